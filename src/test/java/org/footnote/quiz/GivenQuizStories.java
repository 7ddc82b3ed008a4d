package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.footnote.Browsing;
import org.footnote.audit.AuditLog;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;

/** A classroom of one student, to which quizzes are given. */
abstract class GivenQuizStories {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    Closing closing;

    @Inject
    AuditLog audit;

    @Inject
    EntityManager db;

    static Terms terms(Feedback feedback, Layout layout, boolean free, boolean certainty, int minutes) {
        return new Terms(
                feedback,
                layout,
                free,
                certainty,
                minutes == 0 ? Optional.empty() : Optional.of(minutes),
                Optional.of(2));
    }

    static Terms limited(int minutes) {
        return terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, minutes);
    }

    /** A student to whose classroom a quiz was given. */
    Browsing student(String name, long quiz, Terms terms) {
        given.assign(quiz, name, terms);
        return Browsing.as(name);
    }

    static String start(String name) {
        return Browsing.as(name)
                .page("/today")
                .selectFirst("form[action^=/assignments/]")
                .attr("action");
    }

    static String begin(Browsing student) {
        Document today = student.page("/today");
        return TakingQuizStoryTest.attempt(
                begin(student, today.selectFirst("form[action^=/assignments/]").attr("action")));
    }

    static Document begin(Browsing student, String start) {
        return student.follow(student.get(path(student.post(start, Map.of()))));
    }

    static Response answerFirst(Browsing student, String attempt, Map<String, String> more) {
        return TakingQuizStoryTest.answer(student, student.page(attempt + "/slots/1"), attempt, 1, more);
    }

    static String path(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    static long number(String attempt) {
        return Long.parseLong(attempt.replaceAll("\\D+", ""));
    }

    Attempt attempt(String path) {
        db.clear();
        return db.createQuery("from Attempt a left join fetch a.assignment where a.id = :id", Attempt.class)
                .setParameter("id", number(path))
                .getSingleResult();
    }

    long reviews(String attempt) {
        return ((Number) db.createNativeQuery("select count(*) from fact_review where attempt_id = " + number(attempt))
                        .getSingleResult())
                .longValue();
    }

    /** Looks at what is over before the job that closes it does, which waits for this. */
    void beforeTheJob(String attempt, Runnable look) {
        QuarkusTransaction.requiringNew().run(() -> {
            db.createNativeQuery("select id from attempt where id = " + number(attempt) + " for update")
                    .getSingleResult();
            look.run();
        });
    }
}
