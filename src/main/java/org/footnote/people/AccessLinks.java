package org.footnote.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The one-time links; only fingerprints of their tokens are kept. */
@ApplicationScoped
public class AccessLinks implements PanacheRepository<AccessLink> {

    static final Duration WELCOME = Duration.ofDays(7);
    static final Duration FIRST_ADMINISTRATOR = Duration.ofHours(24);

    /** A link that was made; the token cannot be had again. */
    public record Issued(String path, Instant expiresAt) {}

    @Inject
    Clock clock;

    /** Older links for the same purpose stop working. */
    Issued issue(Optional<Person> person, Duration lasting) {
        if (person.isPresent()) {
            delete("person = ?1 and usedAt is null", person.get());
        } else {
            delete("person is null and usedAt is null and expiresAt < ?1", clock.instant());
        }
        String token = Secrets.token();
        Instant expiresAt = clock.instant().plus(lasting);
        persist(new AccessLink(Secrets.fingerprint(token), person, expiresAt));
        return new Issued("/links/" + token, expiresAt);
    }

    /** Of several who would be the first administrator, one at a time looks whether there is one, and decides. */
    void queueFirstAdministrators() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "first administrator")
                .getSingleResult();
    }

    /** No other link makes a first administrator any more. */
    void closeFirstAdministratorLinks() {
        delete("person is null and usedAt is null");
    }

    /** The link of a token while it opens; locked, so that of two uses at once one finds it closed. */
    Optional<AccessLink> opening(String token) {
        return find("tokenHash", Secrets.fingerprint(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(link -> link.opens(clock.instant()));
    }
}
