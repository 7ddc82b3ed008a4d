package org.footnote.quiz;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long an attempt may take, and what of it was spent where. */
@Embeddable
class AttemptTime {

    private Instant deadline;
    private double timeFactor = 1;
    private Instant touchedAt;
    private Instant extendedUntil;

    protected AttemptTime() {}

    AttemptTime(Instant began) {
        touchedAt = began;
    }

    void allow(double factor, Optional<Instant> end) {
        timeFactor = factor;
        deadline = end.map(e -> extendedUntil != null && extendedUntil.isAfter(e) ? extendedUntil : e)
                .orElse(extendedUntil);
    }

    /** This one attempt is over later than its terms say; they may stretch it, but no longer shorten it. */
    void extend(Instant until) {
        extendedUntil = until;
        deadline = until;
    }

    /** @param until nothing: it may take as long as it likes */
    void reopen(Optional<Instant> until) {
        deadline = null;
        until.ifPresent(this::extend);
    }

    Optional<Instant> extendedUntil() {
        return Optional.ofNullable(extendedUntil);
    }

    /** When it is over; nothing where it may take as long as it likes. */
    Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    /** Personal extra time, 1 where there is none. */
    double factor() {
        return timeFactor;
    }

    /** Whether the time ran out, the grace for the network included. */
    boolean isOver(Instant now) {
        return deadline != null && now.isAfter(deadline.plus(Closing.GRACE));
    }

    /** A deed of the student: the time since the one before, nothing where the order of deeds is not the order of arrival. */
    Duration touch(Instant now) {
        if (touchedAt != null && !now.isAfter(touchedAt)) {
            return Duration.ZERO;
        }
        Duration since = touchedAt == null ? Duration.ZERO : Duration.between(touchedAt, now);
        touchedAt = now;
        return since;
    }
}
