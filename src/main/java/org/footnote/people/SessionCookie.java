package org.footnote.people;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The encrypted cookie of a session. Every replica that has the same key and database accepts it; nothing is kept on
 * the server.
 */
@Singleton
class SessionCookie {

    static final String NAME = "footnote-session";

    /** Renewed when older than this, so that most answers set no cookie. Milliseconds. */
    private static final long RENEWAL = 60_000;

    private final PersistentLoginManager cookies;

    @Inject
    SessionCookie(
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key, SessionSettings settings) {
        cookies =
                new PersistentLoginManager(key, NAME, settings.idle().toMillis(), RENEWAL, true, "LAX", "/", -1, null);
    }

    /** Begins a session. */
    void issue(RoutingContext routing, Person person) {
        cookies.save(
                SessionSubject.of(person).text(),
                routing,
                NAME,
                null,
                routing.request().isSSL());
    }

    Optional<PersistentLoginManager.RestoreResult> read(RoutingContext routing) {
        return Optional.ofNullable(cookies.restore(routing));
    }

    void renew(RoutingContext routing, PersistentLoginManager.RestoreResult read) {
        cookies.save(read.getPrincipal(), routing, NAME, read, routing.request().isSSL());
    }

    void clear(RoutingContext routing) {
        cookies.clear(routing);
    }
}
