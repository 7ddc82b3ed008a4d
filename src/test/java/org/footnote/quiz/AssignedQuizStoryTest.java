package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.Browsing;
import org.footnote.audit.AuditLog;
import org.footnote.item.Certainty;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Quizzes that were given to a classroom: when, for how long, and what is told when. */
@QuarkusTest
class AssignedQuizStoryTest {

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

    private static Terms terms(Feedback feedback, Layout layout, boolean free, boolean certainty, int minutes) {
        return new Terms(
                feedback,
                layout,
                free,
                certainty,
                minutes == 0 ? Optional.empty() : Optional.of(minutes),
                Optional.of(2));
    }

    private static Terms limited(int minutes) {
        return terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, minutes);
    }

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
        assertTrue(due.text().contains("due 2 June 2099, 01:00"), due.text());
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
    void a_look_at_a_page_closes_what_is_over_and_the_clock_says_what_is_left() {
        Browsing student = student("just-in-time", course.quiz("just-harbour", 4), limited(30));
        String attempt = begin(student);
        answerFirst(student, attempt, Map.of("go", "2"));
        long left = Long.parseLong(student.get(attempt + "/clock").asString());
        assertTrue(left > 28 * 60_000 && left <= 30 * 60_000, "left " + left);
        given.passes(number(attempt), Duration.ofMinutes(31));
        assertTrue(student.get(attempt + "/slots/2").header("Location").endsWith(attempt));
        assertTrue(attempt(attempt).submitted());
        assertEquals("0", student.get(attempt + "/clock").asString());
        assertEquals(
                1,
                student.page(attempt + "/review")
                        .select("section.told:not(:contains(You left this question open))")
                        .size());
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
        assertNull(page.selectFirst("form[action$=/withdrawals]"), "who is in it is for administrators");
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
        teacher.submit(teacher.page(room), room + "/accommodations", Map.of("factor", "2"));
        Response closed = student.post(start, Map.of());
        assertEquals(409, closed.statusCode());
        assertTrue(closed.asString().contains("This quiz has closed"));
        assertTrue(student.page(attempt + "/review").text().contains("teaches it"));
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

    /** A student to whose classroom a quiz was given. */
    private Browsing student(String name, long quiz, Terms terms) {
        given.assign(quiz, name, terms);
        return Browsing.as(name);
    }

    private static String start(String name) {
        return Browsing.as(name)
                .page("/today")
                .selectFirst("form[action^=/assignments/]")
                .attr("action");
    }

    private static String begin(Browsing student) {
        Document today = student.page("/today");
        return TakingQuizStoryTest.attempt(
                begin(student, today.selectFirst("form[action^=/assignments/]").attr("action")));
    }

    private static Document begin(Browsing student, String start) {
        return student.follow(student.get(path(student.post(start, Map.of()))));
    }

    private static Response answerFirst(Browsing student, String attempt, Map<String, String> more) {
        return TakingQuizStoryTest.answer(student, student.page(attempt + "/slots/1"), attempt, 1, more);
    }

    private static String path(Response redirect) {
        assertEquals(303, redirect.statusCode(), redirect.asString());
        return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static long number(String attempt) {
        return Long.parseLong(attempt.replaceAll("\\D+", ""));
    }

    private Attempt attempt(String path) {
        db.clear();
        return db.createQuery("from Attempt a left join fetch a.assignment where a.id = :id", Attempt.class)
                .setParameter("id", number(path))
                .getSingleResult();
    }

    private long reviews(String attempt) {
        return ((Number) db.createNativeQuery("select count(*) from fact_review where attempt_id = " + number(attempt))
                        .getSingleResult())
                .longValue();
    }
}
