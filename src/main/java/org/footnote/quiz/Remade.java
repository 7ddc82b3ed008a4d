package org.footnote.quiz;

import java.util.Optional;

/**
 * A mark before and after, with the score of its attempt.
 *
 * @param now nothing where it is not marked yet
 * @param ruling by which it is marked now, 0: by the version that was shown, or by one that is not made yet
 */
record Remade(Recorded before, Optional<Recorded.Outcome> now, boolean thrownOut, long ruling, Totals totals) {

    /** Scores and full marks of the attempt, 0 while it is open. */
    record Totals(double formerScore, double formerMax, double score, double max) {

        boolean changed() {
            return Math.abs(formerScore - score) > 1e-9 || Math.abs(formerMax - max) > 1e-9;
        }
    }

    /** The same, decided by another ruling. */
    Remade by(long other) {
        return new Remade(before, now, thrownOut, other, totals);
    }

    /** Whether the student's mark becomes another one. */
    boolean changed() {
        return !before.marked().equals(now) || before.thrownOut() != thrownOut;
    }

    /** In marks, nothing where the question counts for nobody or is not marked yet. */
    Optional<Double> formerMark() {
        return before.thrownOut() ? Optional.empty() : before.marked().map(m -> m.earns(before.worth()));
    }

    /** As {@link #formerMark()}, afterwards. */
    Optional<Double> mark() {
        return thrownOut ? Optional.empty() : now.map(m -> m.earns(before.worth()));
    }
}
