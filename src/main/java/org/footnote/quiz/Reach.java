package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.bank.VersionCitation;
import org.footnote.material.CitedSpan;

/** How far a student reaches: the courses whose quizzes are open to them. */
@ApplicationScoped
public class Reach {

    /**
     * Facts that stand in attempts of {@code :student} whose keys may not be seen yet. Whatever is counted over the answers
     * of a student, for the student, leaves these out, or the count would tell what they were worth.
     */
    public static final String BEING_ASKED = "(select kept.question.factId from AttemptSlot w join w.version kept"
            + " where w.attempt.studentId = :student and not w.attempt.told)";

    @Inject
    EntityManager db;

    /** A collection with its title. */
    public record Course(long id, String title) {}

    /**
     * What a student may look at.
     *
     * @param courses by title
     * @param asked facts of which nothing may be told now, as {@link #factsBeingAsked(long)} gives them
     */
    public record Extent(List<Course> courses, Set<Long> asked) {}

    /** Both in one statement, for every page that shows a memory needs both. */
    public Extent of(long student) {
        List<Object[]> rows = db.createQuery(
                        "select c.id, c.title from QuestionSet s join DocumentCollection c on c.id = s.collectionId where "
                                + QuestionSets.OPEN_TO
                                + " union select q.factId, cast(null as String) from AttemptSlot w join w.version v"
                                + " join v.question q where w.attempt.studentId = :student and not w.attempt.told",
                        Object[].class)
                .setParameter("student", student)
                .getResultList();
        return new Extent(
                rows.stream()
                        .filter(r -> r[1] != null)
                        .map(r -> new Course((Long) r[0], (String) r[1]))
                        .sorted(Comparator.comparing(Course::title).thenComparing(Course::id))
                        .toList(),
                rows.stream().filter(r -> r[1] == null).map(r -> (Long) r[0]).collect(Collectors.toSet()));
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
