package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.material.CoursePack;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.Source;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScorecardPageTest {

    private static final String STORY = """
            # The harbour of %s

            On 3 May 1811, Anna Berg visited London. In June 1812 Anna Berg visited Berlin. In 1815 Clara Dahl founded \
            the %s School to train young pilots. In October 1817 Anna Berg visited Vienna.

            It was said by many of them that he had never been there, and in 1822 he went away again.
            """;

    @Inject
    Drafting drafting;

    @Inject
    ImportingMaterial importing;

    @Inject
    TestPeople people;

    @Inject
    EntityManagerFactory factory;

    @BeforeEach
    void somebody_teaches() {
        people.teacher("ruth");
        people.student("sam");
    }

    @Test
    void a_teacher_sees_how_the_bank_is_made_up_and_which_passages_gave_nothing() {
        long collection = collection("scored", 1);
        drafting.draft(collection);
        Document page = Browsing.as("ruth").page("/collections/" + collection + "/scorecard");
        String text = page.select("main").text();
        assertTrue(text.contains(" in use ask"), text);
        assertEquals("1 of 2", page.selectFirst(".cov .n").text());
        assertEquals(2, page.select(".cov svg rect").size());
        assertEquals(1, page.select(".cov rect.c3").size());
        assertTrue(page.select("details td").text().contains("A name was missing"), text);
        assertEquals("§ 3", page.selectFirst("details tbody th a").text());
        assertTrue(page.select("#refused ~ .scroll td[lang=en]").text().contains("It was said by many"), text);
        Document list = Browsing.as("ruth").page("/collections/" + collection);
        assertFalse(list.select("a[href$='/scorecard']").isEmpty());
    }

    @Test
    void the_page_speaks_chinese_and_is_closed_to_students() {
        long collection = collection("scored-zh", 1);
        drafting.draft(collection);
        Document page = Browsing.as("ruth").speaking("zh").page("/collections/" + collection + "/scorecard");
        assertEquals("出题统计", page.selectFirst("h1").text());
        assertEquals(
                403,
                Browsing.as("sam")
                        .get("/collections/" + collection + "/scorecard")
                        .statusCode());
        assertEquals(
                404, Browsing.as("ruth").get("/collections/999999/scorecard").statusCode());
    }

    @Test
    void before_the_first_drafting_the_page_says_what_to_do() {
        long collection = collection("unscored", 1);
        Document page = Browsing.as("ruth").page("/collections/" + collection + "/scorecard");
        assertEquals(
                "/collections/" + collection + "/questions",
                page.selectFirst(".empty a").attr("href"));
    }

    @Test
    void more_questions_and_documents_take_as_many_statements() {
        long small = collection("scored-small", 1);
        long large = collection("scored-large", 5);
        drafting.draft(small);
        drafting.draft(large);
        Browsing ruth = Browsing.as("ruth");
        ruth.page("/collections/" + small + "/scorecard");
        assertEquals(statements(ruth, small), statements(ruth, large));
    }

    private long statements(Browsing ruth, long collection) {
        return Statements.during(
                factory.unwrap(SessionFactory.class), () -> ruth.page("/collections/" + collection + "/scorecard"));
    }

    private long collection(String slug, int documents) {
        CoursePack.Reference reference = new CoursePack.Reference("r", "R", "", "", "", "", "", "", "", "");
        List<CoursePack.Text> texts = new ArrayList<>();
        for (int i = 1; i <= documents; i++) {
            byte[] story = STORY.formatted(slug + i, "Norby" + "a".repeat(i)).getBytes(StandardCharsets.UTF_8);
            texts.add(new CoursePack.Text("Story " + i, "", reference, new Source(slug + i + ".md", story)));
        }
        return importing
                .bring(new CoursePack(slug, slug, "About", "en", List.of(reference), texts, List.of()))
                .collectionId();
    }
}
