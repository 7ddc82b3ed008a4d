package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A teacher reads which answers their classroom gave, and how often. */
@QuarkusTest
class AnswersTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    SessionFactory factory;

    @Test
    void every_choice_stands_with_how_often_it_was_taken_in_its_last_answer() {
        Person teacher = people.teacher("answers-teacher");
        Classroom room = people.classroom(
                "Answers room",
                teacher,
                people.student("answers-a"),
                people.student("answers-b"),
                people.student("answers-c"),
                people.student("answers-open"));
        people.classroom("Answers elsewhere", people.teacher("answers-stranger"), people.student("answers-z"));
        long quiz = course.quiz("answers-harbour", 12);
        Map<String, Integer> expected = new HashMap<>();
        for (String name : List.of("answers-a", "answers-b", "answers-c")) {
            Browsing student = Browsing.as(name);
            Document page = TakingQuizStoryTest.begin(student, quiz);
            String attempt = TakingQuizStoryTest.attempt(page);
            for (int slot = 1; slot <= 12; slot++) {
                page = student.page(attempt + "/slots/" + slot);
                List<Element> choices = page.select("label.choice:has(input[name=choice]:not([type=hidden]))");
                if (choices.isEmpty()) {
                    answer(student, attempt, slot, Map.of("entered", name.equals("answers-c") ? "moor" : "quay"));
                } else {
                    // the first answer is taken back: only the last one counts
                    answer(
                            student,
                            attempt,
                            slot,
                            Map.of("choice", choices.get(1).selectFirst("input").val()));
                    answer(
                            student,
                            attempt,
                            slot,
                            Map.of("choice", choices.get(0).selectFirst("input").val()));
                    String taken = choices.get(0).select("span").last().text();
                    expected.merge(stem(page) + "|" + taken, 1, Integer::sum);
                }
            }
            student.post(attempt + "/submission", Map.of());
        }
        Browsing open = Browsing.as("answers-open");
        TakingQuizStoryTest.begin(open, quiz);
        Browsing elsewhere = Browsing.as("answers-z");
        String other = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(elsewhere, quiz));
        elsewhere.post(other + "/submission", Map.of());

        Browsing desk = Browsing.as("answers-teacher");
        String link = desk.page("/results/" + room.id())
                .selectFirst("a[href$=/quizzes/" + quiz + "]")
                .attr("href");
        Document answers = desk.page(link);
        assertEquals(12, answers.select("main section").size());
        int found = 0;
        for (Element section : answers.select("main section")) {
            assertTrue(section.selectFirst(".meta").text().contains("asked 3 times"), section.text());
            assertTrue(section.select("tbody b:contains(right)").size() >= 1
                    || section.text().contains("moor"));
            for (Element row : section.select("tbody tr")) {
                String text = row.selectFirst("th")
                        .text()
                        .replaceFirst("^[A-Z]\\. ", "")
                        .replaceFirst(" ✓ right$", "");
                Integer wanted = expected.get(section.selectFirst("h2").text() + "|" + text);
                if (wanted != null) {
                    assertEquals(wanted, Integer.valueOf(row.selectFirst("td.r").text()), row.text());
                    found++;
                } else if (text.equals("moor") || text.equals("quay")) {
                    assertEquals(
                            text.equals("moor") ? "1" : "2",
                            row.selectFirst("td.r").text());
                    found++;
                } else {
                    assertEquals("0", row.selectFirst("td.r").text(), row.text());
                }
            }
        }
        assertTrue(found >= expected.size(), found + " of " + expected);

        assertEquals(404, Browsing.as("answers-stranger").get(link).statusCode());
        assertEquals(403, open.get(link).statusCode());
        assertEquals(404, desk.get("/results/" + room.id() + "/quizzes/987654").statusCode());
        assertEquals(404, desk.get(link + "?page=2").statusCode());
        people.admin("answers-admin");
        Browsing admin = Browsing.as("answers-admin");
        Document report = admin.page("/reports?quiz=" + quiz + "&classroom=" + room.id());
        assertEquals(1, report.select("a[href=" + link + "]").size());
        assertEquals(12, admin.page(link).select("main section").size());
    }

    @Test
    void the_page_costs_the_same_for_two_questions_and_for_twelve() {
        Person teacher = people.teacher("answers-counter");
        Classroom room = people.classroom("Answers counted", teacher, people.student("answers-counted"));
        Browsing student = Browsing.as("answers-counted");
        Browsing desk = Browsing.as("answers-counter");
        long few = cost(desk, submitted(student, room, course.quiz("answers-count-1", 2)));
        long many = cost(desk, submitted(student, room, course.quiz("answers-count-2", 12)));
        assertEquals(few, many);
        assertTrue(many < 12, "a handful of statements, not " + many);
    }

    private static String submitted(Browsing student, Classroom room, long quiz) {
        String attempt = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, quiz));
        student.post(attempt + "/submission", Map.of());
        return "/results/" + room.id() + "/quizzes/" + quiz;
    }

    private static void answer(Browsing student, String attempt, int slot, Map<String, String> fields) {
        assertEquals(
                303,
                student.post(attempt + "/slots/" + slot + "/response", fields).statusCode());
    }

    private static String stem(Document page) {
        Element stem = page.selectFirst(".stem").clone();
        stem.select(".do, .fol").remove();
        return stem.text();
    }

    private long cost(Browsing desk, String path) {
        return Statements.during(factory, () -> desk.page(path));
    }
}
