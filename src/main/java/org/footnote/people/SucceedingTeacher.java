package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;

/**
 * A teacher leaves, and an administrator hands everything over to a colleague: classrooms here, collections and quizzes
 * where they are kept. It is done whether the account is open, closed or erased.
 */
@ApplicationScoped
class SucceedingTeacher {

    @Inject
    People people;

    @Inject
    Classrooms classrooms;

    @Inject
    Event<TeacherSucceeded> succeeded;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @throws NotFoundException where this is no teacher */
    @Transactional
    Person leaving(long id) {
        return people.findByIdOptional(id).filter(p -> p.role() == Role.TEACHER).orElseThrow(NotFoundException::new);
    }

    /** Teachers it could go to. */
    @Transactional
    List<Person> heirs(long leaving) {
        return people.list(
                "role = ?1 and disabled = false and erasedAt is null and id <> ?2 order by displayName, id",
                Role.TEACHER,
                leaving);
    }

    /** @return the successor's name; nothing where nobody was chosen who can be it */
    @Contended
    @Transactional
    Optional<String> succeed(String actor, long id, String chosen) {
        Person leaving = leaving(id);
        Optional<Person> heir = heirs(id).stream()
                .filter(p -> String.valueOf(p.id()).equals(chosen))
                .findFirst();
        heir.ifPresent(h -> pass(actor, leaving, h));
        return heir.map(Person::displayName);
    }

    private void pass(String actor, Person leaving, Person heir) {
        for (Classroom classroom : classrooms.taughtBy(leaving.id())) {
            classroom.withdraw(leaving);
            classrooms.flush();
            classroom.enrol(heir, Enrolment.Part.TEACHER, clock.instant());
            audit.record(actor, "classroom handed over", "classroom " + classroom.name(), heir.username());
        }
        succeeded.fire(new TeacherSucceeded(leaving.id(), heir.id(), actor));
        audit.record(actor, "succession", KeepingPeople.subject(leaving), heir.username());
    }
}
