package org.footnote.generation.frame;

import java.util.BitSet;
import org.footnote.text.DateMention;

/**
 * A part of a clause beside subject and verb.
 *
 * @param head the word that the part hangs on
 * @param words all its words, by index in the sentence
 * @param preposition in lower case, of one or more words, or empty
 * @param date what a part of time says, otherwise null
 * @param fronted whether it stands before the subject
 */
public record Part(Role role, int head, BitSet words, String preposition, DateMention date, boolean fronted) {

    public Part {
        words = (BitSet) words.clone();
    }

    public int first() {
        return words.nextSetBit(0);
    }

    public int last() {
        return words.length() - 1;
    }
}
