package org.footnote.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.footnote.web.Throttle;

/** Who does not know the access code of an assignment does not begin, and does not try for long. */
@Singleton
class AccessCodes {

    static final int TRIES = 8;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final Throttle throttle;

    @Inject
    AccessCodes(Clock clock) {
        throttle = new Throttle(clock, TRIES, WINDOW);
    }

    /** Why the attempt does not begin, nothing where it may. */
    Optional<StartingAttempt.Outcome> stops(Assignment assignment, long student, String typed) {
        if (assignment.conduct().code().isEmpty()) {
            return Optional.empty();
        }
        String key = assignment.id() + " " + student;
        boolean wait = throttle.mustWait(key);
        if (!wait && assignment.conduct().opensTo(typed)) {
            throttle.succeeded(key);
            return Optional.empty();
        }
        boolean wrong = !typed.isBlank();
        if (wrong && !wait) {
            throttle.failed(key);
        }
        return Optional.of(new StartingAttempt.Outcome.CodeWanted(
                assignment.id(), assignment.set().title(), wrong, wait));
    }
}
