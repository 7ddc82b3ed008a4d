package org.footnote.people;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** A link that opens once: for choosing a password, or for making the first administrator. */
@Entity
public class AccessLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private Instant expiresAt;
    private Instant usedAt;

    protected AccessLink() {}

    AccessLink(String tokenHash, Optional<Person> person, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.person = person.orElse(null);
        this.expiresAt = expiresAt;
    }

    /** Absent: it makes the first administrator. */
    Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    boolean opens(Instant now) {
        return usedAt == null && now.isBefore(expiresAt) && (person == null || !person.isDisabled());
    }

    void use(Instant now) {
        if (!opens(now)) {
            throw new IllegalStateException("a link opens once and in time");
        }
        usedAt = now;
    }
}
