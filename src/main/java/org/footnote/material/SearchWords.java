package org.footnote.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.footnote.text.Span;

/**
 * What somebody looks for.
 *
 * @param text as it was typed, without blanks around it
 */
record SearchWords(String text) {

    /** Longest search, in characters. */
    static final int LONGEST = 200;

    /** More words than anybody looks for at once. */
    private static final int MOST = 8;

    static SearchWords of(String typed) {
        return new SearchWords(
                typed == null ? "" : typed.replaceAll("\\s+", " ").strip());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** Whether there is something to look for. */
    boolean isSound() {
        return !isEmpty() && !isTooLong();
    }

    /** Whether it is written in a script that sets no blanks between words, so that letters are looked for, not words. */
    boolean isUnspaced() {
        return text.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        });
    }

    /** The words one by one, in lower case, without the signs of a search. */
    List<String> terms() {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s\"“”]+"))
                .filter(t -> !t.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Where the words stand in a text, letter by letter, in code points from its start. */
    List<Span> in(String body) {
        int[] letters = body.codePoints().map(Character::toLowerCase).toArray();
        List<Span> found = new ArrayList<>();
        for (String term : terms()) {
            int[] sought = term.codePoints().toArray();
            for (int at = 0; at + sought.length <= letters.length; at++) {
                if (Arrays.equals(letters, at, at + sought.length, sought, 0, sought.length)) {
                    found.add(new Span(at, at + sought.length));
                    at += sought.length - 1;
                }
            }
        }
        return found;
    }
}
