package org.footnote.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a quiz may be taken. Personal extra time makes the stretch from the opening to the end longer.
 *
 * @param due when it should be handed in; later is late, but counts
 * @param closes when nothing is taken any more
 */
public record Window(Instant opens, Optional<Instant> due, Optional<Instant> closes) {

    public Window {
        if (due.filter(d -> !d.isAfter(opens)).isPresent()
                || closes.filter(c -> !c.isAfter(opens)).isPresent()
                || closes.isPresent()
                        && due.filter(d -> d.isAfter(closes.get())).isPresent()) {
            throw new IllegalArgumentException("a window opens, then is due, then closes");
        }
    }

    Optional<Instant> due(double factor) {
        return due.map(d -> stretched(d, factor));
    }

    Optional<Instant> closes(double factor) {
        return closes.map(c -> stretched(c, factor));
    }

    private Instant stretched(Instant end, double factor) {
        return opens.plus(stretched(Duration.between(opens, end), factor));
    }

    /** To the millisecond. */
    static Duration stretched(Duration usual, double factor) {
        return Duration.ofMillis(Math.round(usual.toMillis() * factor));
    }

    boolean hasOpened(Instant now) {
        return !now.isBefore(opens);
    }

    boolean hasClosed(Instant now, double factor) {
        return closes(factor).filter(c -> !now.isBefore(c)).isPresent();
    }
}
