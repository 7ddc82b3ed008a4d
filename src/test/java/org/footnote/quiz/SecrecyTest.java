package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Nothing that is sent before the submission tells a key, an explanation or where the proof stands. */
@QuarkusTest
class SecrecyTest {

    /** What the items of {@link TestCourse} hold back, and words that would betray a key; facts have names such as {@code harbour-fact-3}. */
    private static final Pattern SECRET =
            Pattern.compile("Explanation\\d|Feedback\\d|Proof\\d|secretw|correct|version|-fact-|answer_key|citation");

    /** So many that a key among three choices stands in one place for all of them by chance once in 170,000 times. */
    private static final int CLASSMATES = 12;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Test
    void a_whole_attempt_gives_nothing_away_before_it_is_submitted() {
        people.student("curious");
        long quiz = course.quiz("secret-harbour", 12);
        Browsing student = Browsing.as("curious");
        List<Response> seen = new ArrayList<>();
        Response started = student.post("/quizzes/" + quiz + "/attempts", Map.of());
        seen.add(started);
        String attempt = started.header("Location").replaceFirst("^https?://[^/]+", "");
        seen.add(student.get(attempt));
        seen.add(student.get("/today"));
        Set<Integer> places = new HashSet<>();
        int choices = 0;
        for (int slot = 1; slot <= 12; slot++) {
            Response response = student.get(attempt + "/slots/" + slot);
            seen.add(response);
            Document page = Jsoup.parse(response.asString());
            List<Element> options = page.select("label.choice");
            if (options.size() == 4) {
                choices++;
                assertEquals(
                        List.of("0", "1", "2", "3"),
                        page.select("label.choice input").eachAttr("value"));
                places.add(placeOfKey(page));
            }
            Response saved =
                    TakingQuizStoryTest.answer(student, page, attempt, slot, Map.of("go", String.valueOf(slot)));
            seen.add(saved);
            seen.add(student.get(attempt + "/slots/" + slot));
            seen.add(student.post(attempt + "/slots/" + slot + "/response", Map.of("choice", "77", "entered", "")));
        }
        seen.add(student.get(attempt + "/summary"));
        seen.add(student.get(attempt + "/review"));
        seen.add(student.get("/attempts"));
        seen.add(student.get("/progress"));
        seen.add(student.get("/footnote.js"));
        assertTrue(seen.size() > 50);
        for (Response response : seen) {
            String all = response.asString() + response.headers();
            Matcher secret = SECRET.matcher(all);
            assertFalse(secret.find(), () -> secret.group() + " in " + all);
        }
        assertEquals(4, choices);
        for (int other = 1; other <= CLASSMATES; other++) {
            places.addAll(placesOfKeys(quiz, "curious" + other));
        }
        assertTrue(places.size() > 1, "the key of every item is its first choice, and is shown in many places");

        student.post(attempt + "/submission", Map.of());
        String review = student.get(attempt + "/review").asString();
        for (String told : List.of("Explanation1 ", "Proof1 ", "secretw")) {
            assertTrue(review.contains(told), "the search would have found " + told);
        }
    }

    @Test
    void no_type_gives_its_key_or_its_order_away_before_the_submission() {
        long quiz = course.everyType("secret-vienna");
        Map<Item, Set<String>> shown = new HashMap<>();
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        for (int classmate = 1; classmate <= CLASSMATES; classmate++) {
            people.student("secretive" + classmate);
            Browsing student = Browsing.as("secretive" + classmate);
            List<Response> seen = new ArrayList<>();
            Response started = student.post("/quizzes/" + quiz + "/attempts", Map.of());
            seen.add(started);
            String attempt = started.header("Location").replaceFirst("^https?://[^/]+", "");
            for (int slot = 1; slot <= EveryType.ALL.size(); slot++) {
                Response asked = student.get(attempt + "/slots/" + slot);
                seen.add(asked);
                Document page = Jsoup.parse(asked.asString());
                Item item = Answers.asked(page);
                types.add(item.type());
                requireNeutral(page);
                shown.computeIfAbsent(item, i -> new HashSet<>()).add(whereTheKeyStands(page));
                String post = attempt + "/slots/" + slot + "/response";
                Map<String, Object> other = new HashMap<>(Answers.other(page));
                other.put("go", String.valueOf(slot));
                seen.add(student.post(post, other));
                seen.add(student.get(attempt + "/slots/" + slot));
                seen.add(student.post(
                        post,
                        Map.of("choice", "77", "match", "77", "place", "77", "entered", "x".repeat(201), "go", "1")));
            }
            seen.add(student.get(attempt + "/summary"));
            seen.add(student.get(attempt + "/review"));
            seen.add(student.get("/attempts"));
            seen.add(student.get("/progress"));
            seen.forEach(SecrecyTest::requireSecret);
            if (classmate == 1) {
                student.post(attempt + "/submission", Map.of());
                Response review = student.get(attempt + "/review");
                for (EveryType.Question question : EveryType.ALL) {
                    secrets(question)
                            .forEach(secret ->
                                    assertTrue(text(review).contains(secret), "the search would have found " + secret));
                }
                assertTrue(inOrder(text(review), EveryType.ORDER.order()), "and the order");
            }
        }
        assertEquals(EnumSet.allOf(ItemType.class), types);
        shown.forEach((item, places) -> {
            boolean hides = item instanceof ChoiceItem || item instanceof Matching || item instanceof Ordering;
            assertTrue(!hides || places.size() > 1, "the key stands in one place only: " + item + places);
        });
    }

    @Test
    void practice_gives_no_key_away_before_each_answer() {
        long collection = course.collectionOf(course.everyType("secret-practice"));
        people.student("secret-practises");
        Browsing student = Browsing.as("secret-practises");
        Response begun = student.post("/practice", Map.of("course", collection));
        String sitting =
                begun.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("/questions.*", "");
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        requireSecret(begun);
        requireSecret(student.get("/practice"));
        for (int number = 1; number <= EveryType.ALL.size(); number++) {
            String at = sitting + "/questions/" + number;
            Response asked = student.get(at);
            requireSecret(asked);
            Document page = Jsoup.parse(asked.asString());
            requireNeutral(page);
            types.add(Answers.asked(page).type());
            requireSecret(student.post(
                    at + "/response",
                    Map.of("choice", "77", "match", "77", "place", "77", "entered", "x".repeat(201))));
            requireSecret(student.post(at + "/response", Map.of("certainty", "sure")));
            requireSecret(student.post(at + "/response", Answers.right(page)));
            String told = text(student.get(at));
            assertTrue(told.contains(Answers.asked(page).explanation()), "and after it everything is told");
            requireSecret(student.post(sitting + "/questions", Map.of()));
        }
        assertEquals(EnumSet.allOf(ItemType.class), types);
    }

    @Test
    void no_rules_of_an_assignment_give_a_key_away_before_its_time() {
        for (Feedback feedback : Feedback.values()) {
            for (Layout layout : Layout.values()) {
                secret(feedback, layout);
            }
        }
    }

    private void secret(Feedback feedback, Layout layout) {
        String name = ("secret-" + feedback + "-" + layout).toLowerCase(Locale.ROOT);
        given.assign(course.everyType(name), name, feedback.name(), layout.name(), true, true, 0);
        Browsing student = Browsing.as(name);
        Document today = Jsoup.parse(secret(student.get("/today")).asString());
        String start = today.selectFirst("form[action^=/assignments/]").attr("action");
        String attempt =
                secret(student.post(start, Map.of())).header("Location").replaceFirst("^https?://[^/]+", "");
        boolean all = layout == Layout.ALL_ON_ONE;
        Map<Integer, Item> asked = new HashMap<>();
        Document page = null;
        for (int slot = 1; slot <= EveryType.ALL.size(); slot++) {
            String at = attempt + (all ? "/questions" : "/slots/" + slot);
            Response shown = secret(student.get(at));
            page = Jsoup.parse(shown.asString());
            if (all) {
                page = Jsoup.parse(
                        page.selectFirst("section[data-slot=" + slot + "]").outerHtml());
                page.select("[name^=s" + slot + "-]")
                        .forEach(e -> e.attr("name", e.attr("name").replaceFirst("^s\\d+-", "")));
            } else {
                requireNeutral(page);
            }
            asked.put(slot, Answers.asked(page));
            Map<String, Object> other = new HashMap<>(Answers.other(page));
            other.put("certainty", "sure");
            other.put("quiet", "1");
            other.put("answer-id", "answer-" + slot);
            String post = attempt + "/slots/" + slot + "/response";
            assertEquals(200, secret(student.post(post, other)).statusCode());
            secret(student.post(post, other));
            if (other.containsKey("entered")) {
                other.put("answer-id", "older");
                other.put("seen", "0");
                other.put("age", "3600000");
                other.put("entered", "an older guess");
                assertEquals(409, secret(student.post(post, other)).statusCode(), "made on another state");
                other.remove("quiet");
                other.remove("age");
                assertEquals(409, secret(student.post(post, other)).statusCode());
            }
            secret(student.post(
                    post, Map.of("choice", "77", "match", "77", "place", "77", "entered", "x".repeat(201))));
            secret(student.get(at));
        }
        secret(student.post(attempt + "/responses", Map.of("s1-choice", "77", "s2-choice", "78")));
        for (String path : List.of("/clock", "/summary", "/review")) {
            secret(student.get(attempt + path));
        }
        for (String path : List.of("/attempts", "/progress", "/today", "/attempt.js", "/footnote.js")) {
            secret(student.get(path));
        }
        if (feedback == Feedback.IMMEDIATE) {
            settleOneByOne(student, attempt, all, asked);
        }
        student.post(attempt + "/submission", Map.of());
        if (feedback == Feedback.AFTER_CLOSE) {
            for (String path : List.of(attempt + "/review", attempt, "/attempts", "/progress", "/today", "/timeline")) {
                secret(student.get(path));
            }
        } else {
            assertTrue(
                    text(student.get(attempt + "/review")).contains(asked.get(2).explanation()));
        }
    }

    /** Each question is told when it is settled, also where what is said of a choice proves one that is still asked. */
    private static void settleOneByOne(Browsing student, String attempt, boolean all, Map<Integer, Item> asked) {
        Set<Item> told = new HashSet<>();
        for (int slot = 1; slot <= asked.size(); slot++) {
            Response settled = student.post(
                    all ? attempt + "/responses" : attempt + "/slots/" + slot + "/response",
                    all ? Map.of("settle", slot + ":now", "s" + slot + "-seen", "1") : Map.of("settle", "1"));
            assertEquals(303, settled.statusCode());
            told.add(asked.get(slot));
            Response here = student.get(attempt + (all ? "/questions" : "/slots/" + slot));
            assertTrue(text(here).contains(asked.get(slot).explanation()), "its own is told");
            requireSecret(here, told);
            requireSecret(student.get(attempt + "/summary"), told);
            if (!all && slot < asked.size()) {
                secret(student.get(attempt + "/slots/" + (slot + 1)));
            }
        }
    }

    private static Response secret(Response response) {
        requireSecret(response);
        return response;
    }

    /** What no response may hold: keys that are to be typed, explanations, feedback, proofs. */
    private static List<String> secrets(EveryType.Question question) {
        List<String> secrets = new ArrayList<>(List.of(question.item().explanation(), question.proof()));
        if (question.item() instanceof EntryItem entry) {
            secrets.add(entry.key());
        }
        return secrets;
    }

    private static void requireSecret(Response response) {
        requireSecret(response, Set.of());
    }

    /** @param told the items whose keys may be known */
    private static void requireSecret(Response response, Set<Item> told) {
        String all = text(response) + response.headers();
        for (EveryType.Question question : EveryType.ALL) {
            if (told.contains(question.item())) {
                continue;
            }
            for (String secret : secrets(question)) {
                assertFalse(all.contains(secret), () -> secret + " in " + all);
            }
            if (question.item() instanceof EntryItem entry) {
                // a short number stands in receipts and times by chance
                entry.accepted().stream()
                        .filter(form -> form.length() > 5)
                        .forEach(form -> assertFalse(all.contains(form), () -> form + " in " + all));
            }
            if (question.item() instanceof ChoiceItem choice) {
                choice.choices().stream()
                        .map(Choice::feedback)
                        .filter(f -> !f.isEmpty())
                        .forEach(f -> assertFalse(all.contains(f), () -> f + " in " + all));
            }
        }
        assertFalse(
                !told.contains(EveryType.ORDER) && inOrder(all, EveryType.ORDER.order()),
                () -> "in the order of the key: " + all);
        assertFalse(
                Pattern.compile("correct|answer_key|citation|position")
                        .matcher(all)
                        .find(),
                all);
    }

    private static String text(Response response) {
        return Parser.unescapeEntities(response.asString(), false);
    }

    /** Whether all these stand in a text, one after the other. */
    private static boolean inOrder(String text, List<String> elements) {
        int at = -1;
        for (String element : elements) {
            at = text.indexOf(element, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Values and ids count what is on the page, and nothing else. */
    private static void requireNeutral(Document page) {
        List<Element> selects = page.select("form#answer select");
        for (int row = 0; row < selects.size(); row++) {
            Element select = selects.get(row);
            assertTrue(select.id().equals(select.attr("name") + (row + 1)), select.id());
            int first = select.attr("name").equals("match") ? 0 : 1;
            List<String> values = select.select("option").eachAttr("value");
            for (int i = 1; i < values.size(); i++) {
                assertEquals(String.valueOf(first + i - 1), values.get(i));
            }
        }
        List<String> values = page.select("label.choice input").eachAttr("value");
        for (int i = 0; i < values.size() && !values.contains("true"); i++) {
            assertEquals(String.valueOf(i), values.get(i));
        }
        assertEquals(List.of(), page.select("form#answer [data-key], form#answer [data-order]"));
    }

    /** Places on the page that are right, or the order that is shown. */
    private static String whereTheKeyStands(Document page) {
        return Answers.asked(page) instanceof Matching
                ? Answers.lefts(page) + " " + Answers.rights(page)
                : Answers.right(page).toString();
    }

    private Set<Integer> placesOfKeys(long quiz, String name) {
        people.student(name);
        Browsing student = Browsing.as(name);
        Response started = student.post("/quizzes/" + quiz + "/attempts", Map.of());
        String attempt = started.header("Location").replaceFirst("^https?://[^/]+", "");
        Set<Integer> places = new HashSet<>();
        for (int slot = 1; slot <= 12; slot++) {
            Document page = Jsoup.parse(student.get(attempt + "/slots/" + slot).asString());
            if (page.select("label.choice").size() == 4) {
                places.add(placeOfKey(page));
            }
        }
        return places;
    }

    private static int placeOfKey(Document page) {
        return page.select("label.choice span")
                .eachText()
                .indexOf(page.selectFirst("label.choice span:contains(pier)").text());
    }
}
