package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.people.TestPeople;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A teacher looks at what the engine wrote, one question beside its proof after the other. */
@QuarkusTest
class ReviewQueueTest {

    @Inject
    TestDesk desk;

    @Inject
    TestPeople people;

    @Inject
    Drafting drafting;

    @Inject
    SessionFactory factory;

    @Test
    void every_question_is_shown_beside_its_proof_and_leaves_the_queue_when_it_is_decided() {
        Browsing vera = desk.teacher("vera-reviews");
        long collection = desk.drafted(vera);
        int all = desk.questions(collection).size();
        String review = "/collections/" + collection + "/review";
        Document page = vera.page(review);
        assertTrue(
                page.selectFirst(".fol").text().endsWith("1 of " + all),
                page.selectFirst(".fol").text());
        assertFalse(page.select("blockquote.psg mark").text().isEmpty(), "the proof is marked");
        assertFalse(page.select(".sheet .key").isEmpty(), "the key is shown");
        assertEquals(11, page.select(".gates:has(.hm) li:not(.no, .hm)").size(), "the engine's items pass every gate");
        assertTrue(page.select("dl.fact dd").size() >= 5);
        assertTrue(vera.page("/collections/" + collection).text().contains("Review: " + all + " wait for a look"));

        Element approve = page.selectFirst("form[action$=/approval]");
        long first = question(approve);
        Document second = vera.follow(vera.post(approve.attr("action"), Map.of()));
        assertTrue(second.text().contains("Approved. Here is the next one."), second.text());
        assertTrue(second.selectFirst(".fol").text().endsWith("1 of " + (all - 1)));
        Element retire = second.selectFirst("form[action$=/retirement]");
        long gone = question(retire);
        assertNotEquals(first, gone);
        Document third = vera.follow(vera.post(retire.attr("action"), Map.of()));
        assertEquals(Status.READY, desk.status(first));
        assertEquals(Status.RETIRED, desk.status(gone));

        Document skipped = vera.page(third.selectFirst("a[rel=next]").attr("href"));
        assertTrue(skipped.selectFirst(".fol").text().endsWith("2 of " + (all - 2)), "looked past, it stays");
        assertEquals(
                question(third.selectFirst("form[action$=/approval]")),
                question(vera.page(skipped.selectFirst("a[rel=prev]").attr("href"))
                        .selectFirst("form[action$=/approval]")));

        Document back = vera.follow(
                vera.post(skipped.selectFirst("form[action$=/undoing]").attr("action"), Map.of()));
        assertEquals(Status.READY, desk.status(gone), "the retirement is taken back");
        assertEquals(gone, question(back.selectFirst("form[action$=/approval]")), "and shown again");
        Document further =
                vera.follow(vera.post(back.selectFirst("form[action$=/undoing]").attr("action"), Map.of()));
        assertTrue(further.selectFirst(".fol").text().endsWith("of " + all), "the approval, too");
        assertTrue(further.select("form[action$=/undoing]").isEmpty(), "there is nothing more to take back");
    }

    @Test
    void what_speaks_for_itself_is_approved_together_and_taken_back_together() {
        Browsing ines = desk.teacher("ines-reviews");
        long collection = desk.drafted(ines);
        String review = "/collections/" + collection + "/review";
        Document page = ines.page(review);
        Element step = page.selectFirst("#confidence option");
        int number = Integer.parseInt(step.text().replaceFirst(".*: ", ""));
        assertTrue(number > 0);
        Document after = ines.follow(ines.post(review + "/approvals", Map.of("confidence", step.val())));
        assertTrue(after.selectFirst("[role=status]").text().startsWith(number + " question"), after.text());
        int left = desk.questions(collection).size() - number;
        assertEquals(left > 0, !after.select("form[action$=/approval]").isEmpty());
        drafting.draft(collection);
        assertEquals(
                after.selectFirst("h1").text(),
                ines.page(review).selectFirst("h1").text(),
                "approved for good");

        String undo = after.selectFirst("form[action$=/undoing]").attr("action");
        long changed = desk.questions(collection).get(0);
        ines.post("/questions/" + changed + "/retirement", Map.of());
        Browsing stranger = desk.teacher("stranger-reviews");
        assertEquals(404, stranger.post(undo, Map.of()).statusCode());
        ines.follow(ines.post(undo, Map.of()));
        assertEquals(Status.RETIRED, desk.status(changed), "what was decided since stays decided");
        assertEquals(404, ines.post(undo, Map.of()).statusCode(), "once");
    }

    @Test
    void what_somebody_holds_back_is_not_approved_with_the_rest() {
        Browsing mara = desk.teacher("mara-reviews");
        long collection = desk.drafted(mara);
        List<Long> all = desk.questions(collection);
        mara.post("/bank/decisions", Map.of("question", all, "action", "DRAFTED"));
        String review = "/collections/" + collection + "/review";
        assertTrue(mara.page(review).select("#confidence option").isEmpty(), "nothing is offered");
        mara.post(review + "/approvals", Map.of("confidence", "0.6"));
        all.forEach(question -> assertEquals(Status.DRAFT, desk.status(question)));
    }

    @Test
    void nobody_else_reviews_and_the_page_costs_the_same_with_few_and_with_many() {
        Browsing noor = desk.teacher("noor-reviews");
        long few = desk.drafted(noor);
        String review = "/collections/" + few + "/review";
        Browsing stranger = desk.teacher("stranger-reviews");
        assertEquals(404, stranger.get(review).statusCode());
        long question = desk.questions(few).get(0);
        for (String post : List.of(
                review + "/" + question + "/approval",
                review + "/" + question + "/retirement",
                review + "/approvals")) {
            assertEquals(404, stranger.post(post, Map.of("confidence", "0.9")).statusCode(), post);
        }
        people.student("student-reviews");
        assertEquals(403, Browsing.as("student-reviews").get(review).statusCode());

        long many = desk.drafted(noor, TestDesk.TEXT + """

                On 2 June 1940, Karl Moe opened the West Gate. On 5 April 1941, Lena Moe visited Oslo. On 6 May 1942, Erik Vang \
                visited Bergen. On 11 June 1943, Nils Vang opened the South Lock.
                """);
        assertTrue(desk.questions(many).size() > desk.questions(few).size());
        long cost = Statements.during(factory, () -> noor.page(review));
        assertEquals(cost, Statements.during(factory, () -> noor.page("/collections/" + many + "/review")));
    }

    private static long question(Element form) {
        return Long.parseLong(form.attr("action").replaceFirst(".*/review/(\\d+)/.*", "$1"));
    }
}
