package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakingQuizStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_student_answers_leaves_comes_back_submits_and_reads_the_proof() {
        people.student("story");
        long quiz = course.quiz("story-harbour", 6);
        Browsing student = Browsing.as("story");

        Document today = student.page("/today");
        assertTrue(today.text().contains("Quiz story-harbour"), today.text());
        Document first = begin(student, quiz);
        assertEquals("Question 1 of 6", first.selectFirst("h1").text());
        assertEquals(6, first.select(".slots button").size());

        String attempt = attempt(first);
        for (int slot = 1; slot <= 3; slot++) {
            Document page = student.page(attempt + "/slots/" + slot);
            Document after = student.follow(answer(student, page, attempt, slot, Map.of("go", String.valueOf(slot))));
            assertTrue(after.selectFirst(".receipt").text().startsWith("✓ Saved at"), after.text());
            assertTrue(after.selectFirst(".receipt").text().contains("receipt " + slot + "-1-"));
        }
        student.post("/sign-out", Map.of());

        Browsing again = Browsing.as("story");
        Document back = again.page("/today");
        assertEquals("One quiz to finish", back.selectFirst("h1").text());
        assertTrue(back.text().contains("3 of 6 answered"));
        Document resumed =
                again.page(back.selectFirst("a.btn:contains(Continue at 4)").attr("href"));
        assertEquals("Question 4 of 6", resumed.selectFirst("h1").text());
        for (int slot = 4; slot <= 6; slot++) {
            Document page = again.page(attempt + "/slots/" + slot);
            answer(again, page, attempt, slot, Map.of("go", "summary"));
        }
        Document summary = again.page(attempt + "/summary");
        assertEquals("All 6 questions are answered", summary.selectFirst("h1").text());
        Document review = again.follow(again.submit(summary, attempt + "/submission", Map.of()));
        assertEquals(6, review.select("section").size());
        for (Element section : review.select("section")) {
            Element note = section.selectFirst(".note");
            String proof = note.select("mark").text();
            assertTrue(proof.matches("Proof\\d+ of story-harbour says 🐉 that pier \\S+ was built\\."), proof);
            Document reader = again.page(note.selectFirst(".src a").attr("href").replaceFirst("#.*", ""));
            assertEquals(proof, reader.select("mark").text(), "the reader marks what the note cites");
            assertTrue(section.text().contains("Explanation"));
            assertTrue(section.text().contains("Key") || section.text().contains("Your response, key"));
        }
        assertTrue(again.page("/attempts").text().contains("Quiz story-harbour"));
        assertEquals(303, again.get(attempt).statusCode());
        assertEquals(303, again.get(attempt + "/slots/1").statusCode());
        assertEquals("Take again", button(again.page("/today"), quiz));
    }

    @Test
    void the_score_is_what_the_last_responses_earn() {
        people.student("scorer");
        long quiz = course.quiz("score-harbour", 12);
        Browsing student = Browsing.as("scorer");
        Document page = begin(student, quiz);
        String attempt = attempt(page);
        int right = 0;
        for (int slot = 1; slot <= 12; slot++) {
            page = student.page(attempt + "/slots/" + slot);
            Map<String, String> fields = new HashMap<>(Map.of("go", "summary"));
            String stem = page.selectFirst(".stem").text();
            int number = Integer.parseInt(stem.replaceAll("\\D+", " ").strip().split(" ")[0]);
            if (page.selectFirst("#entered") != null) {
                // a slip first, the key later
                fields.put("entered", "something else");
                student.submit(page, attempt + "/slots/" + slot + "/response", fields);
                page = student.page(attempt + "/slots/" + slot);
                fields.put("entered", slot % 2 == 0 ? " SECRET" + TestCourse.word(number) : "still something else");
                right += slot % 2 == 0 ? 1 : 0;
            } else if (page.select("input[value=true]").size() == 1) {
                fields.put("choice", String.valueOf(slot % 2 == 0));
                right += slot % 2 == 0 ? 1 : 0;
            } else {
                Element key = page.selectFirst("label.choice:contains(pier) input");
                fields.put("choice", key.val());
                right++;
            }
            assertEquals(
                    303,
                    student.submit(page, attempt + "/slots/" + slot + "/response", fields)
                            .statusCode());
        }
        Document review =
                student.follow(student.submit(student.page(attempt + "/summary"), attempt + "/submission", Map.of()));
        assertTrue(
                review.selectFirst(".lede").text().startsWith(right + " of 12"),
                review.selectFirst(".lede").text());
        assertEquals(12 - right, review.select(".slots .no").size());
        Document progress = student.page("/progress");
        assertTrue(progress.text().contains(right + " of 12"), progress.text());
        String topics = progress.select("table").first().select("tbody th").text();
        assertTrue(topics.contains("New harbour") && topics.contains("Old harbour"), topics);
        assertEquals(1, progress.select("section svg.chart").size());
    }

    @Test
    void the_same_post_again_changes_nothing() {
        people.student("repeater");
        Browsing student = Browsing.as("repeater");
        Document page = begin(student, course.quiz("repeat-harbour", 4));
        String attempt = attempt(page);
        Document once = student.follow(answer(student, page, attempt, 1, Map.of("go", "1")));
        Document twice = student.follow(answer(student, page, attempt, 1, Map.of("go", "1")));
        assertEquals(
                once.selectFirst(".receipt").text(),
                twice.selectFirst(".receipt").text());
    }

    @Test
    void after_the_submission_a_response_is_refused_with_a_page_that_says_why() {
        people.student("late");
        Browsing student = Browsing.as("late");
        Document page = begin(student, course.quiz("late-harbour", 4));
        String attempt = attempt(page);
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        Response refused = answer(student, page, attempt, 1, Map.of("go", "2"));
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("submitted before"));
        assertTrue(student.page(attempt + "/review").selectFirst(".lede").text().startsWith("0 of 4"));
    }

    @Test
    void a_flag_is_kept_with_the_answer() {
        people.student("flagger");
        Browsing student = Browsing.as("flagger");
        Document page = begin(student, course.quiz("flag-harbour", 4));
        String attempt = attempt(page);
        Document flagged = student.follow(student.post(attempt + "/slots/2/response", Map.of("flag", "on")));
        assertEquals("true", flagged.selectFirst("[name=flag]").attr("aria-pressed"));
        assertNotNull(flagged.selectFirst(".slots .flag"));
        Document unflagged = student.follow(student.post(attempt + "/slots/2/response", Map.of("flag", "off")));
        assertEquals("false", unflagged.selectFirst("[name=flag]").attr("aria-pressed"));
    }

    @Test
    void nonsense_is_refused_beside_the_question_and_what_was_typed_is_kept() {
        people.student("odd");
        Browsing student = Browsing.as("odd");
        Document page = begin(student, course.quiz("odd-harbour", 12));
        String attempt = attempt(page);
        boolean gap = false;
        boolean choice = false;
        for (int slot = 1; slot <= 12; slot++) {
            page = student.page(attempt + "/slots/" + slot);
            if (page.selectFirst("#entered") != null) {
                String endless = "x".repeat(201);
                Response refused =
                        student.post(attempt + "/slots/" + slot + "/response", Map.of("entered", endless, "go", "1"));
                assertEquals(422, refused.statusCode());
                assertTrue(refused.asString().contains(endless), "nothing is lost");
                gap = true;
            } else {
                Response refused =
                        student.post(attempt + "/slots/" + slot + "/response", Map.of("choice", "9", "go", "1"));
                assertEquals(422, refused.statusCode());
                choice = true;
            }
        }
        assertTrue(gap && choice);
        assertEquals(404, student.get(attempt + "/slots/13").statusCode());
        assertEquals(404, student.get(attempt + "/slots/0").statusCode());
        assertEquals(404, student.get(attempt + "/slots/x").statusCode());
        assertEquals(
                404,
                student.post(attempt + "/slots/13/response", Map.of("choice", "1"))
                        .statusCode());
        assertTrue(student.page(attempt + "/summary").text().contains("0 of 12 questions are answered"));
    }

    @Test
    void nobody_else_finds_the_attempt() {
        people.student("owner");
        people.student("stranger");
        people.teacher("stranger-teacher");
        Browsing owner = Browsing.as("owner");
        Document page = begin(owner, course.quiz("owned-harbour", 4));
        String attempt = attempt(page);
        Browsing other = Browsing.as("stranger");
        for (String path : List.of("", "/slots/1", "/summary", "/review")) {
            assertEquals(404, other.get(attempt + path).statusCode(), path);
        }
        assertEquals(
                404,
                other.post(attempt + "/slots/1/response", Map.of("choice", "0")).statusCode());
        assertEquals(404, other.post(attempt + "/submission", Map.of()).statusCode());
        assertEquals(404, owner.get(attempt + "/review").statusCode(), "no review before the submission");
        assertEquals(303, owner.post(attempt + "/submission", Map.of()).statusCode());
        assertEquals(404, other.get(attempt + "/review").statusCode());
        assertEquals(
                404, Browsing.as("stranger-teacher").get(attempt + "/review").statusCode());
        assertEquals(
                403, Browsing.as("stranger-teacher").get(attempt + "/summary").statusCode());
    }

    @Test
    void a_teachers_quiz_is_open_to_the_students_of_that_teacher_only() {
        var teacher = people.teacher("ms-quay");
        people.classroom("Quay", teacher, people.student("inside"));
        people.student("outside");
        long quiz = course.quizOf(teacher.id(), "quay-harbour", 4);
        assertEquals(
                303,
                Browsing.as("inside")
                        .post("/quizzes/" + quiz + "/attempts", Map.of())
                        .statusCode());
        assertEquals(
                404,
                Browsing.as("outside")
                        .post("/quizzes/" + quiz + "/attempts", Map.of())
                        .statusCode());
        assertFalse(Browsing.as("outside").page("/today").text().contains("quay-harbour"));
        assertEquals(
                404,
                Browsing.as("inside").post("/quizzes/999999/attempts", Map.of()).statusCode());
    }

    static Document begin(Browsing student, long quiz) {
        Response started = student.post("/quizzes/" + quiz + "/attempts", Map.of());
        assertEquals(303, started.statusCode(), started.asString());
        Response resumed = student.get(started.header("Location").replaceFirst("^https?://[^/]+", ""));
        return student.follow(resumed);
    }

    /** Address of the attempt a question page belongs to. */
    static String attempt(Document page) {
        return page.selectFirst("form#answer").attr("action").replaceFirst("/slots/.*", "");
    }

    /** Answers whatever is asked, with more fields. */
    static Response answer(Browsing student, Document page, String attempt, int slot, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        if (page.selectFirst("#entered") != null) {
            fields.put("entered", "an answer");
        } else {
            fields.put("choice", page.selectFirst("input[name=choice]").val());
        }
        return student.submit(page, attempt + "/slots/" + slot + "/response", fields);
    }

    private static String button(Document today, long quiz) {
        return today.selectFirst("form[action=/quizzes/" + quiz + "/attempts] button")
                .ownText();
    }
}
