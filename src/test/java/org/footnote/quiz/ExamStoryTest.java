package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.Browsing;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What an exam asks is told nowhere before it has closed for everybody. */
@QuarkusTest
class ExamStoryTest extends GivenQuizStories {

    @Test
    void an_exam_tells_neither_mark_nor_key_before_it_has_closed_for_everybody() {
        Terms terms = terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0);
        Browsing student = student("examined", course.quiz("exam-harbour", 4), terms);
        String attempt = begin(student);
        answerFirst(student, attempt, Map.of("go", "2"));
        Document waiting = student.follow(student.post(attempt + "/submission", Map.of()));
        assertTrue(waiting.text().contains("Marks and notes are shown after the quiz has closed"), waiting.text());
        for (String page : List.of(attempt + "/review", "/attempts", "/progress", "/today")) {
            String text = student.get(page).asString();
            assertFalse(text.contains("Explanation") || text.contains(" of 4"), page);
        }
        assertEquals(0, reviews(attempt), "memory shows nothing either");
        given.passesForAll(attempt(attempt).assignment().orElseThrow().id(), Duration.ofDays(21));
        closing.sweep();
        assertTrue(student.page(attempt + "/review").text().contains("teaches it"));
        assertEquals(4L, reviews(attempt));
    }

    @Test
    void what_an_exam_asks_is_told_by_no_other_quiz_before_it_has_closed() {
        long exam = course.quiz("kept-harbour", 4);
        long other = course.another(exam, 12);
        Browsing student = student("kept-secret", exam, terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0));
        String before = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, other));
        String attempt = begin(student);
        student.post(attempt + "/submission", Map.of());
        student.post(before + "/submission", Map.of());
        Document review = student.page(before + "/review");
        assertEquals(8, review.select("section.told").size(), "what was begun before the exam withholds its questions");
        assertEquals(4, review.select("p:contains(stands in another quiz)").size());
        Document after = TakingQuizStoryTest.begin(student, other);
        assertEquals(8, after.select(".slots li").size(), "what begins after it does not ask them");
        given.passesForAll(attempt(attempt).assignment().orElseThrow().id(), Duration.ofDays(21));
        closing.sweep();
        student.post(TakingQuizStoryTest.attempt(after) + "/submission", Map.of());
        assertEquals(12, student.page(before + "/review").select("section.told").size());
    }

    @Test
    void no_figure_tells_what_a_withheld_answer_was_worth() {
        long exam = course.quiz("summed-harbour", 4);
        long other = course.another(exam, 12);
        Browsing student = student("sums", exam, terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0));
        String before = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, other));
        String attempt = begin(student);
        Set<Long> kept = facts(attempt);
        // whatever is right stands in the exam, too: each figure but 0 would tell of it
        int right = 0;
        for (Object[] slot : slots(before)) {
            if (kept.contains((Long) slot[1])) {
                right += answerRight(student, before + "/slots/" + slot[0]);
            }
        }
        assertTrue(right > 0, "something is right");
        student.post(attempt + "/submission", Map.of());
        student.post(before + "/submission", Map.of());
        assertTrue(attempt(before).score() >= right);
        Document review = student.page(before + "/review");
        assertEquals(
                "0 of 8. 8 answers were not fully right; read their notes below. 4 more questions are not counted here yet.",
                review.selectFirst(".lede").text());
        Element line = student.page("/attempts").selectFirst("tr:has(a[href=" + before + "/review])");
        assertEquals("after another quiz", line.select("td").last().text());
        String today = student.page("/today").selectFirst("li:contains(More)").text();
        assertTrue(today.contains("last time") && !today.contains(" of "), today);
        Document progress = student.page("/progress");
        assertEquals(0, progress.select("h3:contains(More)").size(), "no curve with it");
        assertEquals(
                0,
                progress.select("a[href=" + before + "/review]:contains(4 of)").size());
        for (Element topic : progress.select("details:contains(harbour) tbody tr")) {
            String figure = topic.select("td").last().text();
            assertTrue(figure.startsWith("0 of ") || !figure.contains(" of "), figure);
        }
        for (Element week : progress.select("details:has(caption:contains(Activity)) tbody tr")) {
            assertTrue(week.text().matches(".*( 0 –| 8 0 %)$"), week.text());
        }
        int met = progress.select("table.topics tbody tr td:last-child").stream()
                .mapToInt(td -> Integer.parseInt(td.text().replaceFirst(" of .*", "")))
                .sum();
        assertEquals(8, met, "mastery leaves them out");
        given.passesForAll(attempt(attempt).assignment().orElseThrow().id(), Duration.ofDays(21));
        closing.sweep();
        assertTrue(student.page(before + "/review").selectFirst(".lede").text().startsWith(right + " of 12."));
        line = student.page("/attempts").selectFirst("tr:has(a[href=" + before + "/review])");
        assertEquals(right + " of 12", line.select("td").last().text());
    }

    @Test
    void marks_that_may_be_told_are_told_by_the_server_and_by_nobody_who_looks() {
        Browsing student = student(
                "looks-early",
                course.quiz("looked-harbour", 4),
                terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0));
        String attempt = begin(student);
        student.post(attempt + "/submission", Map.of());
        given.passesForAll(attempt(attempt).assignment().orElseThrow().id(), Duration.ofDays(21));
        beforeTheJob(attempt, () -> {
            Document soon = student.page(attempt + "/review");
            assertTrue(soon.text().contains("shown in a few seconds"), soon.text());
            assertNotNull(soon.selectFirst("[data-running]"));
            assertFalse(attempt(attempt).told());
        });
        closing.sweep();
        assertTrue(student.page(attempt + "/review").text().contains("teaches it"));
    }

    @Test
    void a_quiz_whose_questions_all_stand_in_an_exam_waits_for_it() {
        long exam = course.quiz("waits-harbour", 12);
        Browsing student = student("waits-exam", exam, terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0));
        String attempt = begin(student);
        Response refused = student.post("/quizzes/" + course.another(exam, 4) + "/attempts", Map.of());
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("Its questions are being asked"), refused.asString());
        String start =
                "/assignments/" + attempt(attempt).assignment().orElseThrow().id() + "/attempts";
        student.post(attempt + "/submission", Map.of());
        assertEquals(
                303, student.post(start, Map.of()).statusCode(), "the exam itself can be taken as often as allowed");
    }

    @Test
    void a_mark_at_once_is_withheld_where_an_exam_asks_the_same() {
        long quiz = course.quiz("both-harbour", 12);
        Browsing student = student("takes-both", quiz, terms(Feedback.IMMEDIATE, Layout.ONE_A_PAGE, true, false, 0));
        String attempt = begin(student);
        Person teacher = people.teacher("both-examiner");
        Classroom room = people.classroom("Both", teacher, people.student("takes-both"));
        long exam = given.assign(
                course.another(quiz, 12),
                room,
                teacher,
                terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0));
        begin(student, "/assignments/" + exam + "/attempts");
        Document told = student.follow(answerFirst(student, attempt, Map.of("settle", "1")));
        assertTrue(told.text().contains("stands in another quiz"), told.text());
        assertFalse(told.text().contains("teaches it"), told.text());
    }

    @Test
    void extra_time_that_comes_after_the_marks_were_told_opens_nothing_again() {
        Browsing student = student(
                "told-early",
                course.quiz("told-harbour", 4),
                terms(Feedback.AFTER_CLOSE, Layout.ONE_A_PAGE, true, false, 0));
        String start = start("told-early");
        String attempt = begin(student);
        student.post(attempt + "/submission", Map.of());
        Assignment assignment = attempt(attempt).assignment().orElseThrow();
        given.passesForAll(assignment.id(), Duration.ofDays(21));
        closing.sweep();
        Browsing teacher = Browsing.as("told-early-teacher");
        String room = "/classrooms/" + assignment.classroomId();
        assertEquals(
                303,
                teacher.submit(teacher.page(room), room + "/accommodations", Map.of("factor", "2.0"))
                        .statusCode());
        Response closed = student.post(start, Map.of());
        assertEquals(409, closed.statusCode());
        assertTrue(closed.asString().contains("This quiz has closed"));
        assertTrue(student.page(attempt + "/review").text().contains("teaches it"));
    }

    /** Answers where the key is known from the course: true, or the pier; 1 where it could. */
    private static int answerRight(Browsing student, String slot) {
        Document page = student.page(slot);
        Element box = page.selectFirst("label.choice:contains(the pier of) input, input[name=choice][value=true]");
        if (box == null) {
            return 0;
        }
        student.submit(page, slot + "/response", Map.of("choice", box.val(), "go", "1"));
        return 1;
    }

    private List<Object[]> slots(String attempt) {
        return db.createQuery(
                        "select s.number, s.version.question.factId from AttemptSlot s where s.attempt.id = :id order by s.number",
                        Object[].class)
                .setParameter("id", number(attempt))
                .getResultList();
    }

    private Set<Long> facts(String attempt) {
        return slots(attempt).stream().map(s -> (Long) s[1]).collect(Collectors.toSet());
    }
}
