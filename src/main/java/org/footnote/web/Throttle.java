package org.footnote.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after some failures under one key, further tries wait until a time has passed since the first. Kept
 * in memory and bounded; with several replicas each counts for itself.
 */
public final class Throttle {

    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant first) {}

    private final Clock clock;
    private final int tries;
    private final Duration window;

    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Throttle(Clock clock, int tries, Duration window) {
        this.clock = clock;
        this.tries = tries;
        this.window = window;
    }

    public synchronized boolean mustWait(String key) {
        Failures seen = current(key);
        return seen != null && seen.count() >= tries;
    }

    public synchronized void failed(String key) {
        Failures seen = current(key);
        failures.put(
                key, seen == null ? new Failures(1, clock.instant()) : new Failures(seen.count() + 1, seen.first()));
    }

    public synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private Failures current(String key) {
        Failures seen = failures.get(key);
        if (seen != null && seen.first().plus(window).isBefore(clock.instant())) {
            failures.remove(key);
            return null;
        }
        return seen;
    }
}
