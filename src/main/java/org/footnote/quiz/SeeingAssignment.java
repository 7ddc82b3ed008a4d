package org.footnote.quiz;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher looks at one assignment: its rules, who has done what, and what counts. */
@ApplicationScoped
class SeeingAssignment {

    private static final String ATTEMPTS =
            "select new org.footnote.quiz.SeeingAssignment$Line(a.studentId, a.id, a.number,"
                    + " a.submittedAt, coalesce(a.score, 0), a.maxScore, a.time.extendedUntil) from Attempt a where a.assignment.id = :assignment"
                    + " order by a.number";

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    EntityManager db;

    /** An attempt. @param at when it was handed in, null while it is open */
    public record Line(long student, long id, int number, Instant at, double score, double max, Instant extended) {}

    /** @throws NotFoundException where this person does not teach the classroom */
    @Transactional
    AssignmentView seen(long id, CopyForm copy, FormErrors errors, Viewer teacher) {
        Assignment given = assignments.ofTeacher(id, teacher.id()).orElseThrow(NotFoundException::new);
        Map<Long, List<Line>> lines = db.createQuery(ATTEMPTS, Line.class)
                .setParameter("assignment", id)
                .getResultStream()
                .collect(groupingBy(Line::student));
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
            Assignment given, Classrooms.Member student, List<Line> lines, AssigningMessages words) {
        Allowed allowed = given.allowed(student.personId(), student.timeFactor());
        Optional<Instant> due = allowed.due();
        Counting counting = given.counting();
        List<AssignmentView.Handed> handed = new ArrayList<>();
        List<Counting.Handed> marks = new ArrayList<>();
        for (Line line : lines) {
            if (line.at() != null) {
                Instant at = Counting.excused(line.at(), due, Optional.ofNullable(line.extended()));
                handed.add(new AssignmentView.Handed(
                        line.id(),
                        line.number(),
                        line.at(),
                        Figures.mark(line.score()),
                        Figures.mark(line.max()),
                        Counting.daysLate(at, due),
                        Math.round(100 * (1 - counting.kept(at, due)))));
                if (line.max() > 0) {
                    marks.add(new Counting.Handed(at, line.score() / line.max()));
                }
            }
        }
        OptionalDouble result = counting.result(marks, due);
        return new AssignmentView.Student(
                student.personId(),
                student.displayName(),
                allowed.excepted() ? String.join(", ", ExceptingStudent.lines(allowed, words)) : "",
                given.students().isEmpty() || given.students().contains(student.personId()),
                handed,
                handed.size() < lines.size(),
                result.isPresent() ? Figures.mark(Math.round(1000 * result.getAsDouble()) / 10.0) : "");
    }
}
