package org.footnote.text;

import java.util.Locale;

/**
 * A word, number or sign of a sentence, positions in UTF-16 units of the sentence's text.
 *
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX, ADP, DET, ADJ, ADV, PRON, NUM, CCONJ, SCONJ, PART, PUNCT …
 */
public record Token(String text, String tag, int from, int to) {

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(String... words) {
        String lower = lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean tagged(String... tags) {
        for (String t : tags) {
            if (tag.equals(t)) {
                return true;
            }
        }
        return false;
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
