package org.footnote.quiz;

import java.time.Instant;
import java.util.List;

/** An attempt was handed in and marked; heard in the same transaction. */
public record AttemptSubmitted(long attempt, long student, Instant at, List<Answered> answers) {

    /** @param fraction 0 (not right) to 1 (right) */
    public record Answered(int slot, long version, long fact, String topic, double fraction) {}

    public AttemptSubmitted {
        answers = List.copyOf(answers);
    }
}
