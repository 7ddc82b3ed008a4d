package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.audit.AuditLog;
import org.footnote.people.Classrooms;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/**
 * A teacher changes what was given, or takes it back. Once somebody has begun, only what takes nothing away from them may
 * change: no limit gets shorter, nobody who began is left out, and when it opens, what is shown when and how it is taken
 * stay. Which attempt counts and what lateness costs may always change; it counts for all attempts.
 */
@ApplicationScoped
class ChangingAssignment {

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

    /** The terms of an assignment with the form that changes them. */
    @Transactional
    TermsView terms(long id, Optional<AssignmentForm> typed, FormErrors errors, Viewer teacher) {
        Assignment given = assignments.ofTeacher(id, teacher.id()).orElseThrow(NotFoundException::new);
        Set<Long> begun = attempts.begun(id).keySet();
        List<TermsView.Student> students = classrooms.students(given.classroomId()).stream()
                .map(s -> new TermsView.Student(s.personId(), s.displayName(), begun.contains(s.personId())))
                .toList();
        return new TermsView(
                id,
                given.set().title(),
                !begun.isEmpty(),
                given.window().opens(),
                given.terms(),
                students,
                teacher.zone().getId(),
                typed.orElseGet(() -> AssignmentForm.of(given, teacher.zone())),
                errors);
    }

    /**
     * Changes it, or says in the errors why not.
     *
     * @param actor user name, for the log
     * @throws NotFoundException where the classroom is not this teacher's, or it was withdrawn
     */
    @Contended
    @Transactional
    void change(String actor, long id, AssignmentForm sent, FormErrors errors, Viewer teacher) {
        Assignment given = held(id, teacher);
        AssigningMessages words = Page.messages(AssigningMessages.class, teacher.locale());
        Map<Long, Integer> begun = attempts.begun(id);
        AssignmentForm form = begun.isEmpty() ? sent : kept(sent, given, teacher.zone());
        Optional<Window> window = AssignmentTimes.read(form, errors, words, teacher.zone());
        if (errors.any()) {
            return;
        }
        Set<Long> students = form.ticked();
        if (!classrooms.studentsIn(given.classroomId(), students)) {
            errors.add("students", words.not_in_classroom());
        }
        Window wanted = begun.isEmpty() ? window.get() : exact(window.get(), given.window());
        if (!begun.isEmpty()) {
            refuse(given, wanted, form, begun, errors, words);
            if (!students.isEmpty()) {
                students = new HashSet<>(students);
                students.addAll(begun.keySet());
            }
        } else if (!wanted.opens().equals(given.window().opens())
                && assignments.exists(given.set().id(), given.classroomId(), wanted.opens())) {
            errors.add("opens", words.twice());
        }
        if (errors.any()) {
            return;
        }
        classrooms.hold(given.classroomId());
        given.change(wanted, form.terms(), classrooms.longestTimeFactor(given.classroomId()));
        given.conduct(form.counting(), form.conduct());
        given.giveTo(students);
        attempts.openAt(id).forEach(a -> a.allow(a.time().factor()));
        audit.record(actor, "assignment changed", subject(given), given.set().title());
    }

    /** What may not change any more is as it was, whatever was sent. */
    private static AssignmentForm kept(AssignmentForm sent, Assignment given, ZoneId zone) {
        AssignmentForm old = AssignmentForm.of(given, zone);
        return new AssignmentForm(
                old.classroom(),
                old.opens(),
                sent.due(),
                sent.closes(),
                sent.minutes(),
                sent.attempts(),
                old.feedback(),
                old.layout(),
                old.free(),
                old.certainty(),
                sent.students(),
                sent.grading(),
                sent.late(),
                sent.code(),
                sent.shuffleQuestions(),
                sent.shuffleChoices());
    }

    /** The opening to the second, which forms do not show. */
    private static Window exact(Window window, Window old) {
        return new Window(old.opens(), window.due(), window.closes());
    }

    private void refuse(
            Assignment given,
            Window wanted,
            AssignmentForm form,
            Map<Long, Integer> begun,
            FormErrors errors,
            AssigningMessages words) {
        Instant now = clock.instant();
        boolean other = !wanted.closes().equals(given.window().closes());
        if (other && given.tellsAt().filter(t -> !now.isBefore(t)).isPresent()) {
            errors.add("closes", words.told_already());
        } else if (other && wanted.closes().filter(c -> c.isBefore(now)).isPresent()) {
            errors.add("closes", words.closes_past());
        }
        Terms terms = form.terms();
        if (terms.minutes().isPresent()
                && given.terms()
                        .minutes()
                        .filter(m -> m <= terms.minutes().get())
                        .isEmpty()) {
            errors.add("minutes", words.minutes_less());
        }
        int most = begun.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (terms.attempts().filter(a -> a < most).isPresent()) {
            errors.add("attempts", words.attempts_less(most));
        }
    }

    /**
     * Takes it back: without a trace where nobody began, otherwise nobody begins any more.
     *
     * @return whether it is gone without a trace
     */
    @Contended
    @Transactional
    boolean withdraw(String actor, long id, Viewer teacher) {
        Assignment given = held(id, teacher);
        audit.record(actor, "assignment withdrawn", subject(given), given.set().title());
        if (attempts.begun(id).isEmpty()) {
            assignments.delete(given);
            return true;
        }
        given.withdraw(clock.instant());
        return false;
    }

    private Assignment held(long id, Viewer teacher) {
        return assignments
                .ofTeacherHeld(id, teacher.id())
                .filter(a -> a.withdrawnAt().isEmpty())
                .orElseThrow(NotFoundException::new);
    }

    private static String subject(Assignment given) {
        return "assignment " + given.id();
    }
}
