package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Teachers find questions by how they did and by what students hold against them. */
@QuarkusTest
class BankStatisticsTest {

    /** Shares of the mark, a row for each student and a column for each question; the last student has not been told. */
    private static final double[][] SHARES = {
        {1, 0, 1}, {1, 0.5, 0}, {1, 1, 0}, {0.5, 0, 1}, {1, 1, 0}, {0, 0, 1}, {0, 0, 0},
    };

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    CountingAnswers counting;

    @Inject
    EntityManager db;

    @Inject
    SessionFactory factory;

    @Test
    void facility_and_discrimination_are_those_of_an_independent_count_and_the_bank_is_searched_by_them() {
        long quiz = course.quiz("counted-bank", 3);
        long collection = course.collectionOf(quiz);
        List<Long> versions = versions(collection).subList(0, 3);
        for (int s = 0; s < SHARES.length; s++) {
            long student = people.student("counted-bank-" + s).id();
            boolean told = s < SHARES.length - 1;
            double[] shares = SHARES[s];
            QuarkusTransaction.requiringNew().run(() -> attempt(quiz, student, versions, shares, told));
        }
        assertEquals(2, Statements.during(factory, () -> counting.count()), "however much was answered");
        counting.count();
        for (int q = 0; q < 3; q++) {
            Object[] row = row(versions.get(q));
            assertEquals(6, ((Number) row[0]).intValue(), "what is not told is not counted");
            assertEquals(facility(q), ((Number) row[1]).doubleValue(), 1e-9);
            assertEquals(discrimination(q), ((Number) row[2]).doubleValue(), 1e-9);
        }

        people.teacher("counted-bank-teacher");
        Browsing desk = Browsing.as("counted-bank-teacher");
        String bank = "/bank?collection=" + collection;
        assertEquals(3, lines(desk.page(bank + "&facilityFrom=0")), "only what was answered");
        assertEquals(1, lines(desk.page(bank + "&facilityFrom=0.7")));
        assertEquals(2, lines(desk.page(bank + "&facilityTo=0,6")));
        assertEquals(1, lines(desk.page(bank + "&facilityFrom=0.45&facilityTo=0.6")));
        assertEquals(1, lines(desk.page(bank + "&discriminationTo=-0.8")), "the one that the good ones miss");
        assertEquals(0, lines(desk.page(bank + "&discriminationFrom=1")));
        Document page = desk.page(bank + "&facilityFrom=0.7");
        assertTrue(page.text().contains("facility 0.75 of 6 answers · discrimination"), page.text());
        assertTrue(page.selectFirst("details").hasAttr("open"), "filters in use are seen");
        assertEquals(12, lines(desk.page(bank + "&facilityFrom=nonsense")));
        assertEquals(
                Statements.during(factory, () -> desk.page(bank + "&facilityFrom=0.7")),
                Statements.during(factory, () -> desk.page(bank)),
                "few and many cost the same");

        assertEquals(0, lines(desk.page(bank + "&flag=CHALLENGED")));
        QuarkusTransaction.requiringNew().run(() -> challenge(versions.get(1)));
        page = desk.page(bank + "&flag=CHALLENGED");
        assertEquals(1, lines(page));
        assertTrue(page.select(".list .tag.on").text().contains("challenged by a student"));
        assertFalse(desk.page(bank + "&facilityFrom=0.7").select(".list").text().contains("challenged"));
        assertEquals(
                12,
                desk.page(bank).select("ul.picking > li, ul.list.picking > li").size());
    }

    @Test
    void few_answers_correlate_with_nothing() {
        long quiz = course.quiz("counted-few", 2);
        List<Long> versions = versions(course.collectionOf(quiz)).subList(0, 2);
        long student = people.student("counted-few-one").id();
        QuarkusTransaction.requiringNew().run(() -> attempt(quiz, student, versions, new double[] {1, 0}, true));
        counting.count();
        assertNull(row(versions.get(0))[2]);
        assertEquals(1, ((Number) row(versions.get(0))[1]).doubleValue());
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update attempt set told = false where student_id = " + student)
                        .executeUpdate());
        counting.count();
        assertEquals(0, rows(versions.get(0)).size(), "what is counted no more is forgotten");
    }

    private static double facility(int question) {
        double sum = 0;
        for (int s = 0; s < SHARES.length - 1; s++) {
            sum += SHARES[s][question];
        }
        return sum / (SHARES.length - 1);
    }

    /** Pearson's correlation as the textbook writes it. */
    private static double discrimination(int question) {
        int n = SHARES.length - 1;
        double[] rest = new double[n];
        double meanRest = 0;
        for (int s = 0; s < n; s++) {
            for (int q = 0; q < 3; q++) {
                rest[s] += q == question ? 0 : SHARES[s][q] / 2;
            }
            meanRest += rest[s] / n;
        }
        double product = 0;
        double own = 0;
        double others = 0;
        for (int s = 0; s < n; s++) {
            double x = SHARES[s][question] - facility(question);
            double y = rest[s] - meanRest;
            product += x * y;
            own += x * x;
            others += y * y;
        }
        return product / Math.sqrt(own * others);
    }

    private List<Long> versions(long collection) {
        return db.createQuery(
                        "select v.id from QuestionVersion v where v.question.collectionId = :c order by v.id",
                        Long.class)
                .setParameter("c", collection)
                .getResultList();
    }

    private void attempt(long quiz, long student, List<Long> versions, double[] shares, boolean told) {
        Number attempt = (Number) db.createNativeQuery(
                        "insert into attempt (set_id, student_id, number, seed, started_at, submitted_at, score,"
                                + " max_score, told) values (:quiz, :student, 1, 1, now(), now(), 1, 3, :told) returning id")
                .setParameter("quiz", quiz)
                .setParameter("student", student)
                .setParameter("told", told)
                .getSingleResult();
        for (int q = 0; q < versions.size(); q++) {
            db.createNativeQuery(
                            "insert into attempt_slot (attempt_id, number, version_id, choice_order, flagged, fraction,"
                                    + " correction) values (:attempt, :number, :version, '{}', false, :share, '')")
                    .setParameter("attempt", attempt.longValue())
                    .setParameter("number", q + 1)
                    .setParameter("version", versions.get(q))
                    .setParameter("share", shares[q])
                    .executeUpdate();
        }
    }

    private void challenge(long version) {
        long student = people.student("counted-bank-challenger").id();
        db.createNativeQuery(
                        "insert into challenge (version_id, student_id, choice_order, fraction, correction, reason, state,"
                                + " made_at) values (:version, :student, '{}', 0, '', 'No.', 'OPEN', now())")
                .setParameter("version", version)
                .setParameter("student", student)
                .executeUpdate();
    }

    private Object[] row(long version) {
        return rows(version).get(0);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(long version) {
        return db.createNativeQuery("select answered, facility, discrimination from version_statistics"
                        + " where version_id = :version")
                .setParameter("version", version)
                .getResultList();
    }

    private static int lines(Document page) {
        return page.select("ul.picking > li").size();
    }
}
