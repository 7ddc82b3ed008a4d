package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A student practises the facts of a course. */
@QuarkusTest
class PracticeStoryTest {

    /** What the items of {@link TestCourse} hold back until they are answered. */
    private static final Pattern SECRET =
            Pattern.compile("Explanation\\d|Feedback\\d|Proof\\d|secretw|correct|version|-fact-|answer_key|citation");

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    EntityManager db;

    @Test
    void each_answer_is_marked_and_proved_at_once_and_no_question_gives_itself_away() {
        people.student("practises");
        long collection = course.collectionOf(course.quiz("practice-harbour", 12));
        Browsing student = Browsing.as("practises");
        Response begun = student.post("/practice", Map.of("course", collection));
        String sitting = path(begun).replaceFirst("/questions/.*", "");
        Set<String> stems = new HashSet<>();
        int number = 1;
        String at = path(begun);
        while (at.contains("/questions/")) {
            Response asked = student.get(at);
            assertFalse(SECRET.matcher(asked.asString() + asked.headers()).find(), asked.asString());
            Document page = Jsoup.parse(asked.asString());
            stems.add(page.selectFirst(".stem").text());
            Response nothing = student.submit(page, at + "/response", Map.of());
            assertEquals(422, nothing.statusCode());
            assertTrue(nothing.asString().contains("say that you do not know"));
            assertFalse(SECRET.matcher(nothing.asString()).find());

            Document told = student.follow(student.submit(page, at + "/response", right(page)));
            assertTrue(told.selectFirst(".lede").text().startsWith("✓ Right"), told.text());
            assertTrue(told.selectFirst(".note mark").text().startsWith("Proof"), "the passage is there at once");
            assertTrue(told.text().contains("Explanation"));
            assertEquals(0, told.select("input[name=certainty]").size(), "answered once");
            at = path(student.post(sitting + "/questions", Map.of()));
            number++;
        }
        assertEquals(13, number, "twelve questions make a sitting");
        assertEquals(12, stems.size(), "twelve facts, each once");
        Document end = student.page(at);
        assertEquals("12 of 12 right", end.selectFirst("h1").text());
        assertEquals(12, end.select("tbody tr").size());
        assertEquals(12, count("select count(m) from FactMemory m where m.personId = :me", "practises"));
    }

    @Test
    void a_fact_that_was_missed_comes_again_and_a_second_answer_changes_nothing() {
        people.student("misses");
        long collection = course.collectionOf(course.quiz("missed-harbour", 12));
        Browsing student = Browsing.as("misses");
        String at = path(student.post("/practice", Map.of("course", collection)));
        String sitting = at.replaceFirst("/questions/.*", "");
        String missed = student.page(at).selectFirst(".stem").text();
        Document told = student.follow(student.post(at + "/response", Map.of("unknown", "1")));
        assertTrue(told.selectFirst(".lede").text().startsWith("✗ Not right"), told.text());
        assertNotNull(told.selectFirst(".note mark"));
        assertEquals(
                303,
                student.post(at + "/response", Map.of("choice", "0", "entered", "x"))
                        .statusCode());
        assertEquals(1, count("select count(r) from FactReview r where r.personId = :me", "misses"));

        List<String> stems = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            at = path(student.post(sitting + "/questions", Map.of()));
            assertEquals(at, path(student.post(sitting + "/questions", Map.of())), "one question at a time");
            Document page = student.page(at);
            stems.add(page.selectFirst(".stem").text());
            student.submit(page, at + "/response", right(page));
        }
        assertEquals(3, stems.indexOf(missed), stems + " has " + missed + " after a rest");
    }

    @Test
    void thirty_parallel_answers_are_one_review() throws Exception {
        people.student("hasty");
        long collection = course.collectionOf(course.quiz("hasty-harbour", 12));
        Browsing student = Browsing.as("hasty");
        String at = path(student.post("/practice", Map.of("course", collection)));
        Document page = student.page(at);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Future<Response>> posts = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                posts.add(threads.submit(() -> student.request()
                        .formParam("csrf-token", student.cookie("csrf-token"))
                        .formParams(right(page))
                        .post(at + "/response")));
            }
            for (Future<Response> post : posts) {
                assertEquals(303, post.get().statusCode());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, count("select count(r) from FactReview r where r.personId = :me", "hasty"));
        assertEquals(1, count("select sum(m.reviews) from FactMemory m where m.personId = :me", "hasty"));
    }

    @Test
    void practice_tells_no_key_of_a_quiz_that_is_open() {
        people.student("cunning");
        long quiz = course.quiz("open-harbour", 12);
        long collection = course.collectionOf(quiz);
        Browsing student = Browsing.as("cunning");
        String at = path(student.post("/practice", Map.of("course", collection)));
        Document page = student.page(at);
        student.submit(page, at + "/response", right(page));
        String second = path(student.post(at.replaceFirst("/\\d+$", ""), Map.of()));

        String attempt = path(student.post("/quizzes/" + quiz + "/attempts", Map.of()));
        Response answered = student.post(second + "/response", Map.of("unknown", "1"));
        assertEquals(303, answered.statusCode());
        assertEquals("/practice", path(answered), "an open question is put away");
        assertEquals("/practice", path(student.get(at)), "and what was told before is told no more");
        assertEquals("/practice", path(student.post("/practice", Map.of("course", collection))));
        student.post(attempt + "/submission", Map.of());
        assertEquals(200, student.get(at).statusCode());
    }

    @Test
    void nobody_practises_in_the_place_of_another_or_beyond_their_courses() {
        long teacher = people.teacher("far-teacher").id();
        long elsewhere = course.collectionOf(course.quizOf(teacher, "far-harbour", 6));
        people.student("mine");
        people.student("yours");
        Browsing mine = Browsing.as("mine");
        Browsing yours = Browsing.as("yours");
        assertEquals("/practice", path(mine.post("/practice", Map.of("course", elsewhere))));
        String at = path(mine.post("/practice", Map.of("course", course.collectionOf(course.quiz("near-harbour", 6)))));
        assertEquals(404, yours.get(at).statusCode());
        assertEquals(404, yours.post(at + "/response", Map.of("unknown", "1")).statusCode());
        assertEquals(404, yours.get(at.replaceFirst("/questions.*", "")).statusCode());
        assertEquals(404, yours.post(at.replaceFirst("/\\d+$", ""), Map.of()).statusCode());
    }

    @Test
    void a_submitted_quiz_is_remembered_fact_by_fact() {
        people.student("remembers");
        long quiz = course.quiz("memory-harbour", 6);
        Browsing student = Browsing.as("remembers");
        String attempt = path(student.post("/quizzes/" + quiz + "/attempts", Map.of()));
        Document page = student.page(attempt + "/slots/1");
        Map<String, Object> fields = new HashMap<>(right(page));
        fields.put("go", "summary");
        student.submit(page, attempt + "/slots/1/response", fields);
        assertEquals(0, count("select count(m) from FactMemory m where m.personId = :me", "remembers"));
        student.post(attempt + "/submission", Map.of());
        student.post(attempt + "/submission", Map.of());
        assertEquals(6, count("select count(m) from FactMemory m where m.personId = :me", "remembers"));
        assertEquals(6, count("select count(r) from FactReview r where r.personId = :me", "remembers"));
        assertEquals(
                1, count("select count(m) from FactMemory m where m.personId = :me and m.lapses = 0", "remembers"));
        assertNotEquals(
                0, count("select count(r) from FactReview r where r.personId = :me and r.rating = 1", "remembers"));
    }

    /** The key of an item of {@link TestCourse}, read from the page as a student who knows would. */
    static Map<String, Object> right(Document page) {
        if (page.selectFirst("#entered") != null) {
            int number = Integer.parseInt(page.selectFirst(".stem")
                    .text()
                    .replaceAll("\\D+", " ")
                    .strip()
                    .split(" ")[0]);
            return Map.of("entered", "secret" + TestCourse.word(number));
        }
        if (page.select("input[value=true]").size() == 1) {
            return Map.of("choice", "true");
        }
        return Map.of(
                "choice", page.selectFirst("label.choice:contains(pier) input").val());
    }

    static String path(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private long count(String query, String name) {
        return counted(query, people.student(name).id());
    }

    @Transactional
    long counted(String query, long me) {
        return db.createQuery(query, Long.class).setParameter("me", me).getSingleResult();
    }
}
