package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Quizzes. */
@ApplicationScoped
class QuestionSets implements PanacheRepository<QuestionSet> {

    /**
     * Condition on {@code s} and {@code :student}: bundled quizzes are open to every student, a teacher's to the students
     * of that teacher's classrooms.
     */
    static final String OPEN_TO = "(s.ownerId is null or exists (select 1 from Enrolment e"
            + " join Enrolment t on t.classroom = e.classroom where e.person.id = :student and e.part = 'STUDENT'"
            + " and t.person.id = s.ownerId and t.part = 'TEACHER'))";

    /**
     * Condition on {@code s}, {@code :student} and {@code :now}: as long as the quiz is given to a classroom of the
     * student, and as long as an attempt of theirs at it is not told, it is taken as it was given and not by oneself, for
     * that would show keys.
     */
    static final String NOT_GIVEN = "not exists (select 1 from Assignment g join Enrolment x on x.classroom.id ="
            + " g.classroomId where g.set = s and x.person.id = :student and x.part = 'STUDENT'"
            + " and " + Assignments.FOR + " and (g.withdrawnAt is null or g.tellsAt > :now)"
            + " and (g.closesAt is null or coalesce(g.tellsAt, g.closesAt) > :now))"
            + " and not exists (select 1 from Attempt u where u.set = s and u.studentId = :student and not u.told"
            + " and u.assignment is not null)";

    Optional<QuestionSet> openTo(long id, long student, Instant now) {
        return find(
                        "from QuestionSet s left join fetch s.parts where " + OPEN_TO + " and " + NOT_GIVEN
                                + " and s.id = :id",
                        Parameters.with("student", student).and("now", now).and("id", id))
                .singleResultOptional();
    }

    /** A quiz of a course, or one of this teacher's own. */
    Optional<QuestionSet> givableBy(long id, long teacher) {
        return find("id = ?1 and (ownerId is null or ownerId = ?2)", id, teacher)
                .singleResultOptional();
    }

    /** A quiz of this teacher's own, with its lines, that nobody else changes until the transaction ends. */
    Optional<QuestionSet> heldBy(long id, long teacher) {
        return find("id = ?1 and ownerId = ?2", id, teacher)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** A quiz that this teacher may give, with its lines. */
    Optional<QuestionSet> withParts(long id, long teacher) {
        return find(
                        "from QuestionSet s left join fetch s.parts where s.id = ?1 and (s.ownerId is null or s.ownerId = ?2)",
                        id,
                        teacher)
                .singleResultOptional();
    }

    /** Capitals do not count. */
    boolean hasTitle(long collection, long owner, String title) {
        return count(
                        "collectionId = ?1 and ownerId = ?2 and lower(title) = lower(?3)",
                        collection,
                        owner,
                        title.strip())
                > 0;
    }

    Optional<QuestionSet> bundled(long collection, String slug) {
        return find("collectionId = ?1 and bundled = ?2", collection, slug).singleResultOptional();
    }
}
