package org.footnote.quiz;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A single exception: what one student gets at one assignment instead of what everybody gets. */
@Embeddable
class Exemption {

    private Instant opensAt;
    private Instant dueAt;
    private Instant closesAt;
    private Integer minutes;
    private Integer attempts;

    protected Exemption() {}

    /** @throws IllegalArgumentException where it excepts nothing */
    Exemption(
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> closes,
            Optional<Integer> minutes,
            Optional<Integer> attempts) {
        if (Stream.of(opens, due, closes, minutes, attempts).noneMatch(Optional::isPresent)) {
            throw new IllegalArgumentException("an exception differs in something");
        }
        this.opensAt = opens.orElse(null);
        this.dueAt = due.orElse(null);
        this.closesAt = closes.orElse(null);
        this.minutes = minutes.orElse(null);
        this.attempts = attempts.orElse(null);
    }

    /** The same with other times. */
    Exemption at(UnaryOperator<Instant> moved) {
        return new Exemption(opens().map(moved), due().map(moved), closes().map(moved), minutes(), attempts());
    }

    Optional<Instant> opens() {
        return Optional.ofNullable(opensAt);
    }

    Optional<Instant> due() {
        return Optional.ofNullable(dueAt);
    }

    Optional<Instant> closes() {
        return Optional.ofNullable(closesAt);
    }

    Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    Optional<Integer> attempts() {
        return Optional.ofNullable(attempts);
    }
}
