package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.people.Classrooms;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Times;
import org.footnote.web.Viewer;

/**
 * A teacher makes a single exception at an assignment: one student gets other times, another limit or more attempts. It
 * counts at once, also in an attempt that is open, and marks that wait for the close wait for this student, too.
 */
@ApplicationScoped
class ExceptingStudent {

    @Inject
    Assignments assignments;

    @Inject
    Attempts attempts;

    @Inject
    Classrooms classrooms;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @throws NotFoundException where the classroom is not this teacher's, or the student not in it */
    @Transactional
    ExceptionView seen(long id, long person, Optional<ExceptionForm> typed, FormErrors errors, Viewer teacher) {
        Assignment given = assignments.ofTeacher(id, teacher.id()).orElseThrow(NotFoundException::new);
        Classrooms.Member student = student(given, person);
        return new ExceptionView(
                id,
                given.set().title(),
                person,
                student.displayName(),
                lines(
                        Allowed.of(given.window(), given.terms(), student.timeFactor(), Optional.empty()),
                        Page.messages(AssigningMessages.class, teacher.locale())),
                given.exemption(person).isPresent(),
                given.window().opens(),
                teacher.zone().getId(),
                typed.orElseGet(() -> ExceptionForm.of(given.exemption(person), teacher.zone())),
                errors);
    }

    static List<String> lines(Allowed allowed, AssigningMessages words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.opens_word() + " " + Times.weekdayTime(allowed.opens()));
        allowed.due().ifPresent(d -> lines.add(words.due_word() + " " + Times.weekdayTime(d)));
        allowed.closes().ifPresent(c -> lines.add(words.closes_word() + " " + Times.weekdayTime(c)));
        allowed.limit().ifPresent(l -> lines.add(words.exception_minutes(l.toMinutes())));
        allowed.attempts().ifPresent(a -> lines.add(words.exception_attempts(a)));
        return lines;
    }

    /**
     * Makes it, changes it, or says in the errors why not; a blank form takes it away.
     *
     * @param actor user name, for the log
     */
    @Contended
    @Transactional
    void except(String actor, long id, long person, ExceptionForm form, FormErrors errors, Viewer teacher) {
        Assignment given = assignments
                .ofTeacherHeld(id, teacher.id())
                .filter(a -> a.withdrawnAt().isEmpty())
                .orElseThrow(NotFoundException::new);
        Classrooms.Member student = student(given, person);
        AssigningMessages words = Page.messages(AssigningMessages.class, teacher.locale());
        Optional<Exemption> wanted = read(form, errors, words, teacher.zone());
        Instant now = clock.instant();
        if (given.tellsAt().filter(t -> !now.isBefore(t)).isPresent()) {
            errors.add("closes", words.told_already());
        }
        Allowed allowed = Allowed.of(given.window(), given.terms(), student.timeFactor(), wanted);
        if (!errors.any() && !allowed.isUpright()) {
            errors.add("closes", words.exception_order(String.join(", ", lines(allowed, words))));
        }
        int begun = attempts.begun(id).getOrDefault(person, 0);
        if (allowed.attempts().filter(a -> a < begun).isPresent()) {
            errors.add("attempts", words.attempts_less(begun));
        }
        if (errors.any()) {
            return;
        }
        classrooms.hold(given.classroomId());
        given.except(person, wanted, classrooms.longestTimeFactor(given.classroomId()));
        attempts.openAt(id).stream()
                .filter(a -> a.studentId() == person && !a.isOverdue(now))
                .forEach(a -> a.allow(a.time().factor()));
        audit.record(
                actor,
                wanted.isPresent() ? "exception made" : "exception taken away",
                "assignment " + id,
                student.username() + (wanted.isPresent() ? ": " + told(form) : ""));
    }

    private static String told(ExceptionForm form) {
        return "opens " + form.opens() + ", due " + form.due() + ", closes " + form.closes() + ", minutes "
                + form.minutes() + ", attempts " + form.attempts();
    }

    private static Optional<Exemption> read(
            ExceptionForm form, FormErrors errors, AssigningMessages words, ZoneId zone) {
        Optional<Instant> opens = AssignmentTimes.time(form.opens(), "opens", errors, words, zone);
        Optional<Instant> due = AssignmentTimes.time(form.due(), "due", errors, words, zone);
        Optional<Instant> closes = AssignmentTimes.time(form.closes(), "closes", errors, words, zone);
        return errors.any() || form.isBlank()
                ? Optional.empty()
                : Optional.of(new Exemption(
                        opens,
                        due,
                        closes,
                        ExceptionForm.number(form.minutes()),
                        ExceptionForm.number(form.attempts())));
    }

    private Classrooms.Member student(Assignment given, long person) {
        return classrooms.students(given.classroomId()).stream()
                .filter(s -> s.personId() == person)
                .filter(s -> given.students().isEmpty() || given.students().contains(person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
