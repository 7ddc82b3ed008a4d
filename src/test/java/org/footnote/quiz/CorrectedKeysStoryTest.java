package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.footnote.Browsing;
import org.footnote.bank.CorrectingKeys;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.ShortAnswer;
import org.footnote.item.TrueFalse;
import org.footnote.people.Classroom;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Keys of every type are put right, and each answer is marked by what its student was asked. */
@QuarkusTest
class CorrectedKeysStoryTest {

    private static final Terms TERMS =
            new Terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, Optional.empty(), Optional.of(3));

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    TestAssignments given;

    @Inject
    CorrectingKeys bank;

    @Inject
    EntityManager db;

    /** A classroom with a quiz of every type, over a collection that its teacher keeps. */
    private record Class(Person teacher, Browsing desk, long collection, long assignment) {}

    private Class room(String name, Person... students) {
        Person teacher = people.teacher(name);
        Classroom room = people.classroom("Room " + name, teacher, students);
        long quiz = course.everyType(name + "-vienna");
        long collection = course.collectionOf(quiz);
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(
                        "update collection set owner_id = :owner, bundled = false where id = :id")
                .setParameter("owner", teacher.id())
                .setParameter("id", collection)
                .executeUpdate());
        return new Class(teacher, Browsing.as(name), collection, given.assign(quiz, room, teacher, TERMS));
    }

    private long question(Class in, ItemType type) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) db.createNativeQuery(
                                "select min(id) from question where collection_id = :collection and type = :type",
                                Long.class)
                        .setParameter("collection", in.collection())
                        .setParameter("type", type.name().toLowerCase(Locale.ROOT))
                        .getSingleResult())
                .longValue());
    }

    /** Takes the quiz, answering everything right but what these words are for. */
    private String taken(String name, Class in, Function<Document, Map<String, Object>> answers) {
        Browsing student = Browsing.as(name);
        String attempt = student.post("/assignments/" + in.assignment() + "/attempts", Map.of())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        for (int slot = 1; slot <= EveryType.ALL.size(); slot++) {
            Document asked = student.page(attempt + "/slots/" + slot);
            student.submit(asked, attempt + "/slots/" + slot + "/response", answers.apply(asked));
        }
        student.post(attempt + "/submission", Map.of());
        return attempt;
    }

    private static String score(String name, String attempt) {
        return Browsing.as(name)
                .page(attempt + "/review")
                .selectFirst(".lede")
                .text()
                .replaceFirst(" of .*", "");
    }

    private void edited(Class in, long question, Item item) {
        Person teacher = in.teacher();
        Viewer viewer = Viewer.signedIn(teacher.id(), teacher.username(), Role.TEACHER, Locale.ENGLISH, ZoneOffset.UTC);
        QuarkusTransaction.requiringNew()
                .run(() -> bank.correct(bank.held(question).orElseThrow(), item, viewer));
    }

    private static Document applied(Class in, long question, String key) {
        Document run = in.desk().page("/desk/questions/" + question + "/regrade?" + key);
        return in.desk().follow(apply(in, question, run));
    }

    /** As a browser sends the form: what stands in it more than once is sent more than once. */
    private static Response apply(Class in, long question, Document run) {
        String path = "/desk/questions/" + question + "/rulings";
        Map<String, Object> fields = new HashMap<>(Map.of("reason", "So it is.", "retire", ""));
        for (String several : List.of("right", "places")) {
            List<String> sent = run.select("form[action=" + path + "] input[name=" + several + "]")
                    .eachAttr("value");
            if (!sent.isEmpty()) {
                fields.put(several, sent);
            }
        }
        return in.desk().submit(run, path, fields);
    }

    @Test
    void an_answer_is_marked_by_the_words_it_was_given_to_until_somebody_says_what_is_right() {
        Class in = room("keys-words", people.student("keys-words-lin"));
        String attempt = taken("keys-words-lin", in, Answers::right);
        assertEquals("12", score("keys-words-lin", attempt));
        long statement = question(in, ItemType.TRUE_FALSE);
        edited(
                in,
                statement,
                new TrueFalse(
                        "The Final Act of the congress was signed before the battle of Waterloo.", true, "Nine."));
        long name = question(in, ItemType.SHORT_ANSWER);
        edited(in, name, new ShortAnswer("Who led the delegation of Britain?", List.of("Castlereagh"), "First."));

        for (long question : List.of(statement, name)) {
            applied(in, question, "deed=out");
            Document page = in.desk().page("/desk/questions/" + question + "/regrade?deed=key");
            assertTrue(page.selectFirst("#reworded legend").text().contains("wording"), page.text());
            applied(in, question, "deed=key");
        }
        assertEquals("12", score("keys-words-lin", attempt), "each was right when it was given");
        String later = taken(
                "keys-words-lin",
                in,
                page -> page.selectFirst(".stem").text().contains("before the battle")
                        ? Map.of("choice", "true")
                        : page.selectFirst(".stem").text().contains("delegation of Britain")
                                ? Map.of("entered", "Castlereagh")
                                : Answers.right(page));
        assertEquals("12", score("keys-words-lin", later), "and what is asked now by what it asks now");

        applied(in, statement, "deed=key&right=true&words=all");
        assertEquals("11", score("keys-words-lin", attempt), "unless it is said to be so for all words");
        assertEquals("12", score("keys-words-lin", later));
        applied(in, name, "deed=key&accepted=Stewart");
        assertEquals(
                "11", score("keys-words-lin", attempt), "a key that somebody said is that of the words it was said of");
        assertEquals("11", score("keys-words-lin", later));
        applied(in, name, "deed=key&accepted=Castlereagh&words=all");
        assertEquals("10", score("keys-words-lin", attempt));
        assertEquals("12", score("keys-words-lin", later));
    }

    @Test
    void other_words_undo_no_earlier_correction() {
        Class in = room("keys-again", people.student("keys-again-lin"));
        String attempt = taken(
                "keys-again-lin",
                in,
                page -> Answers.asked(page).type() == ItemType.SHORT_ANSWER
                        ? Map.of("entered", "The limping one")
                        : Answers.right(page));
        assertEquals("11", score("keys-again-lin", attempt));
        long name = question(in, ItemType.SHORT_ANSWER);
        applied(in, name, "deed=key&accepted=Charles-Maurice+de+Talleyrand%0AThe+limping+one");
        assertEquals("12", score("keys-again-lin", attempt));
        edited(in, name, new ShortAnswer("Who led the delegation of Britain?", List.of("Castlereagh"), "First."));
        Document run = in.desk().page("/desk/questions/" + name + "/regrade?deed=key");
        assertTrue(run.text().contains("marked so already"), run.text());
        applied(in, name, "deed=key&accepted=Castlereagh%0AStewart");
        assertEquals("12", score("keys-again-lin", attempt), "what was right stays so");
        applied(in, name, "deed=out");
        assertTrue(Browsing.as("keys-again-lin")
                .page(attempt + "/review")
                .selectFirst(".lede")
                .text()
                .contains("11 of 11"));
        applied(in, name, "deed=key");
        assertEquals("12", score("keys-again-lin", attempt), "and is right again");

        long statement = question(in, ItemType.TRUE_FALSE);
        applied(in, statement, "deed=out");
        edited(
                in,
                statement,
                new TrueFalse(
                        "The Final Act of the congress was signed before the battle of Waterloo.", true, "Nine."));
        applied(in, statement, "deed=key&right=false");
        assertEquals("11", score("keys-again-lin", attempt), "a bad question does not count again by a better one");
    }

    @Test
    void keys_of_every_type_are_corrected_where_one_came_from() {
        Class in = room("keys-types", people.student("keys-types-lin"));
        String lin = "keys-types-lin";
        String attempt = taken(lin, in, Answers::right);
        long pairs = question(in, ItemType.MATCHING);
        Document form = in.desk().page("/desk/questions/" + pairs + "/regrade?assignment=" + in.assignment());
        assertEquals(4, form.select("#places select").size());
        assertEquals("0", form.selectFirst("#places select option[selected]").val());
        Document twice =
                in.desk().page("/desk/questions/" + pairs + "/regrade?deed=key&places=0&places=0&places=2&places=3");
        assertTrue(twice.selectFirst("#places-error").text().contains("right side"), twice.text());
        Document run = in.desk()
                .page("/desk/questions/" + pairs + "/regrade?deed=key&places=0&places=1&places=3&places=2&assignment="
                        + in.assignment());
        assertTrue(run.select("#run ~ .scroll tbody tr").text().contains("11.5 of 12"), run.text());
        assertEquals(
                "/desk/assignments/" + in.assignment() + "/questions/" + pairs,
                apply(in, pairs, run).header("Location").replaceFirst("^https?://[^/]+", ""));
        assertEquals("11.5", score(lin, attempt));

        long order = question(in, ItemType.ORDERING);
        Document unordered = in.desk()
                .page("/desk/questions/" + order + "/regrade?deed=key&places=1&places=1&places=3&places=4&places=5");
        assertTrue(unordered.selectFirst("#places-error").text().contains("place of its own"));
        applied(in, order, "deed=key&places=2&places=1&places=3&places=4&places=5");
        assertEquals("11.25", score(lin, attempt), "one of four neighbours stands the other way round");

        applied(in, question(in, ItemType.MULTIPLE_RESPONSE), "deed=key&right=0&right=1&right=2&right=3");
        assertEquals("11", score(lin, attempt), "three of four right ones");

        long number = question(in, ItemType.NUMERIC);
        assertEquals(
                "5",
                in.desk()
                        .page("/desk/questions/" + number + "/regrade")
                        .selectFirst("#tolerance")
                        .val());
        Document unread = in.desk().page("/desk/questions/" + number + "/regrade?deed=key&accepted=710&tolerance=much");
        assertTrue(unread.selectFirst("#tolerance-error").text().contains("0.5"));
        applied(in, number, "deed=key&accepted=710&tolerance=");
        assertEquals("10", score(lin, attempt), "700 is not exactly 710");
        applied(in, number, "deed=key&accepted=710&tolerance=10");
        assertEquals("11", score(lin, attempt));

        long date = question(in, ItemType.DATE_ENTRY);
        applied(in, date, "deed=key&accepted=8+June+1815&precision=DAY");
        assertEquals("10", score(lin, attempt));
        applied(in, date, "deed=key&accepted=8+June+1815&precision=MONTH");
        assertEquals("11", score(lin, attempt), "the month is right");
        assertEquals(
                "MONTH",
                in.desk()
                        .page("/desk/questions/" + date + "/regrade")
                        .selectFirst("#precision option[selected]")
                        .val());
    }

    @Test
    void whatever_is_typed_is_marked_by_hand_for_all_who_typed_it() {
        Class in = room("keys-hand", people.student("keys-hand-lin"), people.student("keys-hand-mo"));
        Map<ItemType, String> typed = Map.of(
                ItemType.SHORT_ANSWER, "Somebody Else",
                ItemType.CLOZE, "a  Handful",
                ItemType.NUMERIC, "650",
                ItemType.DATE_ENTRY, "1 May 1816");
        String lin = taken("keys-hand-lin", in, page -> entered(page, typed));
        String mo = taken(
                "keys-hand-mo",
                in,
                page -> Answers.asked(page).type() == ItemType.NUMERIC
                        ? Map.of("entered", "very many")
                        : entered(page, typed));
        // two of the twelve ask for a date, so five answers are wrong
        assertEquals("7", score("keys-hand-lin", lin));
        for (ItemType type : typed.keySet()) {
            String path = "/desk/assignments/" + in.assignment() + "/questions/" + question(in, type);
            Document page = in.desk().page(path);
            boolean number = type == ItemType.NUMERIC;
            assertEquals(
                    number ? 2 : 1, page.select("section form[action$=/marks]").size(), path + page.text());
            assertEquals(1, page.select("section button[name=accept]").size(), "an amount that is none is no key");
            Document form = page.clone();
            if (number) {
                form.select("section").stream()
                        .filter(g -> g.text().contains("very many"))
                        .forEach(org.jsoup.nodes.Node::remove);
            }
            in.desk().follow(in.desk().submit(form, path + "/marks", Map.of("percent", "50", "reason", "Near.")));
        }
        assertEquals("9", score("keys-hand-lin", lin), "half a mark for each of four");
        assertEquals("8.5", score("keys-hand-mo", mo), "what was not marked earns nothing");
    }

    private static Map<String, Object> entered(Document page, Map<ItemType, String> typed) {
        ItemType type = Answers.asked(page).type();
        return typed.containsKey(type) ? Map.of("entered", typed.get(type)) : Answers.right(page);
    }
}
