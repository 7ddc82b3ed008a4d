package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.audit.AuditEntry;
import org.footnote.audit.AuditLog;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A teacher looks for questions in all their collections and decides about many at once. */
@QuarkusTest
class BankSearchTest {

    @Inject
    Drafting drafting;

    @Inject
    TestDesk desk;

    @Inject
    TestPeople people;

    @Inject
    SessionFactory factory;

    @Inject
    AuditLog audit;

    @Inject
    Questions questions;

    @Test
    void words_and_filters_find_what_is_meant_and_nothing_of_strangers() {
        Browsing olga = desk.teacher("olga-searches");
        long collection = desk.drafted(olga);
        Browsing stranger = desk.teacher("stranger-searches");
        desk.drafted(stranger, TestDesk.TEXT.replace("Anna Berg", "Zora Quist"));
        String mine = "/bank?collection=" + collection;
        int all = desk.questions(collection).size();
        assertEquals(all, total(olga.page(mine)));

        Document bridges = olga.page(mine + "&q=bridges");
        assertTrue(total(bridges) > 0 && total(bridges) < all, "by the word, whatever its ending");
        assertEquals(0, total(olga.page("/bank?q=Quist")), "what strangers have is not found");
        assertEquals(0, total(olga.page(mine + "&q=Zora")));
        assertEquals(total(bridges) > 0, total(olga.page(mine + "&q=%22North+Bridge%22")) > 0);

        int byType = 0;
        for (String type : bridges.select("#type option").eachAttr("value")) {
            byType += type.isEmpty() ? 0 : total(olga.page(mine + "&type=" + type));
        }
        assertEquals(all, byType, "every question has a type");
        int byDifficulty = 0;
        for (String difficulty : List.of("easy", "middle", "hard")) {
            byDifficulty += total(olga.page(mine + "&difficulty=" + difficulty));
        }
        assertEquals(all, byDifficulty);
        int byTopic = 0;
        for (String topic : bridges.select("#topic option").eachAttr("value")) {
            byTopic += topic.isEmpty() ? 0 : total(olga.page(mine + "&topic=" + topic.replace(" ", "+")));
        }
        assertEquals(all, byTopic);
        assertEquals(all, total(olga.page(mine + "&document=" + desk.document(collection))));
        assertEquals(0, total(olga.page(mine + "&kind=DISAGREEMENT")));
        assertEquals(all, total(olga.page(mine + "&status=UNSEEN")));
        assertEquals(0, total(olga.page(mine + "&status=RETIRED")));
        assertEquals(all, total(olga.page(mine + "&type=nonsense&difficulty='")), "nonsense seeks nothing");
        assertEquals(0, total(olga.page(mine + "&q=" + "x".repeat(300))));
        assertEquals(404, olga.get(mine + "&page=99").statusCode());
        people.student("student-searches");
        assertEquals(403, Browsing.as("student-searches").get("/bank").statusCode());

        Browsing chinese = Browsing.stranger().speaking("zh");
        chinese.signIn("olga-searches", TestPeople.PASSWORD);
        assertEquals(0, total(chinese.page(mine + "&q=%E6%B8%AF%E5%8F%A3")));
        long question = desk.questions(collection).get(0);
        Document editor = olga.page("/questions/" + question + "/versions/new");
        TestDesk.write(
                olga,
                editor,
                Map.of(
                        "explanation",
                        "海港：这里说的是港口的故事，里加的协定。",
                        "intent",
                        "save",
                        "seen",
                        List.of("EXPLANATION_REPEATS", "UNREADABLE", "COPIED")));
        assertEquals(1, total(olga.page(mine + "&q=%E6%B8%AF%E5%8F%A3")), "by letters where no blanks part the words");
    }

    @Test
    void what_is_ticked_or_all_that_was_found_is_decided_together_and_taken_back() {
        Browsing hugo = desk.teacher("hugo-searches");
        long collection = desk.drafted(hugo);
        List<Long> all = desk.questions(collection);
        String query = "?collection=" + collection;
        Document after = hugo.follow(hugo.post(
                "/bank/decisions" + query,
                Map.of("question", all.subList(0, 2), "which", "ticked", "action", "RETIRED")));
        assertTrue(after.select("[role=status]").text().contains("2 questions retired."), after.text());
        assertEquals(2, total(hugo.page("/bank" + query + "&status=RETIRED")));

        hugo.post("/bank/decisions" + query + "&status=UNSEEN", Map.of("which", "all", "action", "APPROVED"));
        assertEquals(0, total(hugo.page("/bank" + query + "&status=UNSEEN")));
        assertEquals(Status.RETIRED, desk.status(all.get(0)), "it was not found, so not approved");
        Document back = hugo.follow(hugo.post(
                hugo.page("/bank" + query).selectFirst("form[action*=/undoing]").attr("action"), Map.of()));
        assertTrue(back.text().contains(all.size() - 2 + " questions stand as before."), back.text());
        assertEquals(all.size() - 2, total(hugo.page("/bank" + query + "&status=UNSEEN")));
        Document unticked = again(hugo.post(
                "/bank/decisions" + query, Map.of("which", "ticked", "action", "RETIRED", "newTopic", "Locks")));
        assertEquals("Nothing was ticked.", unticked.select("#which-error").text());
        assertEquals("Locks", unticked.select("#newTopic").val());

        hugo.post("/bank/decisions" + query, Map.of("which", "all", "action", "APPROVED"));
        Document drafts = hugo.follow(
                hugo.post("/bank/decisions" + query, Map.of("question", all.subList(0, 3), "action", "DRAFTED")));
        assertTrue(drafts.text().contains("3 questions are drafts again"), drafts.text());
        assertEquals(3, total(hugo.page("/bank" + query + "&status=DRAFT")));
        drafting.draft(collection);
        assertEquals(Status.DRAFT, desk.status(all.get(0)), "the engine does not put it in use again");
        hugo.post(drafts.selectFirst("form[action*=/undoing]").attr("action"), Map.of());
        assertEquals(Status.READY, desk.status(all.get(0)), "it stands as it stood");

        Map<String, Object> anew = Map.of("question", all.subList(0, 2), "newTopic", "Piers", "newDifficulty", "0.9");
        Document described = hugo.follow(hugo.post("/bank/descriptions" + query, anew));
        assertTrue(described.text().contains("2 questions described anew."), described.text());
        assertEquals(2, total(hugo.page("/bank" + query + "&topic=Piers&difficulty=hard")));
        assertEquals(
                404,
                desk.teacher("stranger-describes")
                        .post("/bank/descriptions", anew)
                        .statusCode());

        Browsing stranger = desk.teacher("stranger-searches");
        assertEquals(
                404,
                stranger.post("/bank/decisions", Map.of("question", all.get(3), "action", "RETIRED"))
                        .statusCode());
        assertEquals(Status.READY, desk.status(all.get(3)));
        assertFalse(stranger.page("/bank" + query).text().contains("Harbour Pact"));
    }

    @Test
    void enter_in_the_field_of_the_topic_describes_and_a_refused_description_keeps_what_was_sent() {
        Browsing emma = desk.teacher("emma-searches");
        long collection = desk.drafted(emma);
        List<Long> all = desk.questions(collection);
        String query = "?collection=" + collection;
        Element first = emma.page("/bank" + query).selectFirst("form:has(#newTopic) button");
        String describe = first.attr("formaction");
        assertTrue(describe.startsWith("/bank/descriptions?"), "what Enter presses: " + first);

        String ticks = "input[name=question][checked]";
        Document nothing = again(emma.post(describe, Map.of("question", all.subList(0, 2), "which", "all")));
        assertEquals(
                "Give a topic or a difficulty.",
                nothing.select("#newTopic-error").text());
        assertEquals("all", nothing.select("#which option[selected]").val());
        assertEquals(2, nothing.select(ticks).size());
        assertTrue(nothing.selectFirst("details:has(#newTopic)").hasAttr("open"));
        assertEquals("#newTopic", nothing.select("[role=alert] a").attr("href"));

        String endless = "x".repeat(101);
        Document tooLong =
                again(emma.post(describe, Map.of("question", all.get(1), "newTopic", endless, "newDifficulty", "0.7")));
        assertEquals(
                "At most 100 characters.", tooLong.select("#newTopic-error").text());
        assertEquals(endless, tooLong.select("#newTopic").val());
        assertEquals("0.7", tooLong.select("#newDifficulty option[selected]").val());
        assertEquals(List.of("" + all.get(1)), tooLong.select(ticks).eachAttr("value"));

        Document unticked = again(emma.post(describe, Map.of("newTopic", "Tides")));
        assertEquals("Nothing was ticked.", unticked.select("#which-error").text());
        assertEquals("Tides", unticked.select("#newTopic").val());
    }

    private static Document again(Response refused) {
        assertEquals(422, refused.statusCode());
        return Jsoup.parse(refused.asString());
    }

    @Test
    void the_page_costs_the_same_with_few_and_with_many() {
        Browsing lars = desk.teacher("lars-searches");
        long collection = desk.drafted(lars);
        String few = "/bank?collection=" + collection + "&q=bridge";
        String many = "/bank?collection=" + collection;
        assertTrue(total(lars.page(few)) < total(lars.page(many)));
        assertEquals(
                Statements.during(factory, () -> lars.page(few)), Statements.during(factory, () -> lars.page(many)));
    }

    @Test
    void many_are_described_at_the_cost_of_one_in_one_entry_of_the_log_under_the_name_of_the_account() {
        Browsing rosa = desk.teacher("rosa-searches");
        rosa.post("/account/profile", Map.of("displayName", "Rosa Lund", "language", "", "zone", "UTC"));
        long collection = desk.drafted(rosa);
        List<Long> all = desk.questions(collection);
        long before = revision(all.get(0));
        AtomicInteger turn = new AtomicInteger();
        Consumer<List<Long>> describe = those -> assertEquals(
                303,
                rosa.post(
                                "/bank/descriptions",
                                Map.of("question", those, "newTopic", "Quays " + turn.incrementAndGet()))
                        .statusCode());
        assertEquals(
                Statements.during(factory, () -> describe.accept(all.subList(0, 1))),
                Statements.during(factory, () -> describe.accept(all)));
        String topic = "Quays " + turn.get();
        assertEquals(all.size(), total(rosa.page("/bank?topic=" + topic.replace(" ", "+"))));
        assertEquals(before + turn.get(), revision(all.get(0)), "whoever read it before has to read it again");
        List<AuditEntry> log = QuarkusTransaction.requiringNew().call(() -> audit.about("questions").stream()
                .filter(e -> e.detail().endsWith(" → " + topic))
                .toList());
        assertEquals(1, log.size());
        assertEquals("rosa-searches", log.get(0).actor());
        all.forEach(q -> assertTrue(
                log.get(0).detail().matches(".*\\b" + q + "\\b.*"), log.get(0).detail()));
    }

    private long revision(long question) {
        return QuarkusTransaction.requiringNew().call(() -> questions
                .getEntityManager()
                .createQuery("select q.revision from Question q where q.id = ?1", Long.class)
                .setParameter(1, question)
                .getSingleResult());
    }

    private static int total(Document page) {
        String heading = page.select("h1").text();
        String figures = heading.replaceAll("\\D", "");
        return !figures.isEmpty() ? Integer.parseInt(figures) : heading.startsWith("One") ? 1 : 0;
    }
}
