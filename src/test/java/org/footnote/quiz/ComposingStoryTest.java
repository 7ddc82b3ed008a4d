package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A teacher composes a quiz of chosen questions and rules, looks at it as a student would, and a student takes it. */
@QuarkusTest
class ComposingStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    SessionFactory factory;

    @Test
    void a_teacher_chooses_questions_adds_rules_puts_them_in_order_and_gives_them_marks() {
        Person teacher = people.teacher("composer");
        people.classroom("Composers", teacher, people.student("composed"));
        long quiz = course.quizOf(teacher.id(), "composed-harbour", 2);
        Browsing desk = Browsing.as("composer");
        String parts = "/quizzes/" + quiz + "/parts";
        Document page = desk.page(parts);
        assertTrue(page.text().contains("2 questions drawn: any kind"), page.text());
        assertTrue(page.text().contains("asks 2 questions for 2 marks"), page.text());

        page = desk.follow(desk.submit(
                page,
                parts + "/draws",
                Map.of(
                        "number", "9", "kinds", "DATE", "easiest", "0.3", "hardest", "0,7", "unseen", "on", "marks",
                        "2")));
        assertTrue(page.text().contains("9 questions drawn: Dates"), page.text());
        assertTrue(
                page.text().contains("difficulty 0.3–0.7 · none that the student has seen · 2 marks each"),
                page.text());
        assertTrue(page.text().contains("it wants 9, and 6 facts match"), page.text());
        assertTrue(page.text().contains("asks 8 questions for 14 marks"), page.text());

        Document refused = Jsoup.parse(desk.submit(
                        page, parts + "/draws", Map.of("number", "0", "easiest", "0.9", "hardest", "2", "marks", "0"))
                .asString());
        assertEquals(3, refused.select(".err li").size(), refused.select(".err").text());
        assertEquals("0.9", refused.getElementById("easiest").val(), "input is kept");
        assertTrue(Jsoup.parse(desk.submit(page, parts + "/draws", Map.of("easiest", "0.9", "hardest", "0.2"))
                        .asString())
                .text()
                .contains("The upper bound lies below the lower one"));

        Document pick = desk.page(parts + "/questions?words=Question&kind=POLICY");
        List<String> found = pick.select("input[name=question]").eachAttr("value");
        assertFalse(found.isEmpty());
        assertTrue(pick.select(".picks [lang]").eachText().stream().allMatch(s -> s.startsWith("Question ")));
        assertEquals(422, desk.post(parts + "/questions", Map.of()).statusCode());
        page = desk.follow(desk.post(parts + "/questions", Map.of("question", found.get(0))));
        assertTrue(page.text().contains("One question added."), page.text());
        assertEquals(3, page.select(".lines li").size());
        assertEquals(
                0,
                desk.page(parts + "/questions")
                        .select("input[value=" + found.get(0) + "]")
                        .size(),
                "what is there is not offered again");

        String last = page.select(".lines li").last().id();
        desk.post(parts + "/" + last.substring(1) + "/place", Map.of("to", "1"));
        page = desk.page(parts);
        assertEquals(last, page.select(".lines li").first().id(), "the chosen question stands first");
        page = desk.follow(desk.post(parts + "/" + last.substring(1) + "/marks", Map.of("marks", "2.5")));
        assertEquals("2.5", page.getElementById("marks-" + last.substring(1)).val());
        assertEquals(
                422,
                desk.post(parts + "/" + last.substring(1) + "/marks", Map.of("marks", "none"))
                        .statusCode());

        String rule = page.select(".lines li").get(2).id().substring(1);
        Document change = desk.page(parts + "/" + rule);
        assertEquals("9", change.getElementById("number").val());
        page = desk.follow(desk.submit(change, parts + "/" + rule, Map.of("number", "4")));
        assertEquals(0, page.select(".lines .warns").size(), "now it can be met");
        assertTrue(page.text().contains("asks 7 questions for 12.5 marks"), page.text());

        Document preview = desk.page("/quizzes/" + quiz + "/preview");
        assertEquals(7, preview.select("section.asked").size());
        assertTrue(preview.select("section.asked").first().text().contains("2.5 marks"));
        assertFalse(preview.html().contains("Explanation"), "a preview shows what a student sees");
        assertEquals(
                preview.select("section").text(),
                desk.page("/quizzes/" + quiz + "/preview").select("section").text(),
                "the same draw again");
        assertNotEquals(
                preview.select("section").text(),
                desk.page("/quizzes/" + quiz + "/preview?draw=2")
                        .select("section")
                        .text());

        Browsing student = Browsing.as("composed");
        Document asked = TakingQuizStoryTest.begin(student, quiz);
        String attempt = TakingQuizStoryTest.attempt(asked);
        Set<String> stems = new HashSet<>();
        for (int slot = 1; slot <= 7; slot++) {
            Document now = student.page(attempt + "/slots/" + slot);
            stems.add(now.select(".stem").text());
            student.submit(now, attempt + "/slots/" + slot + "/response", Answers.right(now));
        }
        assertEquals(7, stems.size());
        student.post(attempt + "/submission", Map.of());
        Document review = student.page(attempt + "/review");
        assertTrue(review.text().contains("12.5 of 12.5"), review.text());
        assertTrue(review.select("section.told").first().text().startsWith("Question 1 · 2.5 of 2.5"));

        Document second = TakingQuizStoryTest.begin(student, quiz);
        String again = TakingQuizStoryTest.attempt(second);
        assertTrue(
                second.selectFirst("h1").text().endsWith("of 5"),
                "four dates were seen, two are left: "
                        + second.selectFirst("h1").text());
        desk.post(parts + "/" + rule + "/removal", Map.of());
        assertTrue(
                student.page(again + "/slots/1").selectFirst("h1").text().endsWith("of 5"),
                "an attempt keeps what it drew");
        Document bare = desk.page(parts);
        assertEquals(2, bare.select(".lines li").size());
    }

    @Test
    void a_copy_of_a_course_quiz_may_be_changed_and_an_empty_quiz_asks_nothing() {
        Person teacher = people.teacher("copier");
        people.classroom("Copiers", teacher, people.student("copied"));
        long bundled = course.quiz("copied-harbour", 3);
        Browsing desk = Browsing.as("copier");
        assertEquals(404, desk.get("/quizzes/" + bundled + "/parts").statusCode(), "a course's quiz is looked at only");
        assertEquals(
                3,
                desk.page("/quizzes/" + bundled + "/preview").select("section").size());
        Response copied = desk.post("/quizzes/" + bundled + "/copies", Map.of());
        Document page = desk.follow(copied);
        assertTrue(page.selectFirst("h1").text().endsWith("(copy)"), page.text());
        assertTrue(desk.follow(desk.post("/quizzes/" + bundled + "/copies", Map.of()))
                .selectFirst("h1")
                .text()
                .endsWith("(copy 2)"));
        String parts = copied.header("Location").replaceFirst("^https?://[^/]+", "");
        String quiz = parts.replaceFirst("/parts$", "");
        desk.post(parts + "/" + page.selectFirst(".lines li").id().substring(1) + "/removal", Map.of());
        assertTrue(desk.page(parts).text().contains("asks nothing yet"));
        Browsing student = Browsing.as("copied");
        assertEquals(409, student.post(quiz + "/attempts", Map.of()).statusCode());
        Document name = desk.page(quiz + "/description");
        Response twin = desk.submit(
                name, quiz + "/description", Map.of("title", "Quiz copied-harbour (copy 2)", "description", "kept"));
        assertEquals(422, twin.statusCode());
        assertEquals(
                "kept",
                Jsoup.parse(twin.asString()).getElementById("description").text());
        assertEquals(
                "Harbours",
                desk.follow(desk.submit(name, quiz + "/description", Map.of("title", "Harbours")))
                        .selectFirst("h1")
                        .text());
    }

    @Test
    void nobody_composes_another_teachers_quiz() {
        Person teacher = people.teacher("composing-owner");
        people.teacher("composing-other");
        people.student("composing-student");
        long quiz = course.quizOf(teacher.id(), "owned-harbour", 2);
        long foreign = course.quizOf(people.teacher("composing-other").id(), "foreign-harbour", 2);
        Browsing owner = Browsing.as("composing-owner");
        Browsing other = Browsing.as("composing-other");
        Browsing student = Browsing.as("composing-student");
        String part = owner.page("/quizzes/" + quiz + "/parts")
                .selectFirst(".lines li")
                .id()
                .substring(1);
        String at = "/quizzes/" + quiz;
        for (String path : List.of("/parts", "/parts/questions", "/parts/" + part, "/preview", "/description")) {
            assertEquals(404, other.get(at + path).statusCode(), path);
            assertEquals(403, student.get(at + path).statusCode(), path);
            assertEquals(
                    404, owner.get("/quizzes/" + foreign + "/parts/" + part).statusCode(), "a line of another quiz");
        }
        for (String path : List.of("/parts/draws", "/parts/" + part, "/parts/questions")) {
            assertEquals(
                    404,
                    other.post(at + path, Map.of("number", "1", "question", "1"))
                            .statusCode(),
                    path);
        }
        for (String path : List.of(
                "/parts/" + part + "/marks", "/parts/" + part + "/place", "/parts/" + part + "/removal", "/copies")) {
            assertEquals(
                    404, other.post(at + path, Map.of("marks", "1", "to", "1")).statusCode(), path);
            assertEquals(
                    400,
                    owner.postWithoutToken(at + path, Map.of("marks", "1", "to", "1"))
                            .statusCode(),
                    path);
        }
        assertEquals(404, other.post(at + "/description", Map.of("title", "x")).statusCode());
        assertEquals(
                404,
                owner.post("/quizzes/" + foreign + "/parts/" + part + "/removal", Map.of())
                        .statusCode());
        assertEquals(1, owner.page(at + "/parts").select(".lines li").size(), "nothing was changed");
    }

    @Test
    void pages_of_a_quiz_cost_the_same_with_few_lines_and_with_many() {
        Person teacher = people.teacher("composing-counted");
        long quiz = course.quizOf(teacher.id(), "counted-composed", 2);
        Browsing desk = Browsing.as("composing-counted");
        String parts = "/quizzes/" + quiz + "/parts";
        List<String> questions =
                desk.page(parts + "/questions").select("input[name=question]").eachAttr("value");
        desk.post(parts + "/questions", Map.of("question", questions.get(0)));
        long few = cost(desk, parts);
        long preview = cost(desk, "/quizzes/" + quiz + "/preview");
        desk.post(parts + "/questions", Map.of("question", questions.subList(1, 8)));
        for (int i = 0; i < 5; i++) {
            desk.post(parts + "/draws", Map.of("number", "1", "kinds", "DATE"));
        }
        assertEquals(14, desk.page(parts).select(".lines li").size());
        assertEquals(few, cost(desk, parts), "lines");
        assertEquals(preview, cost(desk, "/quizzes/" + quiz + "/preview"), "preview");
    }

    private long cost(Browsing desk, String path) {
        return Statements.during(factory, () -> desk.page(path));
    }
}
