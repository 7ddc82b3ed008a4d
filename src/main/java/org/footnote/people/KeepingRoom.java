package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** What those who teach a classroom do with it: make it, share it, put it away, let students back in who lost a password. */
@ApplicationScoped
class KeepingRoom {

    /** Long enough for the next lesson. */
    static final Duration LINK = Duration.ofHours(48);

    @Inject
    Classrooms classrooms;

    @Inject
    KeepingAccommodations keeping;

    @Inject
    People people;

    @Inject
    AccessLinks links;

    @Inject
    JoinCodes codes;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Transactional
    List<Classrooms.Summary> own(Viewer teacher) {
        return classrooms.summaries(teacher.id());
    }

    /** A classroom that this teacher teaches; nothing where the name is taken. */
    @Contended
    @Transactional
    Optional<Long> make(String actor, String name, Viewer teacher) {
        if (classrooms.named(name).isPresent()) {
            return Optional.empty();
        }
        Classroom classroom = new Classroom(name.strip(), clock.instant());
        classroom.enrol(people.findById(teacher.id()), Enrolment.Part.TEACHER, clock.instant());
        classrooms.persistAndFlush(classroom);
        audit.record(actor, "classroom made", subject(classroom), "");
        return Optional.of(classroom.id());
    }

    /** Somebody who teaches here from now on, too; nothing where nobody of this name teaches at all. */
    @Contended
    @Transactional
    Optional<String> share(String actor, long id, String username, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        Optional<Person> colleague = people.named(username).filter(p -> p.role() == Role.TEACHER && !p.isDisabled());
        colleague.ifPresent(p -> {
            classroom.enrol(p, Enrolment.Part.TEACHER, clock.instant());
            audit.record(actor, "enrolled", subject(classroom), p.username());
        });
        return colleague.map(Person::displayName);
    }

    /**
     * Somebody does not belong here any more.
     *
     * @return false where it is the last one who teaches here
     */
    @Contended
    @Transactional
    boolean leave(String actor, long id, long person, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        Person member = people.findByIdOptional(person).orElseThrow(NotFoundException::new);
        if (classroom.isTaughtBy(member) && classroom.teachers() == 1) {
            return false;
        }
        classroom.withdraw(member);
        audit.record(actor, "withdrawn", subject(classroom), member.username());
        return true;
    }

    /** Nothing is given to it any more, and its code opens nothing. */
    @Contended
    @Transactional
    void archive(String actor, long id, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        classroom.archive(clock.instant());
        codes.delete("classroom", classroom);
        audit.record(actor, "classroom archived", subject(classroom), "");
    }

    @Contended
    @Transactional
    void restore(String actor, long id, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        classroom.restore();
        audit.record(actor, "classroom restored", subject(classroom), "");
    }

    /** A link for a student of the classroom who lost the password. @throws NotFoundException where no such student is here */
    @Contended
    @Transactional
    KeepingPeople.Welcome link(String actor, long id, long student, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        Person person = classrooms
                .studentIn(classroom.id(), student)
                .map(Enrolment::person)
                .filter(p -> p.role() == Role.STUDENT && !p.isDemo() && !p.isDisabled())
                .orElseThrow(NotFoundException::new);
        audit.record(actor, "password link made", KeepingPeople.subject(person), subject(classroom));
        return new KeepingPeople.Welcome(person, links.issue(Optional.of(person), LINK));
    }

    private static String subject(Classroom classroom) {
        return "classroom " + classroom.name();
    }
}
