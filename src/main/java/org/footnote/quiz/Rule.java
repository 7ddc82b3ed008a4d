package org.footnote.quiz;

import java.util.Optional;
import java.util.Set;
import org.footnote.item.Kind;

/**
 * What may be drawn.
 *
 * @param kinds empty for all
 * @param number of questions in an attempt
 * @param topic empty for all
 * @param easiest least difficulty, 0 (everybody knows) to 1 (nobody does)
 * @param hardest greatest difficulty
 * @param unseen whether facts the student was asked before are left out
 */
public record Rule(
        Set<Kind> kinds, int number, Optional<String> topic, double easiest, double hardest, boolean unseen) {

    public static final int MOST = 100;

    public Rule {
        kinds = Set.copyOf(kinds);
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("a rule draws 1 to " + MOST + " questions");
        }
        if (!(easiest >= 0 && easiest <= hardest && hardest <= 1)) {
            throw new IllegalArgumentException("difficulty from " + easiest + " to " + hardest);
        }
    }

    /** Of any topic and difficulty. */
    public Rule(Set<Kind> kinds, int number) {
        this(kinds, number, Optional.empty(), 0, 1, false);
    }

    /** Whether a question may be drawn by it, whoever is asked. */
    boolean admits(Candidate candidate) {
        return (kinds.isEmpty() || kinds.contains(candidate.kind()))
                && topic.filter(t -> !t.equals(candidate.topic())).isEmpty()
                && candidate.difficulty() >= easiest
                && candidate.difficulty() <= hardest;
    }
}
