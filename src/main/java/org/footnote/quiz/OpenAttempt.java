package org.footnote.quiz;

import java.time.Instant;

/**
 * An attempt that waits to be finished.
 *
 * @param assignment what it belongs to, null where nobody gave the quiz
 * @param deadline when it is over, null where it is not
 */
public record OpenAttempt(
        long id,
        Long assignment,
        long set,
        String quiz,
        Instant startedAt,
        Instant deadline,
        int answered,
        int total,
        int next) {

    /** Whether its time is over, so that it is about to be handed in. */
    boolean over(Instant now) {
        return deadline != null && now.isAfter(deadline.plus(Closing.GRACE));
    }
}
