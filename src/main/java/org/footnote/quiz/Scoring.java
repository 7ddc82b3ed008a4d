package org.footnote.quiz;

import java.util.Collection;
import org.footnote.item.CertaintyMarking;

/** The score of slots that were marked. */
final class Scoring {

    private Scoring() {}

    /**
     * In marks, at most what each slot is worth and never below 0.
     *
     * @param slots all of an attempt, or those that may be told
     * @throws IllegalStateException where one was not marked
     */
    static double of(Terms terms, Collection<AttemptSlot> slots) {
        return terms.certainty()
                ? CertaintyMarking.score(slots.stream()
                        .filter(AttemptSlot::counts)
                        .mapToDouble(s -> s.points().orElseThrow() * s.maxMark())
                        .sum())
                : slots.stream()
                        .filter(AttemptSlot::counts)
                        .mapToDouble(s -> s.mark().fraction() * s.maxMark())
                        .sum();
    }

    /** What everything right earns. */
    static double most(Collection<AttemptSlot> slots) {
        return slots.stream()
                .filter(AttemptSlot::counts)
                .mapToDouble(AttemptSlot::maxMark)
                .sum();
    }
}
