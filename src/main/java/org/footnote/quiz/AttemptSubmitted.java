package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.item.Item;

/**
 * An attempt was handed in and marked, and its marks may be known; heard in the same transaction. Where they are told only
 * after a quiz has closed, this is heard then.
 *
 * @param at when it was handed in
 */
public record AttemptSubmitted(long attempt, long student, Instant at, List<Answered> answers) {

    /**
     * @param fraction 0 (not right) to 1 (right), without regard to certainty
     * @param certainty how sure the student said to be, where the quiz asked
     * @param seconds spent on the question over all visits, where they were measured
     */
    public record Answered(
            int slot,
            long version,
            long fact,
            String topic,
            double fraction,
            Item item,
            Optional<Certainty> certainty,
            Optional<Integer> seconds) {}

    public AttemptSubmitted {
        answers = List.copyOf(answers);
    }
}
