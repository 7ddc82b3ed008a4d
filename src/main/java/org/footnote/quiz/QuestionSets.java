package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Quizzes. */
@ApplicationScoped
class QuestionSets implements PanacheRepository<QuestionSet> {

    /**
     * Condition on {@code s} and {@code :student}: bundled quizzes are open to every student, others to the students of
     * those who keep them.
     */
    static final String OPEN_TO = "(s.ownerId is null or exists (select 1 from Enrolment e"
            + " join Enrolment t on t.classroom = e.classroom where e.person.id = :student and e.part = 'STUDENT'"
            + " and t.part = 'TEACHER' and exists (select 1 from SetKeeper k where k.setId = s.id"
            + " and k.personId = t.person.id)))";

    /** Condition on {@code s} and {@code :teacher}: who keeps it may change it. */
    static final String KEPT = "exists (select 1 from SetKeeper k where k.setId = s.id and k.personId = :teacher)";

    /** The same: who keeps it may give it, print it and copy it, and so may every teacher what is open to all. */
    static final String GIVABLE = "(s.ownerId is null or " + KEPT + ")";

    /**
     * Condition on {@code s}, {@code :student} and {@code :now}: as long as the quiz is given to a classroom of the
     * student, and as long as an attempt of theirs at it is not told, it is taken as it was given and not by oneself, for
     * that would show keys.
     */
    static final String NOT_GIVEN = "not exists (select 1 from Assignment g join Enrolment x on x.classroom.id ="
            + " g.classroomId where g.set = s and x.person.id = :student and x.part = 'STUDENT'"
            + " and " + Assignments.FOR + " and (g.withdrawnAt is null or g.tellsAt > :now)"
            + " and (g.closesAt is null or coalesce(g.tellsAt, g.closesAt) > :now"
            + " or ((:now - g.closesAt) by second) < ((g.closesAt - g.opensAt) by second) * (x.timeFactor - 1)"
            + " or exists (select 1 from Assignment h join h.exemptions ex where h = g and key(ex) = :student"
            + " and ex.closesAt > :now)))"
            + " and not exists (select 1 from Attempt u where u.set = s and u.studentId = :student and not u.told"
            + " and u.assignment is not null)";

    Optional<QuestionSet> openTo(long id, long student, Instant now) {
        return find(
                        "from QuestionSet s left join fetch s.parts where " + OPEN_TO + " and " + NOT_GIVEN
                                + " and s.id = :id",
                        Parameters.with("student", student).and("now", now).and("id", id))
                .singleResultOptional();
    }

    /** A quiz of a course, or one that this teacher keeps. */
    Optional<QuestionSet> givableBy(long id, long teacher) {
        return find("from QuestionSet s where s.id = :id and " + GIVABLE, of(id, teacher))
                .singleResultOptional();
    }

    /** A quiz that this teacher keeps, that nobody else changes until the transaction ends. */
    Optional<QuestionSet> heldBy(long id, long teacher) {
        return find("from QuestionSet s where s.id = :id and " + KEPT, of(id, teacher))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** A quiz that this teacher may give, with its lines. */
    Optional<QuestionSet> withParts(long id, long teacher) {
        return find("from QuestionSet s left join fetch s.parts where s.id = :id and " + GIVABLE, of(id, teacher))
                .singleResultOptional();
    }

    /** A quiz that this teacher keeps, with its lines. */
    Optional<QuestionSet> keptBy(long id, long teacher) {
        return find("from QuestionSet s left join fetch s.parts where s.id = :id and " + KEPT, of(id, teacher))
                .singleResultOptional();
    }

    /** Which quizzes of a collection this teacher keeps. */
    Set<Long> kept(long collection, long teacher) {
        return Set.copyOf(getEntityManager()
                .createQuery("select s.id from QuestionSet s where s.collectionId = :id and " + KEPT, Long.class)
                .setParameter("id", collection)
                .setParameter("teacher", teacher)
                .getResultList());
    }

    /** Whether this teacher may change it. */
    boolean keeps(QuestionSet set, long teacher) {
        return find("from QuestionSet s where s.id = :id and " + KEPT, of(set.id(), teacher))
                        .count()
                > 0;
    }

    private static Parameters of(long id, long teacher) {
        return Parameters.with("id", id).and("teacher", teacher);
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
