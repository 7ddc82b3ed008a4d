package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;

/** Classrooms and who is in them: kept by an administrator. */
@ApplicationScoped
public class KeepingClassrooms {

    @Inject
    Classrooms classrooms;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Transactional
    List<Classrooms.Summary> summaries() {
        return classrooms.summaries();
    }

    @Transactional
    Classroom classroom(long id) {
        return classrooms.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    @Transactional
    List<Classrooms.Member> members(long id) {
        return classrooms.members(id);
    }

    /** Nothing when the name is taken. */
    @Contended
    @Transactional
    public Optional<Classroom> add(String actor, String name) {
        if (classrooms.named(name).isPresent()) {
            return Optional.empty();
        }
        Classroom classroom = new Classroom(name.strip(), clock.instant());
        classrooms.persistAndFlush(classroom);
        audit.record(actor, "classroom made", subject(classroom), "");
        return Optional.of(classroom);
    }

    /** As a teacher whoever is no student, and the other way round. False when there is no such person. */
    @Contended
    @Transactional
    public boolean enrol(String actor, long id, String username) {
        Classroom classroom = classroom(id);
        Optional<Person> person = people.named(username).filter(p -> !p.isDisabled());
        person.ifPresent(p -> {
            classroom.enrol(
                    p, p.role() == Role.STUDENT ? Enrolment.Part.STUDENT : Enrolment.Part.TEACHER, clock.instant());
            audit.record(actor, "enrolled", subject(classroom), p.username());
        });
        return person.isPresent();
    }

    @Contended
    @Transactional
    void withdraw(String actor, long id, long personId) {
        Classroom classroom = classroom(id);
        Person person = people.findByIdOptional(personId).orElseThrow(NotFoundException::new);
        classroom.withdraw(person);
        audit.record(actor, "withdrawn", subject(classroom), person.username());
    }

    private static String subject(Classroom classroom) {
        return "classroom " + classroom.name();
    }
}
