package org.footnote.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A text in a language that questions are not written in. */
@QuarkusTest
class OtherLanguagesTest {

    private static final String TEXT =
            "# Le pont\n\nLe 3 mai 1931, Anna Berg signa le pacte du port dans la ville de Riga. Le"
                    + " pont du nord fut ouvert en 1932 et les navires ne pouvaient plus passer sans que la ville le sache.\n";

    @Inject
    TestPeople people;

    @Inject
    Drafting drafting;

    @Test
    void it_is_read_and_cited_and_the_pages_say_that_no_questions_come_of_it() {
        people.teacher("lectrice");
        Browsing teacher = Browsing.as("lectrice");
        String collection = teacher.post("/collections", Map.of("title", "Ponts", "description", ""))
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        Document page = teacher.follow(
                teacher.upload(collection + "/documents", Map.of(), "files", "pont.md", TEXT.getBytes(UTF_8)));
        assertTrue(page.text().contains("No questions are written for this text"), page.text());

        String document = page.selectFirst("#held a").attr("href");
        int start = TEXT.indexOf("Anna Berg");
        Document reader = teacher.page(document + "?from=" + start + "&to=" + (start + 9));
        assertEquals("Anna Berg", reader.select("mark").text());
        assertEquals("fr", reader.selectFirst("article").attr("lang"));
        assertTrue(reader.text().contains("No questions are written for this text"), reader.text());

        DraftingReport report = drafting.draft(Long.parseLong(collection.replaceAll("\\D+", "")));
        assertEquals(0, report.added());
        assertEquals(Map.of("NOT_ENGLISH", 1), report.refusals());
        Document bank = teacher.page(collection + "/questions");
        assertTrue(bank.text().contains("The document is not recognised as English"), bank.text());
    }
}
