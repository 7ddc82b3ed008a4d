package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;

/** Who has an account: made, closed and opened by an administrator. */
@ApplicationScoped
public class KeepingPeople {

    @Inject
    People people;

    @Inject
    AccessLinks links;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Somebody new and the one-time link with which they choose their password. */
    record Welcome(Person person, AccessLinks.Issued link) {}

    @Transactional
    List<Person> everybody() {
        return people.inOrder();
    }

    /** Nothing when the user name is taken. */
    @Contended
    @Transactional
    Optional<Welcome> welcome(String actor, String username, String displayName, Role role, ZoneId zone) {
        if (people.named(username).isPresent()) {
            return Optional.empty();
        }
        Person person =
                add(actor, new Person(username.strip(), displayName.strip(), role, zone, false, clock.instant()));
        return Optional.of(new Welcome(person, links.issue(Optional.of(person), AccessLinks.WELCOME)));
    }

    /** Somebody of the demonstration, who enters without a password where demonstrations are open. */
    @Transactional
    public Person addDemo(String username, String displayName, Role role) {
        return add("system", new Person(username, displayName, role, Zones.here(), true, clock.instant()));
    }

    /** A new one-time link for somebody who lost their password; the old password works until it is used. */
    @Contended
    @Transactional
    Welcome linkFor(String actor, long personId) {
        Person person = people.findByIdOptional(personId)
                .filter(p -> !p.isDemo() && !p.isDisabled())
                .orElseThrow(NotFoundException::new);
        audit.record(actor, "password link made", subject(person), "");
        return new Welcome(person, links.issue(Optional.of(person), AccessLinks.WELCOME));
    }

    @Contended
    @Transactional
    Person close(String actor, long personId) {
        Person person =
                people.findByIdOptional(personId).filter(p -> !p.isErased()).orElseThrow(NotFoundException::new);
        if (person.username().equals(actor)) {
            throw new NotFoundException("nobody closes their own account");
        }
        person.disable();
        audit.record(actor, "account closed", subject(person), "");
        return person;
    }

    @Contended
    @Transactional
    Person open(String actor, long personId) {
        Person person =
                people.findByIdOptional(personId).filter(p -> !p.isErased()).orElseThrow(NotFoundException::new);
        person.enable();
        audit.record(actor, "account opened", subject(person), "");
        return person;
    }

    /** Whether somebody real may administer this installation. */
    @Transactional
    public boolean hasAdministrator() {
        return people.count("role = ?1 and demo = false and disabled = false and passwordHash is not null", Role.ADMIN)
                > 0;
    }

    /** Whether anybody at all has an account. */
    @Transactional
    public boolean isEmpty() {
        return people.none();
    }

    private Person add(String actor, Person person) {
        people.persistAndFlush(person);
        audit.record(actor, "account made", subject(person), person.role().word());
        return person;
    }

    static String subject(Person person) {
        return "person " + person.username();
    }
}
