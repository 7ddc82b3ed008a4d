package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.item.Certainty;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Quizzes that were given to a classroom: when and how they are taken. */
@QuarkusTest
class AssignedQuizStoryTest extends GivenQuizStories {

    @Test
    void a_teacher_gives_a_quiz_and_its_students_read_the_times_in_their_own_zone() {
        Person teacher = people.teacher("gives-okafor");
        Classroom room = people.classroom("Given 11B", teacher, people.student("given-lin"));
        people.student("given-outside");
        people.classroom("Given elsewhere", people.teacher("gives-other"), people.student("given-outside"));
        long quiz = course.quizOf(teacher.id(), "given-harbour", 4);
        Browsing okafor = Browsing.as("gives-okafor");
        String page = "/quizzes/" + quiz + "/assignments";
        Map<String, Object> form = new HashMap<>(Map.of(
                "classroom",
                room.id(),
                "opens",
                "2026-01-01T08:00",
                "due",
                "2099-06-01T17:00",
                "closes",
                "2099-05-01T17:00",
                "minutes",
                "20",
                "attempts",
                "1"));
        Document refused =
                Jsoup.parse(okafor.submit(okafor.page(page), page, form).asString());
        assertTrue(refused.selectFirst("#closes-error").text().contains("not before the due time"), refused.text());
        assertEquals("2099-06-01T17:00", refused.selectFirst("#due").val(), "nothing is lost");
        form.put("closes", "2099-06-02T17:00");
        assertEquals(303, okafor.submit(refused, page, form).statusCode());
        assertEquals(422, okafor.submit(refused, page, form).statusCode(), "sent twice, given once");
        assertEquals(404, Browsing.as("gives-other").get(page).statusCode());

        Browsing lin = Browsing.as("given-lin");
        lin.post("/account/profile", Map.of("displayName", "Lin", "language", "en", "zone", "Asia/Shanghai"));
        Document today = lin.page("/today");
        assertEquals("One quiz due", today.selectFirst("h1").text());
        Element due = today.selectFirst("li:contains(Quiz given-harbour)");
        assertTrue(due.text().contains("due Tue 2 June 2099, 01:00"), due.text());
        assertTrue(due.text().contains("20 minutes"), due.text());
        String start = due.selectFirst("form").attr("action");
        assertEquals(404, Browsing.as("given-outside").post(start, Map.of()).statusCode());
        assertEquals(
                404,
                lin.post("/quizzes/" + quiz + "/attempts", Map.of()).statusCode(),
                "what is given is taken as it was given");
        Document first = begin(lin, start);
        assertNotNull(first.selectFirst(".timer[data-left]"));
        String attempt = TakingQuizStoryTest.attempt(first);
        assertTrue(lin.page("/today")
                .selectFirst("li:contains(Quiz given-harbour)")
                .text()
                .contains("begun"));
        lin.post(attempt + "/submission", Map.of());
        Response again = lin.post(start, Map.of());
        assertEquals(409, again.statusCode());
        assertTrue(again.asString().contains("No attempt is left"));
        assertTrue(lin.page("/today")
                .selectFirst("li:contains(Quiz given-harbour)")
                .text()
                .contains("submitted"));
    }

    @Test
    void nothing_begins_before_it_opens_or_after_it_has_closed() {
        Browsing student = student("early-bird", course.quiz("early-harbour", 4), limited(30));
        String start = start("early-bird");
        long assignment = Long.parseLong(start.replaceAll("\\D+", ""));
        given.passesForAll(assignment, Duration.ofHours(-3));
        assertTrue(student.post(start, Map.of()).asString().contains("not open yet"));
        assertTrue(student.page("/today").text().contains("not open yet"));
        given.passesForAll(assignment, Duration.ofDays(21));
        Response closed = student.post(start, Map.of());
        assertEquals(409, closed.statusCode());
        assertTrue(closed.asString().contains("This quiz has closed"));
        assertTrue(student.page("/today").text().contains("closed, not taken"));
    }

    @Test
    void forward_only_means_that_there_is_no_way_back() {
        Terms terms = terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, false, false, 0);
        Browsing student = student("onward", course.quiz("onward-harbour", 3), terms);
        String attempt = begin(student);
        Document first = student.page(attempt + "/slots/1");
        assertTrue(first.text().contains("forward only"));
        assertEquals(0, first.select(".slots button").size());
        assertEquals(303, student.get(attempt + "/slots/2").statusCode(), "nor a way ahead");
        answerFirst(student, attempt, Map.of("go", "2"));
        assertEquals(200, student.get(attempt + "/slots/2").statusCode());
        assertEquals(303, student.get(attempt + "/slots/1").statusCode());
        Response passed =
                student.submit(first, attempt + "/slots/1/response", Map.of("choice", "1", "entered", "later"));
        assertEquals(303, passed.statusCode(), "a refusal shows no question either");
        Response ahead =
                student.post(attempt + "/slots/3/response", Map.of("choice", "77", "entered", "x".repeat(201)));
        assertEquals(attempt, path(ahead));
        student.post(attempt + "/slots/2/response", Map.of("go", "summary"));
        assertEquals(200, student.get(attempt + "/slots/2").statusCode(), "the summary follows the last question only");
        student.post(attempt + "/slots/2/response", Map.of("go", "3"));
        student.post(attempt + "/slots/3/response", Map.of("go", "summary"));
        assertTrue(student.get(attempt).header("Location").endsWith("/summary"));
        assertNull(student.page(attempt + "/summary").selectFirst("a:contains(Back to the questions)"));
    }

    @Test
    void a_page_with_all_questions_saves_what_can_be_saved_and_says_what_cannot() {
        Terms terms = terms(Feedback.AFTER_SUBMISSION, Layout.ALL_ON_ONE, true, false, 0);
        Browsing student = student("all-at-once", course.everyType("all-at-once"), terms);
        Response started = student.post(start("all-at-once"), Map.of());
        String attempt = path(started);
        Document page = student.follow(student.get(attempt));
        int questions = EveryType.ALL.size();
        assertEquals(questions, page.select("section[data-slot]").size());
        Map<String, Object> answers = new HashMap<>();
        String tooLong = "x".repeat(201);
        String spoilt = "";
        for (Element q : page.select("section[data-slot]")) {
            String prefix = q.attr("data-prefix");
            Element typed = q.selectFirst("input[name=" + prefix + "entered]");
            if (typed != null) {
                answers.put(typed.attr("name"), spoilt.isEmpty() ? tooLong : "an answer");
                spoilt = spoilt.isEmpty() ? q.id() : spoilt;
            } else if (q.selectFirst("label.choice input") != null) {
                answers.put(
                        prefix + "choice", q.selectFirst("label.choice input").val());
            }
        }
        answers.put("go", "summary");
        Response mixed = student.submit(page, attempt + "/responses", answers);
        assertEquals(422, mixed.statusCode());
        Document told = Jsoup.parse(mixed.asString());
        assertNotNull(
                told.selectFirst(".err a[href=#" + spoilt + "]"),
                told.select(".err").html());
        assertTrue(told.selectFirst("#" + spoilt)
                .selectFirst("input[type=text]")
                .val()
                .startsWith("xxx"));
        Document summary = student.page(attempt + "/summary");
        assertEquals(
                questions - 4,
                summary.select("td:contains(✓), td:contains(something left open)")
                        .size(),
                summary.text());
        assertEquals(
                303,
                student.post(attempt + "/responses", Map.of("flag", "2:on", "s2-seen", "1"))
                        .statusCode());
        assertTrue(student.page(attempt + "/summary").text().contains("flagged"));
        assertEquals(303, student.get(attempt + "/slots/1").statusCode(), "its questions stand on one page");
    }

    @Test
    void certainty_counts_and_goes_with_the_time_to_memory() {
        Terms terms = terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, true, 0);
        Browsing student = student("certain", course.quiz("certain-harbour", 12), terms);
        String attempt = begin(student);
        double points = 0;
        for (int slot = 1; slot <= 12; slot++) {
            Document page = student.page(attempt + "/slots/" + slot);
            boolean judged = page.select("input[value=true]").size() == 1;
            if (judged) {
                String sure = slot % 2 == 0 ? "sure" : "fairly";
                boolean right = slot % 3 != 0;
                given.passes(number(attempt), Duration.ofSeconds(7));
                student.submit(
                        page,
                        attempt + "/slots/" + slot + "/response",
                        Map.of("choice", String.valueOf(right), "certainty", sure, "go", "1"));
                points += sure.equals("sure") ? (right ? 3 : -6) : right ? 2 : -2;
                assertEquals(
                        sure,
                        student.page(attempt + "/slots/" + slot)
                                .selectFirst("input[name=certainty][checked]")
                                .val());
            }
        }
        student.post(attempt + "/submission", Map.of());
        assertEquals(Math.max(0, points / 3), attempt(attempt).score(), 1e-9);
        List<Object[]> remembered = db.createNativeQuery(
                        "select certainty, seconds from fact_review where attempt_id = " + number(attempt)
                                + " and certainty is not null",
                        Object[].class)
                .getResultList();
        assertFalse(remembered.isEmpty());
        for (Object[] row : remembered) {
            assertTrue(List.of(Certainty.SURE.name(), Certainty.FAIRLY.name()).contains(row[0]));
            int seconds = ((Number) row[1]).intValue();
            assertTrue(seconds >= 6 && seconds < 120, "seconds " + seconds);
        }
    }

    @Test
    void immediate_feedback_tells_a_key_when_its_answer_is_given_for_good_and_no_other() {
        Terms terms = terms(Feedback.IMMEDIATE, Layout.ONE_A_PAGE, true, false, 0);
        Browsing student = student("at-once", course.quiz("once-harbour", 12), terms);
        String attempt = begin(student);
        Document asked = student.page(attempt + "/slots/1");
        Response nothing = student.submit(asked, attempt + "/slots/1/response", Map.of("settle", "1"));
        assertEquals(422, nothing.statusCode(), "there is nothing to mark yet");
        assertFalse(nothing.asString().contains("Explanation"));
        answerFirst(student, attempt, Map.of("go", "1"));
        assertFalse(
                student.get(attempt + "/slots/1").asString().contains("Explanation"), "saved is not given for good");
        Document told = student.follow(answerFirst(student, attempt, Map.of("settle", "1")));
        assertTrue(told.text().contains("teaches it"), told.text());
        assertEquals(
                0,
                told.select("form#answer .choice input, form#answer #entered").size(),
                "it stays as it is");
        assertEquals(
                409,
                student.post(attempt + "/slots/1/response", Map.of("choice", "1", "entered", "something new"))
                        .statusCode());
        assertFalse(student.get(attempt + "/slots/2").asString().contains("Explanation"));
        student.post(attempt + "/submission", Map.of());
        assertEquals(
                12, student.page(attempt + "/review").select("section.told").size());
    }
}
