package org.footnote.bank;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.footnote.generation.Progress;

/** Writes down how far a drafting is, now and then, and ends it where it is wanted no longer. */
final class TellingProgress implements Progress {

    /** Ends a drafting from within. */
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean wanted;

        private Ended(boolean wanted) {
            super(null, null, false, false);
            this.wanted = wanted;
        }

        /** Whether the work is to be done by somebody else, or later. */
        boolean wanted() {
            return wanted;
        }
    }

    /** More often, nobody could read it. */
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
    private final Predicate<Map<Stage, Integer>> teller;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private Instant told = Instant.MIN;

    /**
     * @param teller writes it down; false: the run is over, or another's
     * @param stopping whether the program is about to end
     */
    TellingProgress(Predicate<Map<Stage, Integer>> teller, BooleanSupplier stopping, Clock clock) {
        this.teller = teller;
        this.stopping = stopping;
        this.clock = clock;
    }

    @Override
    public void reached(Stage stage, int number) {
        reached.put(stage, number);
        if (stopping.getAsBoolean()) {
            throw new Ended(true);
        }
        Instant now = clock.instant();
        if (told.isBefore(now.minus(INTERVAL))) {
            told = now;
            tell();
        }
    }

    private void tell() {
        if (!teller.test(Map.copyOf(reached))) {
            throw new Ended(false);
        }
    }
}
