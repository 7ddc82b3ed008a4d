package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.bank.VersionCitation;
import org.footnote.material.CitedSpan;

/** How far a student reaches: the courses whose quizzes are open to them. */
@ApplicationScoped
public class Reach {

    @Inject
    EntityManager db;

    /** A collection with its title. */
    public record Course(long id, String title) {}

    /** By title. */
    public List<Course> courses(long student) {
        return db.createQuery(
                        "select distinct new org.footnote.quiz.Reach$Course(c.id, c.title) from QuestionSet s"
                                + " join DocumentCollection c on c.id = s.collectionId where " + QuestionSets.OPEN_TO
                                + " order by c.title, c.id",
                        Course.class)
                .setParameter("student", student)
                .getResultList();
    }

    /**
     * Facts that stand in attempts whose keys may not be seen yet, because they are not handed in or the quiz has not
     * closed: nothing else may tell these keys until then.
     */
    public Set<Long> factsBeingAsked(long student) {
        return factsBeingAsked(student, 0);
    }

    /** The spans that prove questions whose keys may not be seen yet, those apart that were marked at once. */
    public Set<CitedSpan> spansBeingAsked(long student) {
        return db.createQuery(
                        "select distinct c from VersionCitation c, AttemptSlot s where c.version = s.version"
                                + " and s.attempt.studentId = :student and not s.attempt.told and s.settledAt is null",
                        VersionCitation.class)
                .setParameter("student", student)
                .getResultStream()
                .map(VersionCitation::cited)
                .collect(Collectors.toSet());
    }

    /** As {@link #factsBeingAsked(long)}, without those that stand in this attempt only. */
    Set<Long> factsBeingAsked(long student, long besides) {
        return Set.copyOf(db.createQuery(
                        "select distinct q.factId from AttemptSlot s join s.version v join v.question q"
                                + " where s.attempt.studentId = :student and not s.attempt.told"
                                + " and s.attempt.id <> :besides",
                        Long.class)
                .setParameter("student", student)
                .setParameter("besides", besides)
                .getResultList());
    }
}
