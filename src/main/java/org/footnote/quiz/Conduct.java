package org.footnote.quiz;

import java.util.Locale;
import java.util.Optional;

/**
 * How an attempt begins and in which order it asks.
 *
 * @param code asked before an attempt begins
 * @param shufflesQuestions whether each attempt has an order of its own over all lines of the quiz
 * @param shufflesChoices whether each attempt has an order of its own; otherwise it is the same for everybody, and never the
 *     one the key could be told by
 */
public record Conduct(Optional<String> code, boolean shufflesQuestions, boolean shufflesChoices) {

    public static final Conduct USUAL = new Conduct(Optional.empty(), false, true);

    /** Capitals and spaces around it do not count. */
    boolean opensTo(String typed) {
        return code.filter(c -> !plain(c).equals(plain(typed))).isEmpty();
    }

    private static String plain(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }
}
