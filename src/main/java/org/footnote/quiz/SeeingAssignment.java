package org.footnote.quiz;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher looks at one assignment: its rules, who has done what, and what counts. */
@ApplicationScoped
class SeeingAssignment {

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    EntityManager db;

    /** @throws NotFoundException where this person does not teach the classroom */
    @Transactional
    AssignmentView seen(long id, CopyForm copy, FormErrors errors, Viewer teacher) {
        Assignment given = assignments.ofTeacher(id, teacher.id()).orElseThrow(NotFoundException::new);
        Map<Long, List<AttemptMark>> lines = db.createQuery(AttemptMark.OF_ASSIGNMENT, AttemptMark.class)
                .setParameter("assignment", id)
                .getResultStream()
                .collect(groupingBy(AttemptMark::student));
        AssigningMessages words = Page.messages(AssigningMessages.class, teacher.locale());
        List<AssignmentView.Student> students = classrooms.students(given.classroomId()).stream()
                .filter(s -> given.students().isEmpty()
                        || given.students().contains(s.personId())
                        || lines.containsKey(s.personId()))
                .map(s -> student(given, s, lines.getOrDefault(s.personId(), List.of()), words))
                .toList();
        List<Classroom> taught = classrooms.taughtBy(teacher.id());
        Window window = given.window();
        return new AssignmentView(
                id,
                given.set().id(),
                given.set().title(),
                given.classroomId(),
                classrooms.findById(given.classroomId()).name(),
                window.opens(),
                window.due().orElse(null),
                window.closes().orElse(null),
                given.withdrawnAt().orElse(null),
                given.terms(),
                given.counting(),
                given.conduct(),
                !lines.isEmpty(),
                !given.students().isEmpty(),
                students,
                taught.stream()
                        .map(c -> new Option(String.valueOf(c.id()), c.name()))
                        .toList(),
                teacher.zone().getId(),
                copy,
                errors);
    }

    private static AssignmentView.Student student(
            Assignment given, Classrooms.Member student, List<AttemptMark> lines, AssigningMessages words) {
        Allowed allowed = given.allowed(student.personId(), student.timeFactor());
        Optional<Instant> due = allowed.due();
        Counting counting = given.counting();
        List<AssignmentView.Handed> handed = lines.stream()
                .filter(AttemptMark::handedIn)
                .map(l -> new AssignmentView.Handed(
                        l.id(),
                        l.number(),
                        l.at(),
                        Figures.mark(l.score()),
                        Figures.mark(l.max()),
                        l.daysLate(due),
                        Math.round(100 * (1 - counting.kept(l, due)))))
                .toList();
        return new AssignmentView.Student(
                student.personId(),
                student.displayName(),
                allowed.excepted() ? String.join(", ", ExceptingStudent.lines(allowed, words)) : "",
                given.students().isEmpty() || given.students().contains(student.personId()),
                handed,
                handed.size() < lines.size(),
                counting.percent(lines, due));
    }
}
