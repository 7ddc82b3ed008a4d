package org.footnote.quiz;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.people.AccommodationChanged;
import org.footnote.people.Classrooms;
import org.jboss.logging.Logger;

/**
 * Hands in what was saved when the time of an attempt is over, whether or not a browser is still there, and tells marks
 * when a quiz has closed. A job in the background looks every few seconds; besides, whatever is sent for such an attempt
 * has it done at once. Who only looks sees that it is over, and changes nothing.
 */
@ApplicationScoped
public class Closing {

    /**
     * What arrives this long after the deadline still counts: an answer that was sent in time is not lost to a slow line,
     * and the page that hands itself in at the last second comes first.
     */
    public static final Duration GRACE = Duration.ofSeconds(5);

    private static final Logger LOG = Logger.getLogger(Closing.class);

    @Inject
    Attempts attempts;

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    HandingIn handing;

    @Inject
    Clock clock;

    /** Everything that is due now, each attempt in a transaction of its own; one that fails stops no other. */
    public void sweep() {
        Instant now = clock.instant();
        List<Long> due = QuarkusTransaction.requiringNew().call(() -> attempts.toClose(now, Optional.empty()));
        for (long attempt : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> close(attempt));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Attempt %d could not be closed and is tried again", attempt);
            }
        }
    }

    /** What is due of one student, before they begin anew. */
    @Transactional
    public void sweep(long student) {
        attempts.toClose(clock.instant(), Optional.of(student)).forEach(this::close);
    }

    private void close(long id) {
        Instant now = clock.instant();
        attempts.locked(id).ifPresent(attempt -> close(attempt, now));
    }

    /** The attempt is held by the caller. */
    void close(Attempt attempt, Instant now) {
        if (attempt.isOverdue(now)) {
            handing.handIn(attempt, attempt.time().deadline().orElseThrow(), now);
        } else {
            handing.tell(attempt, now);
        }
    }

    /** Extra time counts at once, also in attempts that are open; what was told stays told. */
    void stretch(@Observes AccommodationChanged changed) {
        double longest = classrooms.longestTimeFactor(changed.classroom());
        Instant now = clock.instant();
        assignments.ofClassroom(changed.classroom()).stream()
                .filter(a -> a.tellsAt().filter(t -> !now.isBefore(t)).isEmpty())
                .forEach(a -> a.stretch(longest));
        attempts.openIn(changed.classroom(), changed.student()).stream()
                .filter(a -> !a.isOverdue(now))
                .forEach(a -> a.allow(changed.factor()));
    }
}
