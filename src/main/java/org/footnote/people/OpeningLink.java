package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;

/** What a one-time link allows: choosing one's password, or becoming the first administrator. */
@ApplicationScoped
public class OpeningLink {

    @Inject
    AccessLinks links;

    @Inject
    People people;

    @Inject
    KeepingPeople keeping;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What the page of a link asks for; the user name is empty for the first administrator. */
    record Purpose(String username) {

        boolean isFirstAdministrator() {
            return username.isEmpty();
        }
    }

    /** A link for the first administrator, printed where only the operator reads. */
    @Transactional
    public AccessLinks.Issued firstAdministratorLink() {
        return links.issue(Optional.empty(), AccessLinks.FIRST_ADMINISTRATOR);
    }

    @Transactional
    Optional<Purpose> purpose(String token) {
        return opening(token)
                .map(l -> new Purpose(l.person().map(Person::username).orElse("")));
    }

    /** The person, who now has that password; nothing when the link does not open. */
    @Contended
    @Transactional
    Optional<Person> choosePassword(String token, String password) {
        Optional<AccessLink> link = opening(token).filter(l -> l.person().isPresent());
        link.ifPresent(l -> l.use(clock.instant()));
        return link.flatMap(AccessLink::person).map(person -> {
            person.choosePassword(password);
            audit.record(person.username(), "password chosen by link", KeepingPeople.subject(person), "");
            return person;
        });
    }

    /** The first administrator; nothing when the link does not open or the user name is taken. */
    @Contended
    @Transactional
    Optional<Person> firstAdministrator(String token, String username, String displayName, String password) {
        links.queueFirstAdministrators();
        Optional<AccessLink> link = opening(token).filter(l -> l.person().isEmpty());
        if (link.isEmpty() || people.named(username).isPresent()) {
            return Optional.empty();
        }
        link.get().use(clock.instant());
        Person person =
                new Person(username.strip(), displayName.strip(), Role.ADMIN, Zones.here(), false, clock.instant());
        person.choosePassword(password);
        people.persistAndFlush(person);
        links.closeFirstAdministratorLinks();
        audit.record(person.username(), "first administrator made", KeepingPeople.subject(person), "");
        return Optional.of(person);
    }

    private Optional<AccessLink> opening(String token) {
        return links.opening(token).filter(l -> l.person().isPresent() || !keeping.hasAdministrator());
    }
}
