package org.footnote.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows down guessing: after some failures for one user name from one address, further attempts wait. Kept in memory
 * and bounded; with several replicas each counts for itself.
 */
@Singleton
class SignInThrottle {

    static final int FAILURES = 6;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private record Key(String username, String address) {}

    private record Failures(int count, Instant first) {}

    private final Clock clock;

    private final Map<Key, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mustWait(String username, String address) {
        Failures seen = current(key(username, address));
        return seen != null && seen.count() >= FAILURES;
    }

    synchronized void failed(String username, String address) {
        Key key = key(username, address);
        Failures seen = current(key);
        failures.put(
                key, seen == null ? new Failures(1, clock.instant()) : new Failures(seen.count() + 1, seen.first()));
    }

    synchronized void succeeded(String username, String address) {
        failures.remove(key(username, address));
    }

    private Failures current(Key key) {
        Failures seen = failures.get(key);
        if (seen != null && seen.first().plus(WINDOW).isBefore(clock.instant())) {
            failures.remove(key);
            return null;
        }
        return seen;
    }

    private static Key key(String username, String address) {
        return new Key(username.strip().toLowerCase(Locale.ROOT), address);
    }
}
