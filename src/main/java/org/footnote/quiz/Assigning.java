package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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
            + " order by g.opensAt desc, g.id desc";

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
                teacher.zone().getId(),
                form,
                errors);
    }

    private static AssignmentsView.Given given(Assignment g, String classroom, long submitted) {
        Window window = g.window();
        return new AssignmentsView.Given(
                g.classroomId(),
                classroom,
                window.opens(),
                window.due().orElse(null),
                window.closes().orElse(null),
                g.terms(),
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
        Optional<Instant> opens = time(form.opens(), "opens", errors, words, teacher);
        Optional<Instant> due = time(form.due(), "due", errors, words, teacher);
        Optional<Instant> closes = time(form.closes(), "closes", errors, words, teacher);
        check(form, opens, due, closes, errors, words);
        if (errors.any()) {
            return;
        }
        classrooms.hold(classroom.get().id());
        if (assignments.exists(setId, classroom.get().id(), opens.get())) {
            errors.add("opens", words.twice());
            return;
        }
        assignments.persist(new Assignment(
                set,
                classroom.get().id(),
                teacher.id(),
                teacher.zone(),
                new Window(opens.get(), due, closes),
                form.terms(),
                classrooms.longestTimeFactor(classroom.get().id()),
                clock.instant()));
        audit.record(actor, "quiz given", "classroom " + classroom.get().name(), set.title());
    }

    private static Optional<Instant> time(
            String typed, String field, FormErrors errors, AssigningMessages words, Viewer teacher) {
        Optional<Instant> read = AssignmentForm.instant(typed, teacher.zone());
        if (!typed.isEmpty() && read.isEmpty()) {
            errors.add(field, words.time_unread());
        }
        return read;
    }

    private static void check(
            AssignmentForm form,
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> closes,
            FormErrors errors,
            AssigningMessages words) {
        if (opens.isPresent() && due.filter(d -> !d.isAfter(opens.get())).isPresent()) {
            errors.add("due", words.due_early());
        }
        Optional<Instant> before = due.or(() -> opens);
        boolean early = closes.isPresent()
                && before.filter(b -> closes.get().isBefore(b) || closes.equals(opens))
                        .isPresent();
        if (early) {
            errors.add("closes", due.isPresent() ? words.closes_before_due() : words.closes_early());
        }
        if (form.whenTold() == Feedback.AFTER_CLOSE && closes.isEmpty()) {
            errors.add("closes", words.closes_needed());
        }
        if (form.onAPage() == Layout.ALL_ON_ONE && !form.isFree()) {
            errors.add("free", words.free_all());
        }
    }
}
