package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.footnote.Browsing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The time of a quiz that was given: the server keeps it, whether or not a browser is there. */
@QuarkusTest
class TimeStoryTest extends GivenQuizStories {

    @Test
    void when_the_time_is_over_the_server_hands_in_what_was_saved_though_nobody_is_there() {
        Browsing student = student("gone-browser", course.quiz("gone-harbour", 4), limited(30));
        String attempt = begin(student);
        answerFirst(student, attempt, Map.of("go", "2"));
        given.passes(number(attempt), Duration.ofMinutes(31));
        closing.sweep();
        Attempt closed = attempt(attempt);
        assertTrue(closed.submitted());
        assertEquals(
                Duration.ofMinutes(30),
                Duration.between(closed.startedAt(), closed.submittedAt()),
                "at its end, not later");
        assertTrue(student.page(attempt + "/review").text().contains("of 4"));
        assertEquals(4L, reviews(attempt), "and memory heard of it, once");
        closing.sweep();
        assertEquals(4L, reviews(attempt));
    }

    @Test
    void what_arrives_after_the_end_earns_nothing_and_says_so() {
        Browsing student = student("too-slow", course.quiz("slow-harbour", 4), limited(30));
        String attempt = begin(student);
        Document asked = student.page(attempt + "/slots/1");
        given.passes(number(attempt), Duration.ofMinutes(30).plusSeconds(30));
        Response late = TakingQuizStoryTest.answer(student, asked, attempt, 1, Map.of("go", "2"));
        assertEquals(409, late.statusCode());
        assertTrue(late.asString().contains("The time was over"), late.asString());
        assertTrue(attempt(attempt).submitted(), "whoever touches it closes it");
        assertTrue(student.page(attempt + "/review").selectFirst(".lede").text().startsWith("0 of 4"));
    }

    @Test
    void a_look_at_a_page_says_that_the_time_is_over_and_changes_nothing() {
        Browsing student = student("just-in-time", course.quiz("just-harbour", 4), limited(30));
        String attempt = begin(student);
        answerFirst(student, attempt, Map.of("go", "2"));
        long left = Long.parseLong(student.get(attempt + "/clock").asString());
        assertTrue(left > 28 * 60_000 && left <= 30 * 60_000, "left " + left);
        given.passes(number(attempt), Duration.ofMinutes(31));
        beforeTheJob(attempt, () -> looksOver(student, attempt));
        closing.sweep();
        assertEquals(
                1,
                student.page(attempt + "/review")
                        .select("section.told:not(:contains(You left this question open))")
                        .size());
    }

    private void looksOver(Browsing student, String attempt) {
        assertTrue(student.get(attempt + "/slots/2").header("Location").endsWith(attempt));
        assertTrue(student.get(attempt + "/summary").header("Location").endsWith("/review"));
        assertTrue(student.get(attempt).header("Location").endsWith("/review"));
        assertEquals("0", student.get(attempt + "/clock").asString());
        Document over = student.page(attempt + "/review");
        assertTrue(over.text().contains("Your time ended at"), over.text());
        assertNotNull(over.selectFirst("[data-running]"), "it goes on by itself");
        Element line = student.page("/attempts").selectFirst("tr:contains(Quiz just-harbour)");
        assertTrue(line.text().contains("time over"), line.text());
        Element due = student.page("/today").selectFirst("li:contains(Quiz just-harbour)");
        assertTrue(due.text().contains("submitted"), due.text());
        assertEquals(attempt + "/review", due.selectFirst("a").attr("href"));
        assertFalse(attempt(attempt).submitted(), "who looks changes nothing");
    }

    @Test
    void a_slow_line_costs_nobody_their_last_answer() {
        Instant began = Instant.parse("2026-11-14T10:00:00Z");
        AttemptTime time = new AttemptTime(began);
        time.allow(1, Optional.of(began.plusSeconds(60)));
        assertFalse(time.isOver(began.plusSeconds(60).plus(Closing.GRACE)));
        assertTrue(time.isOver(began.plusSeconds(60).plus(Closing.GRACE).plusMillis(1)));
    }

    @Test
    void extra_time_is_given_by_the_teacher_counts_at_once_and_is_shown() {
        Browsing student = student("needs-time", course.quiz("needs-harbour", 4), limited(30));
        String attempt = begin(student);
        Browsing teacher = Browsing.as("needs-time-teacher");
        String room =
                "/classrooms/" + attempt(attempt).assignment().orElseThrow().classroomId();
        Document page = teacher.page(room);
        assertNull(page.selectFirst("form[action$=/enrolments]"), "who has an account is enrolled by administrators");
        assertEquals(
                303,
                teacher.submit(page, room + "/accommodations", Map.of("factor", "1.5"))
                        .statusCode());
        assertEquals(
                400,
                teacher.submit(page, room + "/accommodations", Map.of("factor", "9"))
                        .statusCode());
        assertEquals(403, student.get(room).statusCode());
        people.teacher("no-time-of-theirs");
        assertEquals(404, Browsing.as("no-time-of-theirs").get(room).statusCode());
        Attempt longer = attempt(attempt);
        assertEquals(
                Duration.ofMinutes(45),
                Duration.between(longer.startedAt(), longer.time().deadline().orElseThrow()));
        assertTrue(student.page(attempt + "/slots/1").text().contains("Your extra time is included: 50 % more."));
        assertEquals(
                "extra time changed", audit.about("person needs-time").get(0).action());
    }
}
