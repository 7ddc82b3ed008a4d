package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A key is put right over 200 attempts of 20 questions. */
@QuarkusTest
class LargeRegradeTest {

    private static final int STUDENTS = 200;
    private static final int QUESTIONS = 20;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Regrading regrading;

    @Inject
    Attempts attempts;

    @Inject
    EntityManager db;

    @Inject
    SessionFactory factory;

    private int sql(String sql, Object... values) {
        var query = db.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    private static RegradeForm.Sent sent(RegradeForm.Wanted wanted, String seen) {
        return new RegradeForm.Sent(
                wanted.deed(),
                wanted.right(),
                wanted.accepted(),
                List.of(),
                null,
                "",
                "",
                "0",
                "0",
                seen,
                "Both hold.",
                null);
    }

    @Test
    void everybody_is_marked_again_in_one_transaction_as_if_from_the_beginning_and_only_once() {
        Person teacher = people.teacher("mass-regrader");
        Classroom room = people.classroom("Mass regraded", teacher);
        long quiz = course.quizOf(teacher.id(), "mass-harbour", 12);
        long collection = course.collectionOf(quiz);
        QuarkusTransaction.requiringNew().run(() -> fill(quiz, collection, room.id(), teacher.id()));
        QuarkusTransaction.requiringNew().timeout(300).run(() -> ids(quiz).forEach(id -> {
            Attempt attempt = attempts.any(id).orElseThrow();
            attempt.submit(Instant.parse("2026-11-02T10:00:00Z"));
            attempt.tell();
        }));
        long question = number(
                "select min(id) from question where collection_id = ?1 and type = 'multiple_choice'", collection);
        Viewer viewer = Viewer.signedIn(teacher.id(), "mass-regrader", Role.TEACHER, Locale.ENGLISH, ZoneOffset.UTC);
        Map<Long, Double> before = scores(quiz);

        RegradeForm.Wanted wanted = new RegradeForm.Wanted("key", List.of("1", "2"), "", List.of(), null, "", false);
        Regrading.Plan plan = regrading.plan(question, wanted, viewer);
        assertEquals(STUDENTS, plan.all().size());
        assertTrue(plan.changed().size() > STUDENTS / 2, plan.changed().size() + " change");
        assertEquals(before, scores(quiz), "a dry run stores nothing");

        assertEquals(
                Regrading.Outcome.MOVED, regrading.apply("mass-regrader", question, sent(wanted, "another"), viewer));
        long statements = factory.getStatistics().getPrepareStatementCount();
        factory.getStatistics().setStatisticsEnabled(true);
        statements = factory.getStatistics().getPrepareStatementCount();
        assertEquals(
                Regrading.Outcome.APPLIED,
                regrading.apply("mass-regrader", question, sent(wanted, plan.digest()), viewer));
        statements = factory.getStatistics().getPrepareStatementCount() - statements;
        assertTrue(statements < 60, "statements do not grow with the attempts: " + statements);

        Map<Long, Double> after = scores(quiz);
        assertNotEquals(before, after);
        plan.changed()
                .forEach(r ->
                        assertEquals(r.totals().score(), after.get(r.before().attempt()), 1e-9, "as the dry run said"));
        assertEquals(
                1,
                number(
                        "select count(distinct cast(xmin as text)) from (select s.xmin from attempt_slot s join attempt a"
                                + " on a.id = s.attempt_id join question_version v on v.id = s.version_id where a.set_id = ?1 and"
                                + " v.question_id = " + question
                                + " union all select a.xmin from attempt a where a.set_id = ?1) w",
                        quiz),
                "one transaction wrote it all");
        scratch(quiz).forEach((attempt, score) -> assertEquals(score, after.get(attempt), 1e-9, "as from scratch"));
        assertEquals(
                plan.changed().size(),
                number(
                        "select count(*) from mark_change m join attempt a on a.id = m.attempt_id where a.set_id = ?1",
                        quiz));
        assertEquals(
                plan.changed().size(),
                number(
                        "select count(*) from fact_review r join attempt a on a.id = r.attempt_id where a.set_id = ?1",
                        quiz),
                "memory has heard of each mark");

        Regrading.Plan second = regrading.plan(question, wanted, viewer);
        assertEquals(0, second.changed().size());
        assertEquals(
                Regrading.Outcome.NOTHING,
                regrading.apply("mass-regrader", question, sent(wanted, second.digest()), viewer));
        assertEquals(after, scores(quiz), "a second run changes nothing");
    }

    private long number(String sql, long quiz) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) db.createNativeQuery(sql, Long.class)
                        .setParameter(1, quiz)
                        .getSingleResult())
                .longValue());
    }

    private List<Long> ids(long quiz) {
        return db.createQuery("select a.id from Attempt a where a.set.id = :quiz order by a.id", Long.class)
                .setParameter("quiz", quiz)
                .getResultList();
    }

    private Map<Long, Double> scores(long quiz) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Long, Double> scores = new HashMap<>();
            db.createQuery("select a.id, a.score from Attempt a where a.set.id = :quiz", Object[].class)
                    .setParameter("quiz", quiz)
                    .getResultList()
                    .forEach(r -> scores.put((Long) r[0], (Double) r[1]));
            return scores;
        });
    }

    /** Every attempt marked anew, question by question, and then forgotten. */
    private Map<Long, Double> scratch(long quiz) {
        Map<Long, Double> scores = new HashMap<>();
        QuarkusTransaction.begin();
        try {
            for (long id : ids(quiz)) {
                Attempt attempt = attempts.any(id).orElseThrow();
                attempt.reopen(Optional.empty());
                attempt.submit(Instant.parse("2026-11-02T10:00:00Z"));
                scores.put(id, attempt.score());
            }
        } finally {
            QuarkusTransaction.rollback();
        }
        assertEquals(STUDENTS, scores.size());
        return scores;
    }

    private void fill(long quiz, long collection, long room, long teacher) {
        sql("update collection set owner_id = ?1, bundled = false where id = ?2", teacher, collection);
        sql(
                "insert into question (collection_id, fact_id, form, type, topic, kind, difficulty, current_number,"
                        + " changed_at) select collection_id, fact_id, 'copy', type, topic, kind, difficulty, 1, changed_at"
                        + " from question where collection_id = ?1 order by id limit 8",
                collection);
        sql(
                "insert into question_version (question_id, number, content, status, created_at) select c.id, 1, v.content,"
                        + " 'READY', v.created_at from question c join question q on q.collection_id = c.collection_id"
                        + " and q.fact_id = c.fact_id and q.form <> c.form join question_version v on v.question_id = q.id"
                        + " where c.form = 'copy' and c.collection_id = ?1",
                collection);
        sql(
                "insert into version_citation (version_id, ordinal, document_id, start_at, end_at) select n.id, y.ordinal,"
                        + " y.document_id, y.start_at, y.end_at from question c join question_version n on n.question_id = c.id"
                        + " join question q on q.collection_id = c.collection_id and q.fact_id = c.fact_id"
                        + " and q.form <> c.form join question_version v on v.question_id = q.id join version_citation y"
                        + " on y.version_id = v.id where c.form = 'copy' and c.collection_id = ?1",
                collection);
        sql(
                "insert into person (username, display_name, role, zone, session_stamp, created_at) select 'mass-lin-' || n,"
                        + " 'Mass ' || n, 'STUDENT', 'UTC', 'x', now() from generate_series(1, " + STUDENTS + ") n");
        sql(
                "insert into enrolment (classroom_id, person_id, part, since) select ?1, id, 'STUDENT', now() from person"
                        + " where username like 'mass-lin-%'",
                room);
        sql(
                "insert into attempt (set_id, student_id, number, seed, started_at, max_score) select ?1, id, 1, id,"
                        + " timestamptz '2026-11-02 09:00:00Z', 0 from person where username like 'mass-lin-%'",
                quiz);
        int slots = sql(
                "insert into attempt_slot (attempt_id, number, version_id, choice_order, flagged, correction, max_mark)"
                        + " select a.id, v.place, v.id, case when v.type = 'multiple_choice' then cast('{0,1,2,3}' as integer[])"
                        + " else cast('{}' as integer[]) end, false, '', 1 + v.place % 3 * 0.5 from attempt a, (select v.id, q.type,"
                        + " cast(row_number() over (order by q.id) as integer) as place from question q join question_version v"
                        + " on v.question_id = q.id where q.collection_id = ?2) v where a.set_id = ?1",
                quiz, collection);
        assertEquals(STUDENTS * QUESTIONS, slots);
        for (int step = 0; step < 2; step++) {
            sql(
                    "insert into attempt_step (attempt_id, sequence, slot, response, at, receipt) select s.attempt_id,"
                            + " s.number * 2 + " + step + ", s.number, case q.type when 'multiple_choice' then"
                            + " jsonb_build_object('choice', (a.student_id + s.number * (1 + " + step + ")) % 4)"
                            + " when 'true_false' then jsonb_build_object('judged', (a.student_id + s.number + " + step
                            + ") % 3 > 0) else jsonb_build_object('entered', 'word ' || a.student_id % 5) end,"
                            + " a.started_at, 'r' from attempt_slot s join attempt a on a.id = s.attempt_id"
                            + " join question_version v on v.id = s.version_id join question q on q.id = v.question_id"
                            + " where a.set_id = ?1",
                    quiz);
        }
    }
}
