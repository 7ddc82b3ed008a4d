package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.audit.AuditLog;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher gives a quiz to a classroom. */
@ApplicationScoped
class Assigning {

    private static final String GIVEN = "select g, c.name, (select count(a) from Attempt a where a.assignment = g"
            + " and a.submittedAt is not null) from Assignment g join Classroom c on c.id = g.classroomId"
            + " join Enrolment t on t.classroom = c where g.set.id = :set and t.person.id = :me and t.part = 'TEACHER'"
            + " and g.withdrawnAt is null order by g.opensAt desc, g.id desc";

    @Inject
    QuestionSets sets;

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    AssignmentForm emptyForm(Viewer teacher) {
        return AssignmentForm.empty(LocalDateTime.ofInstant(clock.instant(), teacher.zone()));
    }

    /** @throws NotFoundException where the quiz is not this teacher's to give */
    @Transactional
    AssignmentsView seen(long setId, AssignmentForm form, FormErrors errors, Viewer teacher) {
        QuestionSet set = sets.givableBy(setId, teacher.id()).orElseThrow(NotFoundException::new);
        List<AssignmentsView.Given> given = assignments
                .getEntityManager()
                .createQuery(GIVEN, Object[].class)
                .setParameter("set", setId)
                .setParameter("me", teacher.id())
                .getResultList()
                .stream()
                .map(row -> given((Assignment) row[0], (String) row[1], (Long) row[2]))
                .toList();
        return new AssignmentsView(
                setId,
                set.title(),
                set.collectionId(),
                given,
                classrooms.taughtBy(teacher.id()).stream()
                        .map(c -> new Option(String.valueOf(c.id()), c.name()))
                        .toList(),
                classrooms.studentsTaughtBy(teacher.id()),
                teacher.zone().getId(),
                form,
                errors);
    }

    private static AssignmentsView.Given given(Assignment g, String classroom, long submitted) {
        Window window = g.window();
        return new AssignmentsView.Given(
                g.id(),
                g.classroomId(),
                classroom,
                window.opens(),
                window.due().orElse(null),
                window.closes().orElse(null),
                g.terms(),
                g.counting(),
                g.students().size(),
                submitted);
    }

    /**
     * Gives a quiz, or says in the errors why not.
     *
     * @param actor user name, for the log
     * @throws NotFoundException where quiz or classroom are not this teacher's
     */
    @Contended
    @Transactional
    void give(String actor, long setId, AssignmentForm form, FormErrors errors, Viewer teacher) {
        QuestionSet set = sets.givableBy(setId, teacher.id()).orElseThrow(NotFoundException::new);
        AssigningMessages words = Page.messages(AssigningMessages.class, teacher.locale());
        Optional<Classroom> classroom = form.classroom().matches("\\d{1,18}")
                ? classrooms.taughtBy(Long.parseLong(form.classroom()), teacher.id())
                : Optional.empty();
        if (classroom.isEmpty()) {
            errors.add("classroom", words.no_classroom());
        }
        Optional<Window> window = AssignmentTimes.read(form, errors, words, teacher.zone());
        Set<Long> students = form.ticked();
        if (classroom.isPresent() && !classrooms.studentsIn(classroom.get().id(), students)) {
            errors.add("students", words.not_in_classroom());
        }
        if (errors.any()) {
            return;
        }
        classrooms.hold(classroom.get().id());
        if (assignments.exists(setId, classroom.get().id(), window.get().opens())) {
            errors.add("opens", words.twice());
            return;
        }
        Assignment given = new Assignment(
                set,
                classroom.get().id(),
                teacher.id(),
                teacher.zone(),
                window.get(),
                form.terms(),
                classrooms.longestTimeFactor(classroom.get().id()),
                clock.instant());
        given.conduct(form.counting(), form.conduct());
        given.giveTo(students);
        assignments.persist(given);
        audit.record(actor, "quiz given", "classroom " + classroom.get().name(), set.title());
    }
}
