package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every answer has a footnote, and so has a wrong one. */
@QuarkusTest
class ReviewStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_wrong_choice_that_has_evidence_of_its_own_shows_it_too() {
        people.student("footnoted");
        Browsing student = Browsing.as("footnoted");
        Document first = TakingQuizStoryTest.begin(student, course.quiz("footnote-harbour", 12));
        String attempt = TakingQuizStoryTest.attempt(first);
        for (int slot = 1; slot <= 12; slot++) {
            Document page = student.page(attempt + "/slots/" + slot);
            Element tower = page.selectFirst("label.choice:contains(tower) input");
            if (tower != null) {
                student.post(attempt + "/slots/" + slot + "/response", Map.of("choice", tower.val(), "go", "1"));
            }
        }
        Document review = student.follow(student.post(attempt + "/submission", Map.of()));
        int wrong = 0;
        for (Element section : review.select("section.told:has(.mine:contains(tower))")) {
            wrong++;
            int question =
                    Integer.parseInt(section.selectFirst("h2").text().replaceFirst(".*Question (\\d+) about.*", "$1"));
            assertTrue(section.text().contains("Feedback" + question), section.text());
            assertEquals(2, section.select(".note").size(), "the key's passage and that of the choice");
            assertTrue(section.select(".note").get(0).select("mark").text().startsWith("Proof" + question + " of"));
            assertTrue(
                    section.select(".note").get(1).select("mark").text().startsWith("Proof" + (question + 1) + " of"));
            for (Element marker : section.select("a.mk")) {
                assertEquals(1, section.select(marker.attr("href")).size(), "each marker leads to its note");
            }
            String reader = section.select(".note").get(1).selectFirst(".src a").attr("href");
            assertTrue(student.page(reader.replaceFirst("#.*", ""))
                    .select("mark")
                    .text()
                    .startsWith("Proof" + (question + 1)));
        }
        assertEquals(4, wrong);
    }

    @Test
    void past_attempts_are_found_again_page_by_page_and_quiz_by_quiz() {
        people.student("diligent");
        Browsing student = Browsing.as("diligent");
        long often = course.quiz("often-harbour", 1);
        long once = course.quiz("once-harbour", 1);
        submitted(student, once);
        assertTrue(student.page("/attempts").select("#quiz").isEmpty(), "one quiz needs no choice");
        for (int i = 0; i < 21; i++) {
            submitted(student, often);
        }
        Document first = student.page("/attempts");
        assertEquals(20, first.select("tbody tr").size());
        assertEquals(
                2,
                student.page(first.selectFirst("a[rel=next]").attr("href"))
                        .select("tbody tr")
                        .size());
        Document ofOne = student.page("/attempts?quiz=" + once);
        assertEquals(1, ofOne.select("tbody tr").size());
        assertEquals(String.valueOf(once), ofOne.selectFirst("option[selected]").val());
        assertEquals(
                1,
                student.page("/attempts?quiz=" + often + "&page=2")
                        .select("tbody tr")
                        .size());
        assertEquals(404, student.get("/attempts?page=3").statusCode());
        assertEquals(404, student.get("/attempts?page=0").statusCode());
        assertEquals(
                0, student.page("/attempts?quiz=987654321").select("tbody tr").size());
    }

    private static void submitted(Browsing student, long quiz) {
        Document page = TakingQuizStoryTest.begin(student, quiz);
        student.post(TakingQuizStoryTest.attempt(page) + "/submission", Map.of());
    }
}
