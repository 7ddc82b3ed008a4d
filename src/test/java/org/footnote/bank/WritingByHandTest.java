package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.knowledge.Facts;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** From a passage to a question of one's own, and what each passage has. */
@QuarkusTest
class WritingByHandTest {

    /** The passage of the lighthouse, of which the engine makes nothing. */
    private static final int LIGHTHOUSE = 4;

    @Inject
    TestDesk desk;

    @Inject
    TestPeople people;

    @Inject
    Drafting drafting;

    @Inject
    Questions questions;

    @Inject
    Facts facts;

    @Inject
    SessionFactory factory;

    @Test
    void a_teacher_chooses_the_proving_sentence_and_the_question_asks_a_fact_that_stays() {
        Browsing mira = desk.teacher("mira-writes");
        long collection = desk.drafted(mira);
        long document = desk.document(collection);
        Document reader = mira.page("/documents/" + document);
        String link = reader.select("#s" + LIGHTHOUSE + " + .here a").attr("href");
        assertEquals("/documents/" + document + "/passages/" + LIGHTHOUSE + "/questions/new", link);

        Document picking = mira.page(link);
        assertEquals(2, picking.select("input[name=span]").size(), "sentence by sentence");
        assertEquals(422, mira.get(link + "?type=short_answer").statusCode(), "something has to prove it");
        String span = picking.select("input[name=span]").get(1).val();
        Document editor = mira.page(link + "?type=short_answer&span=" + span);
        assertEquals(
                "Sailors called it the Grey Lady.", editor.select("#quote0").text());
        assertFalse(editor.select("blockquote mark").text().isEmpty());

        Document other = Jsoup.parse(
                TestDesk.write(mira, editor, Map.of("type", "multiple_choice", "intent", "type", "stem", "Half a"))
                        .asString());
        assertEquals("Half a", other.select("#stem").text(), "another type, nothing is lost");
        assertEquals(4, other.select("input[name=choice]").size());
        assertTrue(other.select(".err").isEmpty(), "nobody complains yet");

        Map<String, String> question = Map.of(
                "stem", "What did the sailors of Norby call the old lighthouse?",
                "accepted", "the Grey Lady\nGrey Lady",
                "explanation", "Its name comes from the granite rock on which it stands above the harbour.",
                "intent", "save");
        Response refused = TestDesk.write(mira, editor, question);
        assertEquals(422, refused.statusCode());
        assertEquals(
                "Choose a kind of knowledge.",
                Jsoup.parse(refused.asString()).select("#kind-error").text());
        Response saved =
                TestDesk.write(mira, Jsoup.parse(refused.asString()), Map.of("kind", "DEFINITION", "intent", "save"));
        assertEquals(303, saved.statusCode(), saved.asString());
        long made = Long.parseLong(saved.header("Location").replaceFirst(".*/", ""));
        assertEquals(Status.DRAFT, desk.status(made), "it waits for its approval");
        String factKey = factKey(made);
        assertTrue(factKey.startsWith("definition/by-hand/sailors-called-it-the-grey-lady="), factKey);
        mira.post("/questions/" + made + "/approval", Map.of());

        Response sibling = TestDesk.write(
                mira,
                mira.page(link + "?type=short_answer&span=" + span),
                Map.of(
                        "stem", "By which name was the lighthouse of Norby known among sailors?",
                        "accepted", "the Grey Lady",
                        "explanation", "Granite is grey, and the rock gave the tower the name it had at sea.",
                        "kind", "DEFINITION",
                        "intent", "approve"));
        assertEquals(303, sibling.statusCode(), sibling.asString());
        long second = Long.parseLong(sibling.header("Location").replaceFirst(".*/", ""));
        assertNotEquals(made, second);
        assertEquals(factKey, factKey(second), "the same answer to the same words is the same fact");
        assertEquals(Status.READY, desk.status(second));

        drafting.draft(collection);
        assertEquals(Status.READY, desk.status(made), "drafting again takes nothing from a person");
        assertTrue(isCurrent(made), "nor its fact");
    }

    @Test
    void words_selected_in_the_reader_fill_the_editor_and_an_answer_the_engine_knows_asks_its_fact() {
        Browsing tom = desk.teacher("tom-writes");
        long collection = desk.drafted(tom);
        String link = "/documents/" + desk.document(collection) + "/passages/2/questions/new";
        String words = "Carl Dahl opened the  North Bridge on 7 July 1932";
        Document editor = tom.page(link + "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertEquals(
                "Carl Dahl opened the North Bridge on 7 July 1932",
                editor.select("#quote0").text());
        assertEquals(422, tom.get(link + "?words=Nobody+said+this").statusCode());

        List<String> known = QuarkusTransaction.requiringNew()
                .call(() -> facts.list("collectionId", collection).stream()
                        .map(f -> f.value())
                        .toList());
        assertTrue(known.contains("Carl Dahl") || known.contains("7 July 1932"), known.toString());
        String value = known.contains("Carl Dahl") ? "Carl Dahl" : "7 July 1932";
        long count = QuarkusTransaction.requiringNew().call(() -> facts.count("collectionId", collection));
        Response saved = TestDesk.write(
                tom,
                editor,
                Map.of(
                        "type", "short_answer",
                        "stem", "What has to be written here about the opening of the North Bridge?",
                        "accepted", value,
                        "explanation", "The bridge joined the two halves of the town, and the ferry was given up.",
                        "kind", "PERSON",
                        "intent", "approve",
                        "seen",
                                List.of(
                                        "KEY_NOT_IN_EVIDENCE",
                                        "STEM_GIVES_KEY_AWAY",
                                        "UNREADABLE",
                                        "EXPLANATION_REPEATS",
                                        "COPIED",
                                        "STEM_NOT_STANDALONE")));
        assertEquals(303, saved.statusCode(), saved.asString());
        assertEquals(
                count,
                QuarkusTransaction.requiringNew().call(() -> facts.count("collectionId", collection)),
                "a sibling");
    }

    @Test
    void the_map_tells_of_each_passage_what_it_has_and_strangers_write_nothing() {
        Browsing eva = desk.teacher("eva-writes");
        long collection = desk.drafted(eva);
        long document = desk.document(collection);
        String coverage = "/documents/" + document + "/coverage";
        assertFalse(eva.page("/collections/" + collection)
                .select("a[href=" + coverage + "]")
                .isEmpty());
        Document map = eva.page(coverage);
        assertEquals(3, map.select("#covered li").size(), "the heading is no prose");
        assertTrue(
                map.select("h1").text().startsWith("2 of 3"), map.select("h1").text());
        assertFalse(map.select(".cov svg rect.c3").isEmpty());
        String lighthouse = map.select("#covered li").get(2).text();
        assertTrue(lighthouse.contains("refused") || lighthouse.contains("nothing"), lighthouse);
        assertTrue(map.select("#covered li")
                        .get(2)
                        .select("a[href$=/passages/" + LIGHTHOUSE + "/questions/new]")
                        .size()
                == 1);
        assertEquals(
                2, eva.page(coverage + "?state=READY").select("#covered li").size());
        assertEquals(404, eva.get(coverage + "?state=NONE").statusCode());
        assertEquals(404, eva.get(coverage + "?page=2").statusCode());

        long waiting = desk.questions(collection).get(0);
        eva.post("/questions/" + waiting + "/retirement", Map.of());
        assertTrue(
                eva.page(coverage).select("a[href=/questions/" + waiting + "]").isEmpty(),
                "retired, it covers nothing");

        long longer = desk.document(desk.drafted(
                eva,
                TestDesk.TEXT + "\nOn 5 April 1941, Lena Moe visited Oslo.\n".repeat(1)
                        + "\nOn 6 May 1942, Erik Vang visited Bergen.\n"));
        assertEquals(
                Statements.during(factory, () -> eva.page(coverage)),
                Statements.during(factory, () -> eva.page("/documents/" + longer + "/coverage")));

        Browsing stranger = desk.teacher("stranger-writes");
        String write = "/documents/" + document + "/passages/2/questions";
        assertEquals(404, stranger.get(coverage).statusCode());
        assertEquals(404, stranger.get(write + "/new").statusCode());
        assertEquals(404, stranger.post(write, Map.of("stem", "Mine?")).statusCode());
        assertEquals(
                404,
                eva.get("/documents/" + document + "/passages/99/questions/new").statusCode());
        people.classroom("Writing 9", people.teacher("eva-writes"), people.student("student-writes"));
        Browsing student = Browsing.as("student-writes");
        assertEquals(403, student.get(write + "/new").statusCode());
        assertTrue(student.page("/documents/" + document).select(".here").isEmpty(), "students write none");
    }

    private String factKey(long question) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        facts.findById(questions.findById(question).factId()).key());
    }

    private boolean isCurrent(long question) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        facts.findById(questions.findById(question).factId()).isCurrent());
    }
}
