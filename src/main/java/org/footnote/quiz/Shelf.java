package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.bank.Status;
import org.footnote.web.Viewer;

/** What lies open before a student: quizzes to take, attempts to finish, attempts to read again. */
@ApplicationScoped
public class Shelf {

    /** How many facts a line of a quiz can ask. */
    private static final String FACTS = "(select count(distinct q.factId) from QuestionVersion v join v.question q"
            + " where v.status = :ready and v.number = q.currentNumber and q.collectionId = s.collectionId"
            + " and (p.questionId is null or q.id = p.questionId) and (p.kinds is empty or q.kind in elements(p.kinds))"
            + " and (p.topic is null or q.topic = p.topic) and q.difficulty between p.easiest and p.hardest)";

    private static final String QUIZZES = "select s.id, s.title, s.description, c.title,"
            + " (select coalesce(sum(case when " + FACTS + " < p.number then " + FACTS + " else p.number end), 0)"
            + " from SetPart p where p.set = s), (select count(r) from DraftingRun r where r.status = 'RUNNING'"
            + " and r.collectionId = s.collectionId), s.ownerId";

    private static final String FROM = " from QuestionSet s join DocumentCollection c on c.id = s.collectionId";

    /** The last attempt whose marks were told. */
    private static final String LATEST = " left join Attempt a on a.id = (select max(y.id) from Attempt y"
            + " where y.set = s and y.studentId = :student and y.told)";

    @Inject
    EntityManager db;

    @Inject
    QuestionSets sets;

    @Inject
    Clock clock;

    /**
     * How it went last time.
     *
     * @param scored whether its score may be told now
     */
    public record Latest(Instant submittedAt, double score, double max, boolean scored) {

        public String scoreText() {
            return Figures.mark(score);
        }

        public String maxText() {
            return Figures.mark(max);
        }
    }

    /** @param latest null before the first time */
    public record Offer(QuizLine line, Latest latest) {}

    /** Quizzes this student may take, by course. */
    public List<Offer> quizzes(long student) {
        return db
                .createQuery(
                        QUIZZES + ", a.submittedAt, a.score, a.maxScore, " + AttemptLine.HELD + FROM + LATEST
                                + " where " + QuestionSets.OPEN_TO + " and " + QuestionSets.NOT_GIVEN
                                + " order by c.title, s.id",
                        Object[].class)
                .setParameter("ready", Status.READY)
                .setParameter("now", clock.instant())
                .setParameter("student", student)
                .getResultList()
                .stream()
                .map(r -> new Offer(line(Set.of(), r), latest(r)))
                .toList();
    }

    private static Latest latest(Object[] row) {
        return row[7] == null
                ? null
                : new Latest((Instant) row[7], (Double) row[8], (Double) row[9], !(Boolean) row[10]);
    }

    /** Quizzes drawn from a collection: those of its course and those this person keeps. */
    List<QuizLine> ofCollection(long collection, Viewer viewer) {
        Set<Long> kept = sets.kept(collection, viewer.id());
        return db
                .createQuery(
                        QUIZZES + FROM
                                + " where s.collectionId = :collection and " + QuestionSets.GIVABLE
                                + " order by s.id",
                        Object[].class)
                .setParameter("ready", Status.READY)
                .setParameter("collection", collection)
                .setParameter("teacher", viewer.id())
                .getResultList()
                .stream()
                .map(r -> line(kept, r))
                .toList();
    }

    private static QuizLine line(Set<Long> kept, Object[] row) {
        return new QuizLine(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                kept.contains((Long) row[0]),
                (Long) row[5] > 0);
    }

    /** All attempts of a student, the latest first. */
    public List<AttemptLine> attempts(long student) {
        return db.createQuery(
                        "select " + AttemptLine.OF
                                + " from Attempt a join a.set z where a.studentId = :student order by a.startedAt desc, a.id desc",
                        AttemptLine.class)
                .setParameter("student", student)
                .getResultList();
    }

    /** Attempts a student has not handed in, the latest first, each with the question to go on with. */
    public List<OpenAttempt> open(long student) {
        List<Object[]> slots = db.createQuery(
                        "select a.id, s.id, s.title, a.startedAt, slot.number, case when exists (select 1 from"
                                + " AttemptStep step where step.attempt = a and step.slot = slot.number"
                                + " and step.response is not null and not exists (select 1 from AttemptStep later"
                                + " where later.attempt = a and later.slot = slot.number"
                                + " and later.sequence > step.sequence)) then true else false end"
                                + ", a.assignment.id, a.time.deadline from Attempt a join a.set s join a.sheet.slots slot where a.studentId = :student"
                                + " and a.submittedAt is null order by a.startedAt desc, a.id desc, slot.number",
                        Object[].class)
                .setParameter("student", student)
                .getResultList();
        Map<Object, List<Object[]>> byAttempt = new LinkedHashMap<>();
        slots.forEach(row ->
                byAttempt.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row));
        return byAttempt.values().stream().map(Shelf::open).toList();
    }

    private static OpenAttempt open(List<Object[]> rows) {
        Object[] first = rows.get(0);
        int answered = (int) rows.stream().filter(r -> (Boolean) r[5]).count();
        int next = rows.stream()
                .filter(r -> !(Boolean) r[5])
                .map(r -> (Integer) r[4])
                .findFirst()
                .orElse(rows.size());
        return new OpenAttempt(
                (Long) first[0],
                (Long) first[6],
                (Long) first[1],
                (String) first[2],
                (Instant) first[3],
                (Instant) first[7],
                answered,
                rows.size(),
                next);
    }
}
