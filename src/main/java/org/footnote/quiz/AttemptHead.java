package org.footnote.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What every page of an open attempt shows.
 *
 * @param left milliseconds until the end as the server counts them, never below 0; -1 where there is no end
 * @param span milliseconds from the beginning to the end, 0 where there is none
 * @param endsAt null where there is no end
 * @param extra personal extra time in per cent of the usual, 0 where there is none
 * @param terms how the quiz is taken
 */
public record AttemptHead(long attempt, String quiz, long left, long span, Instant endsAt, long extra, Terms terms) {

    /** With more time left than this no figures run; the page says when the end is. */
    private static final long RUNNING = Duration.ofHours(24).toMillis();

    static AttemptHead of(Attempt attempt, Instant now) {
        Optional<Instant> end = attempt.time().deadline();
        return new AttemptHead(
                attempt.id(),
                attempt.set().title(),
                end.map(e -> Math.max(0, Duration.between(now, e).toMillis())).orElse(-1L),
                end.map(e -> Duration.between(attempt.startedAt(), e).toMillis())
                        .orElse(0L),
                end.orElse(null),
                Math.round(100 * (attempt.time().factor() - 1)),
                attempt.terms());
    }

    public boolean ends() {
        return endsAt != null;
    }

    public boolean runs() {
        return ends() && left < RUNNING;
    }
}
