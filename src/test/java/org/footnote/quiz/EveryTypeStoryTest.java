package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A question of every type: asked, answered, marked and read again. */
@QuarkusTest
class EveryTypeStoryTest {

    private static final int QUESTIONS = EveryType.ALL.size();

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void a_student_who_knows_everything_earns_everything() {
        people.student("knows");
        Browsing student = Browsing.as("knows");
        Document page = TakingQuizStoryTest.begin(student, course.everyType("vienna-knows"));
        String attempt = TakingQuizStoryTest.attempt(page);
        EnumSet<ItemType> types = EnumSet.noneOf(ItemType.class);
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            page = student.page(attempt + "/slots/" + slot);
            types.add(Answers.asked(page).type());
            Document saved = answer(student, page, attempt, slot, Answers.right(page));
            assertTrue(saved.selectFirst(".receipt").text().contains("receipt " + slot + "-1-"), saved.text());
            assertEquals(Answers.right(page), standing(saved), "the answer stands in its fields again");
            Document again = answer(student, saved, attempt, slot, Map.of());
            assertEquals(
                    saved.selectFirst(".receipt").text(),
                    again.selectFirst(".receipt").text(),
                    "the page sent again as it stands changes nothing");
        }
        assertEquals(EnumSet.allOf(ItemType.class), types);
        Document summary = student.page(attempt + "/summary");
        assertEquals("All 12 questions are answered", summary.selectFirst("h1").text());
        Document review = student.follow(student.submit(summary, attempt + "/submission", Map.of()));
        assertTrue(
                review.selectFirst(".lede").text().startsWith("12 of 12."),
                review.selectFirst("main").text());
        assertEquals(0, review.select(".slots .no").size());
        assertFalse(review.text().contains("✗"));
        assertTrue(student.page("/progress").text().contains("12 of 12"));
    }

    @Test
    void a_student_who_knows_half_is_told_why_each_mark_is_what_it_is() {
        people.student("half");
        Browsing student = Browsing.as("half");
        Document page = TakingQuizStoryTest.begin(student, course.everyType("vienna-half"));
        String attempt = TakingQuizStoryTest.attempt(page);
        Map<Item, Integer> slots = new HashMap<>();
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            page = student.page(attempt + "/slots/" + slot);
            slots.put(Answers.asked(page), slot);
            answer(student, page, attempt, slot, Answers.other(page));
        }
        Document review =
                student.follow(student.submit(student.page(attempt + "/summary"), attempt + "/submission", Map.of()));
        Map<String, String> told = new HashMap<>();
        review.select("main section").forEach(s -> told.put(s.selectFirst("h2").id(), s.text()));
        assertTold(told, slots, EveryType.NUMBER, "1 of 1", "Accepted; exactly it is 700 million francs.");
        assertTold(told, slots, EveryType.DATE, "0.5 of 1", "Right, but the day was missing: half the mark.");
        assertTold(told, slots, EveryType.DATE, "Key", "9 June 1815 Key");
        assertTold(told, slots, EveryType.NAME, "1 of 1", "it is written “Talleyrand”");
        assertTold(told, slots, EveryType.CLOZE, "0 of 1", "a third ✗ Your response two fifths Key");
        assertTold(told, slots, EveryType.ORDER, "of 1", "neighbours stand in the right order.");
        assertTold(told, slots, EveryType.SHORT_PAIRS, "of 1", "of 4 pairs are right.");
        assertTold(told, slots, EveryType.SHORT_PAIRS, "Belongs to nothing: Bavaria", "Lombardy");
        assertTold(told, slots, EveryType.RESPONSE, "of 1", "right ones chosen");
        assertTold(told, slots, EveryType.STATEMENT, "0 of 1", "True ✗ Your response");
    }

    private static void assertTold(
            Map<String, String> told, Map<Item, Integer> slots, Item item, String mark, String remark) {
        String text = told.get("q" + slots.get(item));
        assertTrue(holds(text, mark) && holds(text, remark), text);
        assertTrue(text.contains(item.explanation()), text);
    }

    @Test
    void an_answer_that_is_not_whole_is_kept_and_says_so() {
        people.student("partly");
        Browsing student = Browsing.as("partly");
        Document page = TakingQuizStoryTest.begin(student, course.everyType("vienna-partly"));
        String attempt = TakingQuizStoryTest.attempt(page);
        Map<ItemType, Integer> slots = new EnumMap<>(ItemType.class);
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            slots.put(Answers.asked(student.page(attempt + "/slots/" + slot)).type(), slot);
        }
        assertReceipt(
                student, attempt, slots.get(ItemType.ORDERING), Map.of("place", List.of("1", "", "", "2", "")), "open");
        assertReceipt(
                student,
                attempt,
                slots.get(ItemType.ORDERING),
                Map.of("place", List.of("1", "2", "3", "3", "4")),
                "same place");
        assertReceipt(student, attempt, slots.get(ItemType.DATE_ENTRY), Map.of("entered", "in June"), "as a date");
        assertReceipt(student, attempt, slots.get(ItemType.NUMERIC), Map.of("entered", "many"), "as a number");
        int matching = slots.get(ItemType.MATCHING);
        Document before = student.page(attempt + "/slots/" + matching);
        List<String> half = new java.util.ArrayList<>(List.of("0"));
        while (half.size() < Answers.lefts(before).size()) {
            half.add("");
        }
        assertReceipt(student, attempt, matching, Map.of("match", half), "still left open");
        Document summary = student.page(attempt + "/summary");
        assertEquals(4, summary.select("td:contains(something left open)").size(), summary.text());

        List<String> none = half.stream().map(h -> "").toList();
        assertReceipt(student, attempt, matching, Map.of("match", none), "taken out");
        int several = slots.get(ItemType.MULTIPLE_RESPONSE);
        assertReceipt(student, attempt, several, Map.of("choice", List.of("", "1", "2")), "Saved at");
        student.post(attempt + "/slots/" + several + "/response", Map.of("flag", "on"));
        assertEquals(
                2,
                student.page(attempt + "/slots/" + several).select("[checked]").size());
        assertReceipt(student, attempt, several, Map.of("choice", List.of("")), "taken out");
    }

    private static void assertReceipt(
            Browsing student, String attempt, int slot, Map<String, ?> fields, String expected) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("go", String.valueOf(slot));
        Document page = student.follow(student.post(attempt + "/slots/" + slot + "/response", all));
        String receipt = page.selectFirst(".receipt").text();
        assertTrue(receipt.contains(expected), receipt);
    }

    @Test
    void nonsense_is_refused_for_every_type() {
        people.student("nonsense");
        Browsing student = Browsing.as("nonsense");
        Document page = TakingQuizStoryTest.begin(student, course.everyType("vienna-nonsense"));
        String attempt = TakingQuizStoryTest.attempt(page);
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            Item item = Answers.asked(student.page(attempt + "/slots/" + slot));
            List<Map<String, ?>> nonsense =
                    switch (item.type()) {
                        case MULTIPLE_CHOICE, CLOZE_CHOICE ->
                            List.of(Map.of("choice", "9"), Map.of("choice", List.of("0", "1")));
                        case MULTIPLE_RESPONSE -> List.of(Map.of("choice", List.of("0", "99")));
                        case TRUE_FALSE -> List.of(Map.of("choice", "maybe"));
                        case CLOZE, NUMERIC, DATE_ENTRY, SHORT_ANSWER -> List.of(Map.of("entered", "x".repeat(201)));
                        case MATCHING ->
                            List.of(
                                    Map.of("match", "0"),
                                    Map.of("match", List.of("9", "9", "9", "9")),
                                    Map.of("match", List.of("-1", "", "")));
                        case ORDERING ->
                            List.of(
                                    Map.of("place", List.of("1", "2")),
                                    Map.of("place", List.of("0", "1", "2", "3", "4")),
                                    Map.of("place", List.of("6", "1", "2", "3", "4")));
                    };
            for (Map<String, ?> fields : nonsense) {
                Response refused = student.post(attempt + "/slots/" + slot + "/response", fields);
                assertEquals(422, refused.statusCode(), item.type() + " " + fields);
            }
        }
        assertTrue(student.page(attempt + "/summary").text().contains("0 of 12 questions are answered"));
    }

    @Test
    void a_teacher_reads_every_type_with_its_key() {
        people.admin("reader");
        long collection = course.everyTypeCollection("vienna-bank");
        Browsing desk = Browsing.as("reader");
        Document bank = desk.page("/collections/" + collection + "/questions");
        for (String type : List.of(
                "multiple choice",
                "multiple response",
                "true or false",
                "cloze ·",
                "cloze with choices",
                "number",
                "date entry",
                "short answer",
                "matching",
                "ordering")) {
            assertTrue(bank.select("ul.list .meta").text().contains("Congress · " + type), type + bank.text());
        }
        StringBuilder all = new StringBuilder();
        for (String link : bank.select("ul.list a[href^=/questions/]").eachAttr("href")) {
            Document question = desk.page(link);
            assertFalse(question.select(".choice.key").isEmpty(), question.text());
            all.append(question.selectFirst(".sheet").text()).append('\n');
        }
        for (String told : List.of(
                "700 million francs Key",
                "Up to 5 million francs more or less is right.",
                "9 June 1815 Key",
                "The year is asked.",
                "Talleyrand-Périgord also right",
                "Lombardy Austria Key",
                "Bavaria belongs to nothing",
                "1 The allies enter Paris. 2 The congress is opened",
                "two fifths Key 40 per cent also right")) {
            assertTrue(holds(all.toString(), told), told + " in\n" + all);
        }
        Document chinese = desk.speaking("zh").page("/collections/" + collection + "/questions");
        assertTrue(chinese.text().contains("配对"), chinese.text());
    }

    /** Blanks between elements are the style sheet's business. */
    private static boolean holds(String text, String part) {
        return text.replaceAll("\\s", "").contains(part.replaceAll("\\s", ""));
    }

    private static Document answer(
            Browsing student, Document page, String attempt, int slot, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields.isEmpty() ? standing(page) : fields);
        all.put("go", String.valueOf(slot));
        return student.follow(student.submit(page, attempt + "/slots/" + slot + "/response", all));
    }

    /** The answer as the fields of the page hold it. */
    private static Map<String, Object> standing(Document page) {
        if (page.selectFirst("#entered") != null) {
            return Map.of("entered", page.selectFirst("#entered").val());
        }
        for (String name : List.of("match", "place")) {
            List<String> values = page.select("select[name=" + name + "]").stream()
                    .map(s -> s.selectFirst("option[selected]"))
                    .map(Element::val)
                    .toList();
            if (!values.isEmpty()) {
                return Map.of(name, values);
            }
        }
        List<String> chosen = page.select("input[name=choice][checked]").eachAttr("value");
        boolean judged = page.selectFirst("input[value=true]") != null;
        return Map.of("choice", judged ? chosen.get(0) : chosen);
    }
}
