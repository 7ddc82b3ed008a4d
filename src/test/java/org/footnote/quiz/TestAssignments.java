package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;

/** Quizzes given to classrooms, and time that goes by without anybody waiting. */
@ApplicationScoped
public class TestAssignments {

    @Inject
    QuestionSets sets;

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    TestPeople people;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** A quiz given to a classroom of one student, open for weeks from an hour ago on. */
    @Transactional
    public long assign(long quiz, String student, Terms terms) {
        Person teacher = people.teacher(student + "-teacher");
        Classroom room = people.classroom("Room of " + student, teacher, people.student(student));
        return assign(quiz, room, teacher, terms);
    }

    @Transactional
    public long assign(long quiz, Classroom room, Person teacher, Terms terms) {
        Instant opens = clock.instant().minus(Duration.ofHours(1));
        Window window = new Window(
                opens, Optional.of(opens.plus(Duration.ofDays(10))), Optional.of(opens.plus(Duration.ofDays(20))));
        Assignment assignment = new Assignment(
                sets.findById(quiz),
                room.id(),
                teacher.id(),
                teacher.zone(),
                window,
                terms,
                classrooms.longestTimeFactor(room.id()),
                clock.instant());
        assignments.persist(assignment);
        return assignment.id();
    }

    /** The same for tests of other rooms, by names. @param minutes 0 for no limit */
    public long assign(
            long quiz, String student, String feedback, String layout, boolean free, boolean certainty, int minutes) {
        return assign(
                quiz,
                student,
                new Terms(
                        Feedback.valueOf(feedback),
                        Layout.valueOf(layout),
                        free,
                        certainty,
                        minutes == 0 ? Optional.empty() : Optional.of(minutes),
                        Optional.empty()));
    }

    /** Everything about an attempt happened this much earlier. */
    @Transactional
    public void passes(long attempt, Duration time) {
        db.createNativeQuery("update attempt set started_at = started_at - cast(:by as interval),"
                        + " touched_at = touched_at - cast(:by as interval),"
                        + " deadline = deadline - cast(:by as interval) where id = :id")
                .setParameter("by", time.toMillis() + " milliseconds")
                .setParameter("id", attempt)
                .executeUpdate();
    }

    /** The quiz was given this much earlier, so it may have closed by now. */
    @Transactional
    public void passesForAll(long assignment, Duration time) {
        db.createNativeQuery("update assignment set opens_at = opens_at - cast(:by as interval),"
                        + " due_at = due_at - cast(:by as interval), closes_at = closes_at - cast(:by as interval),"
                        + " tells_at = tells_at - cast(:by as interval) where id = :id")
                .setParameter("by", time.toMillis() + " milliseconds")
                .setParameter("id", assignment)
                .executeUpdate();
    }
}
