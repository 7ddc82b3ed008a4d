package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No page runs statements that grow with its rows. */
@QuarkusTest
class StatementsTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    SessionFactory factory;

    @Test
    void pages_of_a_student_cost_the_same_with_few_rows_and_with_many() {
        people.student("counted");
        Browsing student = Browsing.as("counted");
        String few = submitted(student, course.quiz("count-harbour-1", 2));
        String many = submitted(student, course.quiz("count-harbour-2", 12));
        assertEquals(cost(student, few + "/review"), cost(student, many + "/review"), "review");

        long today = cost(student, "/today");
        long progress = cost(student, "/progress");
        long attempts = cost(student, "/attempts");
        for (int i = 3; i <= 6; i++) {
            submitted(student, course.quiz("count-harbour-" + i, 6));
        }
        Document open2 = TakingQuizStoryTest.begin(student, course.quiz("count-harbour-7", 2));
        Document open12 = TakingQuizStoryTest.begin(student, course.quiz("count-harbour-8", 12));
        assertEquals(today, cost(student, "/today"), "today");
        assertEquals(progress, cost(student, "/progress"), "progress");
        assertEquals(attempts, cost(student, "/attempts"), "attempts");
        String two = TakingQuizStoryTest.attempt(open2);
        String twelve = TakingQuizStoryTest.attempt(open12);
        assertEquals(cost(student, two + "/slots/1"), cost(student, twelve + "/slots/1"), "slot");
        assertEquals(cost(student, two + "/summary"), cost(student, twelve + "/summary"), "summary");
        assertTrue(today < 11, "a page needs a handful of statements, not " + today);
    }

    @Test
    void pages_of_what_was_given_cost_the_same_with_few_questions_and_with_many() {
        Browsing few = given("count-few", 2, "ALL_ON_ONE");
        Browsing many = given("count-many", 12, "ALL_ON_ONE");
        assertEquals(cost(few, open(few) + "/questions"), cost(many, open(many) + "/questions"), "all on one page");
        Browsing one = given("count-one", 6, "ONE_A_PAGE");
        open(one);
        long today = cost(one, "/today");
        for (int i = 1; i <= 4; i++) {
            given.assign(course.quiz("count-more-" + i, 3), "count-one", "IMMEDIATE", "ONE_A_PAGE", true, true, 20);
        }
        assertEquals(today, cost(one, "/today"), "today");
        Browsing teacher = Browsing.as("count-one-teacher");
        String page = "/quizzes/" + course.quiz("count-given", 3) + "/assignments";
        long before = cost(teacher, page);
        long quiz = Long.parseLong(page.replaceAll("\\D+", ""));
        given.assign(quiz, "count-one", "IMMEDIATE", "ONE_A_PAGE", true, true, 20);
        assertEquals(before, cost(teacher, page), "assignments");
    }

    @Test
    void the_history_of_a_student_costs_a_teacher_the_same_with_few_attempts_and_with_many() {
        Browsing student = given("count-history", 4, "ONE_A_PAGE");
        Browsing teacher = Browsing.as("count-history-teacher");
        String first = open(student);
        student.post(first + "/submission", Map.of());
        long classroom = people.classroom("Room of count-history", people.teacher("count-history-teacher"))
                .id();
        String history = "/results/" + classroom + "/students/"
                + people.student("count-history").id();
        assertEquals(
                1, teacher.page(history).select("#attempts + .scroll tbody tr").size());
        long before = cost(teacher, history);
        for (int i = 1; i <= 4; i++) {
            given.assign(
                    course.quiz("count-history-" + i, 3),
                    "count-history",
                    "AFTER_SUBMISSION",
                    "ONE_A_PAGE",
                    true,
                    true,
                    20);
            student.post(open(student) + "/submission", Map.of());
        }
        assertEquals(
                5, teacher.page(history).select("#attempts + .scroll tbody tr").size());
        assertEquals(before, cost(teacher, history), "a student's history");
    }

    private Browsing given(String name, int questions, String layout) {
        given.assign(course.quiz(name + "-harbour", questions), name, "IMMEDIATE", layout, true, true, 20);
        return Browsing.as(name);
    }

    private static String open(Browsing student) {
        String start = student.page("/today")
                .selectFirst("form[action^=/assignments/]")
                .attr("action");
        return student.post(start, Map.of()).header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String submitted(Browsing student, long quiz) {
        Document page = TakingQuizStoryTest.begin(student, quiz);
        String attempt = TakingQuizStoryTest.attempt(page);
        TakingQuizStoryTest.answer(student, page, attempt, 1, Map.of("go", "1"));
        assertEquals(303, student.post(attempt + "/submission", Map.of()).statusCode());
        return attempt;
    }

    private long cost(Browsing student, String path) {
        return Statements.during(factory, () -> student.page(path));
    }
}
