package org.footnote.quiz;

import java.util.Set;
import org.footnote.item.Kind;

/**
 * What a quiz asks.
 *
 * @param kinds empty for all
 * @param number of questions in an attempt, fewer where the bank has no more
 */
public record Rule(Set<Kind> kinds, int number) {

    public static final int MOST = 100;

    public Rule {
        kinds = Set.copyOf(kinds);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("a quiz has 1 to " + MOST + " questions");
        }
    }
}
