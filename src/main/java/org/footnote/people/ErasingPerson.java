package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;

/**
 * Takes somebody out of the records for good. Every room forgets what it knows of them; what they made for others, such as
 * documents and questions, stays without their name, and the log keeps that it happened.
 */
@ApplicationScoped
public class ErasingPerson {

    @Inject
    People people;

    @Inject
    AccessLinks links;

    @Inject
    Enrolments enrolments;

    @Inject
    Event<PersonErased> erased;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Somebody whom this administrator may erase: anybody who is there but themselves.
     *
     * @throws NotFoundException where there is nobody like that
     */
    @Transactional
    Person erasable(long id, long administrator) {
        return Optional.ofNullable(people.findById(id))
                .filter(p -> !p.isErased() && p.id() != administrator)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Erases somebody, if their name was typed as it is written.
     *
     * @return the name they had; empty where another one was typed, and nothing changed
     * @throws NotFoundException where there is nobody whom this administrator may erase
     */
    @Contended
    @Transactional
    Optional<String> erase(long id, String typed, long administrator, String actor) {
        Person person = erasable(id, administrator);
        String name = person.displayName();
        if (typed == null || !typed.strip().equals(name)) {
            return Optional.empty();
        }
        erased.fire(new PersonErased(id));
        enrolments.delete("person.id", id);
        links.delete("person.id", id);
        person.erase(clock.instant());
        audit.record(actor, "person erased", "person " + id, person.role().word());
        return Optional.of(name);
    }

    /**
     * Somebody asks to be erased; asking again changes nothing.
     *
     * @return false where the user name was not typed as it is
     */
    @Contended
    @Transactional
    boolean ask(long id, String typed) {
        Person person = people.findById(id);
        if (person.isDemo() || typed == null || !typed.strip().equalsIgnoreCase(person.username())) {
            return false;
        }
        if (person.erasureAskedAt().isEmpty()) {
            person.askErasure(clock.instant());
            audit.record(person.username(), "erasure asked", KeepingPeople.subject(person), "");
        }
        return true;
    }

    @Contended
    @Transactional
    void withdraw(long id) {
        Person person = people.findById(id);
        if (person.erasureAskedAt().isPresent()) {
            person.keep();
            audit.record(person.username(), "erasure no longer asked", KeepingPeople.subject(person), "");
        }
    }
}
