package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;

/** What everybody may do with their own account. */
@ApplicationScoped
public class KeepingAccount {

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Transactional
    Person of(long id) {
        return people.findById(id);
    }

    @Contended
    @Transactional
    void describe(long id, String displayName, Optional<Locale> locale, ZoneId zone) {
        people.findById(id).describe(displayName.strip(), locale, zone);
    }

    /** The person with the new password, or nothing when the old one is not right. */
    @Contended
    @Transactional
    Optional<Person> changePassword(long id, String oldPassword, String newPassword) {
        Person person = people.findById(id);
        if (person.isDemo() || !person.passwordIs(oldPassword)) {
            return Optional.empty();
        }
        person.choosePassword(newPassword);
        audit.record(person.username(), "password changed", "person " + person.username(), "");
        return Optional.of(person);
    }
}
