package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Impatient clicking: many posts at once leave one attempt, one answer and one score. */
@QuarkusTest
class ParallelTest {

    private static final int POSTS = 50;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    Closing closing;

    @Inject
    EntityManager db;

    @Test
    void fifty_starts_answers_and_submissions_at_once_count_once() throws Exception {
        long me = people.student("impatient").id();
        long quiz = course.quiz("busy-harbour", 8);
        Browsing student = Browsing.as("impatient");
        String token = student.cookie("csrf-token");
        student.page("/today");

        List<Response> starts = together(() -> post(student, "/quizzes/" + quiz + "/attempts", token, Map.of()));
        assertEquals(
                1,
                starts.stream()
                        .map(r -> r.header("Location"))
                        .collect(Collectors.toSet())
                        .size());
        assertEquals(1L, count("select count(a) from Attempt a where a.studentId = ?1", me));

        String attempt = starts.get(0).header("Location").replaceFirst("^https?://[^/]+", "");
        Document page = student.page(attempt + "/slots/1");
        Map<String, String> answer = new HashMap<>(Map.of("go", "2"));
        answer.put(
                page.selectFirst("#entered") == null ? "choice" : "entered",
                page.selectFirst("#entered") == null
                        ? page.selectFirst("input[name=choice]").val()
                        : "an answer");
        for (Response r : together(() -> post(student, attempt + "/slots/1/response", token, answer))) {
            assertEquals(303, r.statusCode());
        }
        assertEquals(1L, count("select count(s) from AttemptStep s where s.attempt.studentId = ?1", me));

        for (Response r : together(() -> post(student, attempt + "/submission", token, Map.of()))) {
            assertEquals(303, r.statusCode());
        }
        assertEquals(8L, count("select count(r) from FactReview r where r.personId = ?1", me));
        assertEquals(
                1L, count("select count(a) from Attempt a where a.studentId = ?1 and a.submittedAt is not null", me));
    }

    @Test
    void fifty_starts_of_what_was_given_use_up_one_attempt_and_fifty_ends_of_its_time_give_one_score()
            throws Exception {
        long me = people.student("timed-impatient").id();
        long quiz = course.quiz("timed-busy-harbour", 6);
        given.assign(quiz, "timed-impatient", "AFTER_SUBMISSION", "ONE_A_PAGE", true, false, 30);
        Browsing student = Browsing.as("timed-impatient");
        String token = student.cookie("csrf-token");
        String start = student.page("/today")
                .selectFirst("form[action^=/assignments/]")
                .attr("action");
        List<Response> starts = together(() -> post(student, start, token, Map.of()));
        assertEquals(
                1,
                starts.stream()
                        .map(r -> r.header("Location"))
                        .collect(Collectors.toSet())
                        .size());
        String attempt = starts.get(0).header("Location").replaceFirst("^https?://[^/]+", "");
        given.passes(Long.parseLong(attempt.replaceAll("\\D+", "")), Duration.ofMinutes(40));
        AtomicInteger turn = new AtomicInteger();
        for (Response r : together(() -> switch (turn.incrementAndGet() % 3) {
            case 0 -> post(student, attempt + "/submission", token, Map.of());
            case 1 -> post(student, attempt + "/slots/1/response", token, Map.of("choice", "0", "entered", "late"));
            default -> student.request().get(attempt);
        })) {
            assertTrue(r.statusCode() == 303 || r.statusCode() == 409, r.asString());
        }
        closing.sweep();
        assertEquals(6L, count("select count(r) from FactReview r where r.personId = ?1", me));
        assertEquals(
                1L, count("select count(a) from Attempt a where a.studentId = ?1 and a.submittedAt is not null", me));
        assertEquals(0L, count("select count(s) from AttemptStep s where s.attempt.studentId = ?1", me));
    }

    private static Response post(Browsing student, String path, String token, Map<String, String> fields) {
        return student.request()
                .formParams(fields)
                .formParam("csrf-token", token)
                .post(path);
    }

    private static List<Response> together(Callable<Response> post) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(POSTS);
        try {
            List<Response> responses = new ArrayList<>();
            for (Future<Response> f : crowd.invokeAll(java.util.Collections.nCopies(POSTS, post))) {
                responses.add(f.get());
            }
            return responses;
        } finally {
            crowd.shutdownNow();
        }
    }

    private long count(String query, long person) {
        return db.createQuery(query, Long.class).setParameter(1, person).getSingleResult();
    }
}
