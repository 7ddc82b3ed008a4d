package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.audit.AuditLog;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/**
 * A teacher gives again what was given, to another classroom or in the next term, one thing or everything: all times are
 * moved as far as the first opening is, on the clock of the wall.
 */
@ApplicationScoped
class CopyingAssignments {

    @Inject
    Assignments assignments;

    @Inject
    QuestionSets sets;

    @Inject
    Classrooms classrooms;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Copies one assignment, or says in the errors why not.
     *
     * @throws NotFoundException where it is not to a classroom of this teacher, or its quiz is not theirs to give
     */
    @Contended
    @Transactional
    int one(String actor, long id, CopyForm form, FormErrors errors, Viewer teacher) {
        Assignment given = assignments
                .ofTeacher(id, teacher.id())
                .filter(g -> sets.givableBy(g.set().id(), teacher.id()).isPresent())
                .orElseThrow(NotFoundException::new);
        return copy(actor, List.of(given), form, errors, teacher);
    }

    /**
     * Copies everything that was given to a classroom and was not withdrawn, as far as it is this teacher's to give.
     *
     * @throws NotFoundException where this person does not teach the classroom
     */
    @Contended
    @Transactional
    int all(String actor, long classroom, CopyForm form, FormErrors errors, Viewer teacher) {
        Classroom from = classrooms.taughtBy(classroom, teacher.id()).orElseThrow(NotFoundException::new);
        List<Assignment> given = assignments.givable(from.id(), teacher.id());
        return copy(actor, given, form, errors, teacher);
    }

    private int copy(String actor, List<Assignment> given, CopyForm form, FormErrors errors, Viewer teacher) {
        AssigningMessages words = Page.messages(AssigningMessages.class, teacher.locale());
        Optional<Classroom> target = form.classroom().matches("\\d{1,18}")
                ? classrooms.taughtBy(Long.parseLong(form.classroom()), teacher.id())
                : Optional.empty();
        Optional<LocalDateTime> opens = local(form.opens());
        if (target.isEmpty()) {
            errors.add("classroom", words.no_classroom());
        }
        if (opens.isEmpty()) {
            errors.add("opens", words.time_unread());
        }
        if (errors.any() || given.isEmpty()) {
            return 0;
        }
        classrooms.hold(target.get().id());
        ZoneId zone = teacher.zone();
        LocalDateTime first = given.stream()
                .map(g -> AssignmentTimes.local(g.window().opens(), zone))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Classrooms.Member> students = classrooms.students(target.get().id());
        List<Assignment> copies = new ArrayList<>();
        for (Assignment one : given) {
            LocalDateTime from = AssignmentTimes.local(one.window().opens(), zone);
            LocalDateTime to = opens.get().plus(Duration.between(first, from));
            Optional<Window> window = AssignmentTimes.shifted(one.window(), to, zone);
            if (window.isEmpty()) {
                errors.add("opens", words.clocks_leave_nothing(one.set().title()));
            } else if (assignments.exists(
                    one.set().id(), target.get().id(), window.get().opens())) {
                errors.add("opens", words.twice());
            } else {
                Assignment copy = copied(one, target.get(), window.get(), zone, teacher);
                excepted(one, copy, to, zone, students);
                copies.add(copy);
            }
        }
        if (errors.any()) {
            return 0;
        }
        assignments.persist(copies);
        audit.record(actor, "quizzes given again", "classroom " + target.get().name(), copies.size() + " of them");
        return copies.size();
    }

    private Assignment copied(Assignment one, Classroom target, Window window, ZoneId zone, Viewer teacher) {
        Assignment copy = new Assignment(
                one.set(),
                target.id(),
                teacher.id(),
                zone,
                window,
                one.terms(),
                classrooms.longestTimeFactor(target.id()),
                clock.instant());
        copy.conduct(one.counting(), one.conduct());
        // single students are those of the classroom they study in
        copy.giveTo(target.id() == one.classroomId() ? one.students() : Set.of());
        return copy;
    }

    /**
     * Single exceptions go along with students who are in the classroom now, their times moved like those of everybody;
     * where a change of clocks leaves an exception no time, it stays behind.
     */
    private void excepted(
            Assignment from, Assignment copy, LocalDateTime opens, ZoneId zone, List<Classrooms.Member> students) {
        Map<Long, Exemption> exemptions = from.exemptions();
        double longest = classrooms.longestTimeFactor(copy.classroomId());
        for (Classrooms.Member student : students) {
            Optional<Exemption> moved = Optional.ofNullable(exemptions.get(student.personId()))
                    .map(e -> AssignmentTimes.shifted(e, from.window(), opens, zone))
                    .filter(e -> Allowed.of(copy.window(), copy.terms(), student.timeFactor(), Optional.of(e))
                            .isUpright());
            if (moved.isPresent()) {
                copy.except(student.personId(), moved, longest);
            }
        }
    }

    private static Optional<LocalDateTime> local(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }
}
