package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.item.ItemType;
import org.footnote.people.TestPeople;
import org.footnote.quiz.TestCourse;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A teacher changes questions by hand: nothing is lost, neither what was typed nor what was asked before. */
@QuarkusTest
class EditingTest {

    @Inject
    TestDesk desk;

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Drafting drafting;

    @Inject
    Questions questions;

    @Inject
    SessionFactory factory;

    @Test
    void every_edit_is_a_version_that_tells_who_when_and_what_and_an_earlier_one_can_be_restored() {
        Browsing nadia = desk.teacher("nadia-edits");
        long collection = desk.drafted(nadia);
        long question = ofType(collection, ItemType.MULTIPLE_CHOICE);
        String versions = "/questions/" + question + "/versions";
        Document editor = nadia.page(versions + "/new");
        String stem = editor.select("#stem").text();
        assertFalse(editor.select("#quote0").text().isEmpty(), "the editor holds the citation");
        String better = stem.replaceFirst("\\?$", " for the first time?");
        Response saved = TestDesk.write(nadia, editor, Map.of("stem", better, "intent", "save", "seen", ALL));
        assertEquals(303, saved.statusCode(), saved.asString());
        assertEquals(2, desk.version(question));
        assertEquals(Status.READY, desk.status(question), "it is asked as it was before");

        Document history = nadia.page(versions);
        assertEquals(2, history.select("#versions li").size());
        String latest = history.select("#versions li").get(0).text();
        assertTrue(latest.contains("nadia-edits") && latest.contains("Changed: Stem"), latest);
        assertTrue(history.select("#versions li").get(1).text().contains("written by Footnote"));
        assertTrue(history.select("ins").text().contains("for the first time"), "word by word");
        assertTrue(history.select("del").isEmpty(), history.select("del").text());

        drafting.draft(collection);
        assertEquals(2, desk.version(question), "the engine does not write over a person's words");
        nadia.follow(nadia.post(versions + "/1/restoration", Map.of()));
        assertEquals(3, desk.version(question));
        assertEquals(stem, nadia.page(versions + "/new").select("#stem").text());
        assertTrue(nadia.page(versions + "?former=1&later=3").text().contains("They say the same."));
        assertEquals(404, nadia.post(versions + "/9/restoration", Map.of()).statusCode());
        assertEquals(404, nadia.get(versions + "?former=1&later=9").statusCode());
    }

    @Test
    void the_gates_speak_beside_the_field_and_nothing_typed_is_lost() {
        Browsing kofi = desk.teacher("kofi-edits");
        long question = ofType(desk.drafted(kofi), ItemType.MULTIPLE_CHOICE);
        String versions = "/questions/" + question + "/versions";
        Document editor = kofi.page(versions + "/new");
        List<String> kept = editor.select("input[name=choice]").eachAttr("value");
        Map<String, Object> changes = new HashMap<>();
        changes.put("stem", "This is asked by whom?");
        changes.put("choice", List.of(kept.get(0), kept.get(0) + " and others", "x", ""));
        changes.put("feedback", List.of("", "said of it", "", ""));
        changes.put("key", "0");
        changes.put("explanation", "");
        changes.put("intent", "save");
        Response again = TestDesk.write(kofi, editor, changes);
        assertEquals(422, again.statusCode());
        Document page = Jsoup.parse(again.asString());
        assertEquals("This is asked by whom?", page.select("#stem").text());
        assertEquals("said of it", page.select("input[name=feedback]").get(1).val());
        assertTrue(
                page.select("#stem-found").text().contains("rule 14, 15"),
                page.select(".found").text());
        assertTrue(page.select("#choices-found").text().contains("More than one choice could be right"));
        assertTrue(page.select("#explanation-found").text().contains("only repeats"));
        assertEquals(1, desk.version(question), "nothing is kept yet");

        Document checked = Jsoup.parse(
                TestDesk.write(kofi, page, Map.of("intent", "check")).asString());
        assertFalse(checked.select("[data-preview] .sheet").isEmpty(), "a look as a student sees it");
        assertEquals(1, desk.version(question));

        Response missing = TestDesk.write(
                kofi,
                page,
                Map.of(
                        "intent",
                        "save",
                        "key",
                        "3",
                        "quote",
                        "words of my own",
                        "place",
                        page.select("input[name=place]").get(0).val()));
        Document wrong = Jsoup.parse(missing.asString());
        assertEquals(422, missing.statusCode());
        assertEquals(
                "Choice 4 is marked or has feedback, but no text.",
                wrong.select("#choices-error").text());
        assertTrue(wrong.select("#quote0-error").text().contains("do not stand in the document"));
        assertEquals("words of my own", wrong.select("#quote0").text());

        Response anyway = TestDesk.write(
                kofi,
                page,
                Map.of("intent", "save", "seen", page.select("input[name=seen]").eachAttr("value")));
        assertEquals(303, anyway.statusCode(), "it is the teacher's to decide");
        assertEquals(2, desk.version(question));
    }

    @Test
    void whoever_saves_second_is_told_and_keeps_what_they_wrote() {
        Browsing lea = desk.teacher("lea-edits");
        long question = ofType(desk.drafted(lea), ItemType.MULTIPLE_CHOICE);
        String versions = "/questions/" + question + "/versions";
        Document first = lea.page(versions + "/new");
        Document second = lea.page(versions + "/new");
        TestDesk.write(
                lea,
                first,
                Map.of("explanation", "The first window says so, and more.", "intent", "save", "seen", ALL));
        Map<String, Object> changes =
                Map.of("explanation", "The second window says so.", "intent", "save", "seen", ALL);
        Response told = TestDesk.write(lea, second, changes);
        assertEquals(422, told.statusCode());
        Document page = Jsoup.parse(told.asString());
        assertTrue(page.text().contains("Somebody else saved version 2"), page.text());
        assertEquals("The second window says so.", page.select("#explanation").text());
        assertEquals(
                303,
                TestDesk.write(lea, page, Map.of("intent", "save", "seen", ALL)).statusCode());
        assertEquals(3, desk.version(question));
    }

    @Test
    void every_type_can_be_opened_saved_and_changed_and_says_what_it_said_where_nothing_changed() {
        people.admin("ada-edits");
        Browsing ada = Browsing.as("ada-edits");
        long collection = course.everyTypeCollection("edited-types");
        List<Long> all = desk.questions(collection);
        assertEquals(ItemType.values().length, types(collection).size(), "every type is there");
        for (long question : all) {
            String versions = "/questions/" + question + "/versions";
            Document editor = ada.page(versions + "/new");
            Response same = TestDesk.write(ada, editor, Map.of("intent", "save", "seen", ALL));
            assertEquals(
                    303,
                    same.statusCode(),
                    versions + Jsoup.parse(same.asString()).select("main form, .err"));
            assertEquals(
                    1,
                    desk.version(question),
                    "nothing changed: " + editor.select("#stem").text());
            Map<String, Object> changes =
                    Map.of("explanation", "Another explanation.", "intent", "approve", "seen", ALL);
            assertEquals(303, TestDesk.write(ada, editor, changes).statusCode());
            assertEquals(2, desk.version(question));
            Response empty = TestDesk.write(ada, editor, Map.of("stem", "", "intent", "save", "base", "2"));
            assertEquals(422, empty.statusCode());
            assertTrue(
                    Jsoup.parse(empty.asString()).select("#stem-error").text().contains("Write what is asked"));
            assertEquals(200, ada.get(versions).statusCode());
        }
    }

    @Test
    void foreign_questions_are_not_found_and_the_history_costs_the_same_however_long() {
        Browsing omid = desk.teacher("omid-edits");
        long question = ofType(desk.drafted(omid), ItemType.MULTIPLE_CHOICE);
        String versions = "/questions/" + question + "/versions";
        Browsing stranger = desk.teacher("stranger-edits");
        assertEquals(404, stranger.get(versions).statusCode());
        assertEquals(404, stranger.get(versions + "/new").statusCode());
        assertEquals(404, stranger.post(versions, Map.of("stem", "Mine?")).statusCode());
        assertEquals(404, stranger.post(versions + "/1/restoration", Map.of()).statusCode());

        Document editor = omid.page(versions + "/new");
        long foreign = desk.document(desk.uploaded(stranger, TestDesk.TEXT));
        String place = editor.select("input[name=place]").val().replaceFirst("^\\d+", String.valueOf(foreign));
        Response cited = TestDesk.write(omid, editor, Map.of("place", place, "intent", "save", "seen", ALL));
        assertEquals(422, cited.statusCode(), "nobody cites what they may not read");

        save(omid, versions, "One more thing was said.");
        long few = Statements.during(factory, () -> omid.page(versions));
        for (int i = 0; i < 4; i++) {
            save(omid, versions, "Said for the time number " + i + ".");
        }
        assertEquals(few, Statements.during(factory, () -> omid.page(versions)));
    }

    /** Every gate there is: whoever sends this has read what they say. */
    private static final List<String> ALL = List.of(
            "KEY_NOT_IN_EVIDENCE",
            "STEM_NOT_STANDALONE",
            "MORE_THAN_ONE_KEY",
            "STEM_GIVES_KEY_AWAY",
            "CLUE_IN_LENGTH",
            "CLUE_IN_FORM",
            "ABSOLUTE_TERM",
            "UNREADABLE",
            "COPIED",
            "EXPLANATION_REPEATS");

    private static void save(Browsing teacher, String versions, String explanation) {
        Map<String, Object> changes = Map.of("explanation", explanation, "intent", "save", "seen", ALL);
        assertEquals(
                303,
                TestDesk.write(teacher, teacher.page(versions + "/new"), changes)
                        .statusCode());
    }

    @Test
    void topic_kind_and_difficulty_are_changed_without_a_version_and_a_second_proof_is_added() {
        Browsing rosa = desk.teacher("rosa-edits");
        long collection = desk.drafted(rosa);
        long question = ofType(collection, ItemType.MULTIPLE_CHOICE);
        String versions = "/questions/" + question + "/versions";
        Document editor = rosa.page(versions + "/new");
        assertFalse(editor.getElementById("topic").val().isEmpty(), "as it is");
        assertEquals(
                422,
                TestDesk.write(rosa, editor, Map.of("difficulty", "1.5", "intent", "save", "seen", ALL))
                        .statusCode());
        Response saved = TestDesk.write(
                rosa,
                editor,
                Map.of(
                        "topic",
                        "Piers and moles",
                        "kind",
                        "PLACE",
                        "difficulty",
                        "0,85",
                        "intent",
                        "save",
                        "seen",
                        ALL));
        assertEquals(303, saved.statusCode(), saved.asString());
        assertEquals(1, desk.version(question), "its words are what they were");
        String bank = "/bank?collection=" + collection;
        assertEquals(
                1,
                rosa.page(bank + "&topic=Piers+and+moles&kind=PLACE&difficulty=hard")
                        .select("ul.picking > li")
                        .size());
        drafting.draft(collection);
        editor = rosa.page(versions + "/new");
        assertEquals("Piers and moles", editor.getElementById("topic").val(), "drafting again leaves it so");
        assertEquals("0.85", editor.getElementById("difficulty").val());

        String place = editor.select("input[name=place]").val();
        String anywhere = editor.select("select[name=place] option").val();
        List<String> places = List.of(place, anywhere);
        String first = editor.select("#quote0").first().wholeText();
        Response lost = TestDesk.write(
                rosa,
                editor,
                Map.of("place", places, "quote", List.of(first, "No such words."), "intent", "save", "seen", ALL));
        assertEquals(422, lost.statusCode());
        assertTrue(lost.asString().contains("No such words."), "input is kept");
        saved = TestDesk.write(
                rosa,
                editor,
                Map.of(
                        "place",
                        places,
                        "quote",
                        List.of(first, "Sailors called it the Grey Lady."),
                        "intent",
                        "save",
                        "seen",
                        ALL));
        assertEquals(303, saved.statusCode(), saved.asString());
        assertEquals(2, desk.version(question));
        Document page = rosa.page("/questions/" + question);
        assertTrue(page.text().contains("Grey Lady"), page.text());
        assertEquals(2, rosa.page(versions + "/new").select("input[name=place]").size(), "both proofs are there");
    }

    private long ofType(long collection, ItemType type) {
        return QuarkusTransaction.requiringNew().call(() -> questions.ofCollection(collection).stream()
                .filter(q -> q.current().item().type() == type)
                .map(Question::id)
                .findFirst()
                .orElseThrow());
    }

    private java.util.Set<ItemType> types(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.ofCollection(collection).stream()
                .map(q -> q.current().item().type())
                .collect(java.util.stream.Collectors.toSet()));
    }
}
