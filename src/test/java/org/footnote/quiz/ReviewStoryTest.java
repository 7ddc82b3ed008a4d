package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Inject
    EntityManager db;

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
    void where_sources_differ_both_passages_stand_side_by_side() {
        people.student("differing");
        Browsing student = Browsing.as("differing");
        long quiz = course.quiz("differing-harbour", 3);
        Document first = TakingQuizStoryTest.begin(student, quiz);
        String attempt = TakingQuizStoryTest.attempt(first);
        sourcesDiffer(Long.parseLong(attempt.replaceAll("\\D+", "")));
        assertTrue(first.select(".differ").isEmpty());
        Document review = student.follow(student.post(attempt + "/submission", Map.of()));
        assertEquals(1, review.select(".differ").size(), "only the question whose fact is told in two ways");
        Element differ = review.selectFirst(".differ");
        assertEquals("‡ Sources differ", differ.selectFirst("h3").text());
        assertEquals(
                List.of("as one has it", "as another has it"),
                differ.select(".val").eachText());
        assertEquals(2, differ.select(".pages > div:has(.quoted mark)").size(), "each with its own words highlighted");
        assertEquals(2, Set.copyOf(differ.select(".quoted mark").eachText()).size());
        for (Element reader : differ.select(".src a")) {
            assertEquals(
                    200,
                    student.get(reader.attr("href").replaceFirst("#.*", "")).statusCode());
        }
    }

    /** The first question's fact is told otherwise where the collection proves another one. */
    private void sourcesDiffer(long attempt) {
        String two =
                " (select f.id, f.collection_id, row_number() over (order by s.number nulls last, f.id) as n from fact f"
                        + " left join question q on q.fact_id = f.id left join question_version v on v.question_id = q.id"
                        + " left join attempt_slot s on s.version_id = v.id and s.attempt_id = " + attempt
                        + " where f.collection_id = (select z.collection_id from attempt a join question_set z on z.id = a.set_id"
                        + " where a.id = " + attempt + ")) ";
        QuarkusTransaction.requiringNew().run(() -> {
            db.createNativeQuery("insert into disagreement (collection_id, ordinal, subject)"
                            + " select collection_id, 0, 'The pier' from" + two + "x where n = 1")
                    .executeUpdate();
            for (String claim : List.of("0 as ordinal, 'as one has it', x.id", "1, 'as another has it', null")) {
                db.createNativeQuery(
                                "insert into disagreement_claim (disagreement_id, document_id, ordinal, value, fact_id)"
                                        + " select d.id, e.document_id, " + claim + " from" + two + "x"
                                        + " join disagreement d on d.collection_id = x.collection_id"
                                        + " join fact_evidence e on e.fact_id = x.id and e.ordinal = 0"
                                        + " where n = " + (claim.startsWith("0") ? 1 : 5))
                        .executeUpdate();
            }
            db.createNativeQuery("insert into claim_evidence (claim_id, ordinal, document_id, span_start, span_end)"
                            + " select c.id, 0, e.document_id, e.span_start, e.span_end from" + two + "x"
                            + " join disagreement d on d.collection_id = x.collection_id"
                            + " join disagreement_claim c on c.disagreement_id = d.id"
                            + " join fact_evidence e on e.fact_id = x.id and e.ordinal = 0"
                            + " where n = 1 + 4 * c.ordinal")
                    .executeUpdate();
        });
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
