package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.footnote.Browsing;
import org.footnote.item.ChoiceItem;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A teacher prints a quiz in shuffled variants with answer sheets, and a key that explains and cites. */
@QuarkusTest
class PaperStoryTest {

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_quiz_of_every_type_is_printed_in_variants_that_differ_with_a_key_that_fits_each() throws IOException {
        people.teacher("paper-teacher");
        people.teacher("paper-stranger");
        long quiz = course.everyType("paper-vienna");
        Browsing desk = Browsing.as("paper-teacher");
        String path = "/quizzes/" + quiz + "/prints";
        Document page = desk.page(path);
        assertTrue(page.text().contains("Nothing was printed yet."));

        Document refused = Jsoup.parse(desk.submit(page, path, Map.of("variants", "27", "paper", "LETTER"))
                .asString());
        assertTrue(refused.select(".err").text().contains("Enter a whole number from 1 to 26."));
        assertEquals("27", refused.getElementById("variants").val(), "input is kept");

        page = desk.follow(desk.submit(page, path, Map.of("variants", "3", "paper", "LETTER")));
        assertTrue(page.text().contains("12 questions, 3 variants, Letter"), page.text());
        String sheets = page.selectFirst("a[href$=sheets.pdf]").attr("href");
        String key = page.selectFirst("a[href$=key.pdf]").attr("href");

        String text = text(desk.get(sheets));
        List<String> variants = between(text, List.of("Variant A.", "Variant B.", "Variant C."));
        assertNotEquals(order(variants.get(0)), order(variants.get(1)));
        assertNotEquals(order(variants.get(1)), order(variants.get(2)));
        for (String variant : variants) {
            for (EveryType.Question question : EveryType.ALL) {
                assertTrue(
                        flat(variant).contains(flat(question.item().stem().split("____")[0])),
                        question.item().stem());
                assertFalse(flat(text).contains(flat(question.item().explanation())), "sheets explain nothing");
            }
            assertTrue(variant.contains("Answer sheet"), "each variant has one");
        }
        assertEquals(text, text(desk.get(sheets)), "printed again it is the same");

        String told = text(desk.get(key));
        for (EveryType.Question question : EveryType.ALL) {
            assertTrue(flat(told).contains(flat(question.item().explanation())), "explained");
        }
        assertTrue(flat(told).contains(flat("“The Final Act bears the date of 9 June 1815.”")), told);
        List<String> keys = between(told, List.of("Key to variant A", "Key to variant B", "Key to variant C"));
        for (int v = 0; v < 3; v++) {
            keyFits(variants.get(v), keys.get(v));
        }

        assertEquals(404, Browsing.as("paper-stranger").get(sheets).statusCode());
        assertEquals(404, Browsing.as("paper-stranger").get(key).statusCode());
    }

    @Test
    void what_a_rule_draws_is_drawn_once_and_kept_and_names_of_any_language_are_printed() throws IOException {
        long teacher = people.teacher("paper-drawer").id();
        people.teacher("paper-other");
        long quiz = course.quizOf(teacher, "纸上港口 Łódź é", 4);
        Browsing desk = Browsing.as("paper-drawer");
        String path = "/quizzes/" + quiz + "/prints";
        assertEquals(404, Browsing.as("paper-other").get(path).statusCode());
        assertEquals(
                404,
                Browsing.as("paper-other")
                        .post(path, Map.of("variants", "1", "paper", "A4"))
                        .statusCode());
        desk.post(path, Map.of("variants", "1", "paper", "A4"));
        Document page = desk.page(path);
        String sheets = page.selectFirst("a[href$=sheets.pdf]").attr("href");
        String first = text(desk.get(sheets));
        assertTrue(first.contains("纸上港口 Łódź é"), first);
        assertFalse(first.contains("Answer sheet"), "only where it is wanted");
        String part = desk.page("/quizzes/" + quiz + "/parts")
                .select(".lines li")
                .first()
                .id()
                .substring(1);
        desk.post("/quizzes/" + quiz + "/parts/" + part, Map.of("number", "1"));
        assertEquals(first, text(desk.get(sheets)), "the rule was changed, the print was not");
        Document empty = desk.page(path);
        desk.post("/quizzes/" + quiz + "/parts/" + part + "/removal", Map.of());
        assertEquals(
                422,
                desk.submit(empty, path, Map.of("variants", "1", "paper", "A4")).statusCode());
    }

    /** The choice that the key names by its letter is the right one of the question at that number. */
    private static void keyFits(String sheet, String key) {
        int checked = 0;
        for (EveryType.Question question : EveryType.ALL) {
            if (question.item() instanceof ChoiceItem choice && choice.keys().size() == 1) {
                Matcher number = Pattern.compile("(\\d+)\\.\\s*"
                                + Pattern.quote(flat(choice.stem().split("____")[0])))
                        .matcher(flat(sheet));
                assertTrue(number.find(), choice.stem());
                Matcher letter = Pattern.compile("(?m)^\\s*" + number.group(1) + "\\.\\s+([A-Z]) ")
                        .matcher(key);
                assertTrue(letter.find(), key);
                String right = choice.choices().get(choice.keys().get(0)).text();
                String after = flat(sheet).substring(number.end());
                assertTrue(
                        after.substring(0, after.indexOf(flat(right))).endsWith(letter.group(1)),
                        right + " stands behind " + letter.group(1));
                checked++;
            }
        }
        assertEquals(2, checked);
    }

    private static List<Integer> order(String sheet) {
        List<Integer> places = new ArrayList<>();
        EveryType.ALL.forEach(
                q -> places.add(flat(sheet).indexOf(flat(q.item().stem().split("____")[0]))));
        return places;
    }

    private static List<String> between(String text, List<String> heads) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int from = text.indexOf(heads.get(i));
            assertTrue(from >= 0, heads.get(i) + " in " + text);
            parts.add(text.substring(from, i + 1 < heads.size() ? text.indexOf(heads.get(i + 1)) : text.length()));
        }
        return parts;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Response pdf) throws IOException {
        assertEquals(200, pdf.statusCode());
        assertTrue(pdf.contentType().startsWith("application/pdf"), pdf.contentType());
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            // numbers of pages would run into numbers of questions
            return stripper.getText(document).replaceAll("(?m)\\d+ / \\d+\\s*$", "|\n");
        }
    }
}
