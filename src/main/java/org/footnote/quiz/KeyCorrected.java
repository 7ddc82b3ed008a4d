package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Marks that were told turned out to be other ones, because a key was put right or a teacher marked by hand; heard in the
 * same transaction.
 */
public record KeyCorrected(List<Remarked> marks) {

    /**
     * @param at when the attempt was handed in
     * @param answered what is true now; nothing where the question counts for nobody
     */
    public record Remarked(
            long attempt,
            long student,
            int slot,
            long fact,
            Instant at,
            Optional<AttemptSubmitted.Answered> answered) {}

    public KeyCorrected {
        marks = List.copyOf(marks);
    }
}
