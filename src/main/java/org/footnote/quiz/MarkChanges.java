package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was done to attempts and marks. */
@ApplicationScoped
class MarkChanges implements PanacheRepository<MarkChange> {

    private static final int MOST = 30;

    /** Condition on {@code m} of {@code :student}: the mark may be known, and nothing that is asked elsewhere is told. */
    private static final String KNOWN = "m.studentId = :student and m.notedAt is null and (m.slot is null or exists"
            + " (select 1 from AttemptSlot s where s.attempt.id = m.attemptId and s.number = m.slot and s.attempt.told"
            + " and s.version.question.factId not in " + Reach.BEING_ASKED + "))";

    /** What this student has not taken note of and may know, the latest first. */
    List<MarkChange> news(long student) {
        return find("from MarkChange m where " + KNOWN + " order by m.id desc", Parameters.with("student", student))
                .page(0, MOST)
                .list();
    }

    /** Those of these attempts that hold something that is being asked elsewhere: a total would tell what it is worth. */
    Set<Long> held(Collection<Long> attempts) {
        return attempts.isEmpty()
                ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery(
                                "select a.id from Attempt a where a.id in :attempts and " + AttemptLine.HELD
                                        + " = true",
                                Long.class)
                        .setParameter("attempts", attempts)
                        .getResultList());
    }

    /** The latest of each slot of an attempt. */
    Map<Integer, MarkChange> latestIn(long attempt) {
        Map<Integer, MarkChange> latest = new HashMap<>();
        list("attemptId = ?1 and slot is not null order by id", attempt)
                .forEach(m -> latest.put(m.slot().orElseThrow(), m));
        return latest;
    }

    /** The student takes note of everything they may know up to one change. */
    void note(long student, long upTo, Instant now) {
        getEntityManager()
                .createQuery("update MarkChange m set m.notedAt = :now where m.id <= :last and " + KNOWN)
                .setParameter("now", now)
                .setParameter("student", student)
                .setParameter("last", upTo)
                .executeUpdate();
    }
}
