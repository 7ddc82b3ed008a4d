package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Attempts, always looked up through the person who asks. */
@ApplicationScoped
class Attempts implements PanacheRepository<Attempt> {

    private static final String WHOLE = "from Attempt a join fetch a.set z left join fetch a.assignment"
            + " join fetch a.sheet.slots s left join fetch s.ruling r left join fetch r.version join fetch s.version v"
            + " join fetch v.question where a.id = :id and ";

    /**
     * Condition on attempt {@code a}, its quiz {@code z} and {@code classroom}: what a classroom sees of its students are
     * attempts at bundled quizzes, at those that its teachers keep, and at whatever was given to it.
     */
    static final String SEEN_IN = "exists (select 1 from Enrolment e where e.classroom.id = %1$s"
            + " and e.person.id = a.studentId and e.part = 'STUDENT') and (z.ownerId is null or exists"
            + " (select 1 from Enrolment o, SetKeeper k where o.classroom.id = %1$s and o.person.id = k.personId"
            + " and k.setId = z.id and o.part = 'TEACHER') or exists"
            + " (select 1 from Assignment h where h = a.assignment and h.classroomId = %1$s))";

    /** The same for what a classroom may mark: of what was given, only what was given to it. */
    static final String MARKED_IN = "(" + SEEN_IN + " and (a.assignment is null or exists"
            + " (select 1 from Assignment i where i = a.assignment and i.classroomId = %1$s)))";

    Optional<Attempt> ofStudent(long id, long student) {
        return find(WHOLE + "a.studentId = :student", Parameters.with("id", id).and("student", student))
                .singleResultOptional();
    }

    /** An attempt that a classroom taught by this person sees. */
    Optional<Attempt> ofTeacher(long id, long teacher) {
        String seen = "exists (select 1 from Enrolment t where t.person.id = :teacher and t.part = 'TEACHER' and "
                + SEEN_IN.formatted("t.classroom.id") + ")";
        return find(WHOLE + seen, Parameters.with("id", id).and("teacher", teacher))
                .singleResultOptional();
    }

    /** One that this person may mark: what was given to a classroom belongs to those who teach it. */
    Optional<Attempt> ofMarker(long id, long teacher) {
        String seen = "exists (select 1 from Enrolment t where t.person.id = :teacher and t.part = 'TEACHER' and "
                + MARKED_IN.formatted("t.classroom.id") + ")";
        return find(WHOLE + seen, Parameters.with("id", id).and("teacher", teacher))
                .singleResultOptional();
    }

    /** Any attempt, for administrators. */
    Optional<Attempt> any(long id) {
        return find(WHOLE + "1 = 1", Parameters.with("id", id)).singleResultOptional();
    }

    /** The same, held until the transaction ends, so that two posts of one student follow each other. */
    Optional<Attempt> ofStudentLocked(long id, long student) {
        Optional<Attempt> held = find("id = ?1 and studentId = ?2", id, student)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
        return held.flatMap(a -> ofStudent(id, student));
    }

    /** Any attempt, held. */
    Optional<Attempt> locked(long id) {
        Optional<Attempt> held =
                find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
        return held.flatMap(a -> any(id));
    }

    /** @param assignment null for the quiz itself, which nobody gave */
    Optional<Attempt> open(long set, Assignment assignment, long student) {
        return find(
                        "set.id = ?1 and studentId = ?2 and coalesce(assignment.id, 0) = ?3 and submittedAt is null",
                        set,
                        student,
                        key(assignment))
                .singleResultOptional();
    }

    /** How often this student has begun. */
    int begun(long set, Assignment assignment, long student) {
        return (int) count(
                "set.id = ?1 and studentId = ?2 and coalesce(assignment.id, 0) = ?3", set, student, key(assignment));
    }

    /** The number of the student's latest attempt, 0 where there is none; earlier ones may have been deleted. */
    int latestNumber(long set, Assignment assignment, long student) {
        return find(
                        "set.id = ?1 and studentId = ?2 and coalesce(assignment.id, 0) = ?3 order by number desc",
                        set,
                        student,
                        key(assignment))
                .firstResultOptional()
                .map(Attempt::number)
                .orElse(0);
    }

    private static long key(Assignment assignment) {
        return assignment == null ? 0 : assignment.id();
    }

    /** Attempts whose time is over, and those handed in whose marks may be told by now. */
    List<Long> toClose(Instant now, Optional<Long> student) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Attempt a left join a.assignment g where (a.submittedAt is null and"
                                + " a.time.deadline < :over or a.submittedAt is not null and not a.told and"
                                + " g.tellsAt <= :now) and (:student is null or a.studentId = :student) order by a.id",
                        Long.class)
                .setParameter("over", now.minus(Closing.GRACE))
                .setParameter("now", now)
                .setParameter("student", student.orElse(null))
                .getResultList();
    }

    /** Held until the transaction ends, for their time is about to change. */
    List<Attempt> openIn(long classroom, long student) {
        return find("assignment.classroomId = ?1 and studentId = ?2 and submittedAt is null", classroom, student)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Open attempts at an assignment, held until the transaction ends. */
    List<Attempt> openAt(long assignment) {
        return find("assignment.id = ?1 and submittedAt is null", assignment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** How often students have begun an assignment, by student. */
    Map<Long, Integer> begun(long assignment) {
        Map<Long, Integer> begun = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.studentId, count(a) from Attempt a where a.assignment.id = :assignment"
                                + " group by a.studentId",
                        Object[].class)
                .setParameter("assignment", assignment)
                .getResultList()
                .forEach(row -> begun.put((Long) row[0], ((Long) row[1]).intValue()));
        return begun;
    }

    /** Facts this student was asked in earlier attempts at a quiz. */
    Set<Long> factsMet(long set, long student) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct q.factId from AttemptSlot s join s.version v join v.question q"
                                + " where s.attempt.set.id = :set and s.attempt.studentId = :student",
                        Long.class)
                .setParameter("set", set)
                .setParameter("student", student)
                .getResultList());
    }

    /** Facts this student was asked in any attempt. */
    Set<Long> factsMet(long student) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct q.factId from AttemptSlot s join s.version v join v.question q"
                                + " where s.attempt.studentId = :student",
                        Long.class)
                .setParameter("student", student)
                .getResultList());
    }

    /** Makes starts of one quiz by one student follow each other until the transaction ends. */
    void queueStarts(long set, long student) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "start " + set + " " + student)
                .getSingleResult();
    }
}
