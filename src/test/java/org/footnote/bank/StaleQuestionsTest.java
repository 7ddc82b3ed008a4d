package org.footnote.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.Browsing;
import org.footnote.knowledge.Facts;
import org.footnote.people.TestPeople;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A teacher uploads a corrected text: what the questions cite is looked for in it. */
@QuarkusTest
class StaleQuestionsTest {

    private static final String TEXT = """
            # The harbour

            Anna Berg signed the Harbour Pact on 3 May 1931 in Riga. Carl Dahl opened the North Bridge on 7 July 1932.

            On 9 August 1933, Peter Holm visited the town of Norby. In 1935 Clara Dahl founded the Harbour School to train \
            young pilots. In October 1937 Anna Berg visited Vienna. On 14 March 1938, Otto Lind visited Berlin.
            """;

    private static final String CORRECTED = TEXT.replace("On 9 August 1933, Peter", "On 10 August 1934, Peter")
            .replace("# The harbour", "# The harbour\n\nThis is the second edition of the text.");

    @Inject
    TestPeople people;

    @Inject
    Drafting drafting;

    @Inject
    Questions questions;

    @Inject
    Facts facts;

    @Test
    void questions_whose_words_are_gone_become_stale_and_the_others_cite_the_new_version() {
        Browsing ruth = teacher("ruth-of-the-harbour");
        long collection = collection(ruth);
        upload(ruth, collection, TEXT);
        drafting.draft(collection);
        Map<Long, Long> factsBefore = factsOf(collection);
        Set<Long> askable = ready(collection);
        long former = documentOf(collection);

        Response offered = upload(ruth, collection, CORRECTED);
        assertEquals(422, offered.statusCode(), "nothing came in yet");
        Document page = ruth.page("/collections/" + collection);
        Element replace = page.selectFirst("form[action$=/replacement]");
        assertTrue(page.text().contains("Is this a new version?"), page.text());
        assertEquals(askable, ready(collection), "nothing has changed yet");

        Document after = ruth.follow(ruth.post(replace.attr("action"), Map.of()));
        assertTrue(after.text().contains("The new version is in force."), after.text());
        long present = documentOf(collection);
        assertNotEquals(former, present);

        Map<Status, Long> counts = counts(collection);
        long stale = counts.getOrDefault(Status.STALE, 0L);
        assertTrue(stale > 0, counts.toString());
        assertEquals(askable.size() - stale, counts.get(Status.READY), counts.toString());
        Document waiting = ruth.page("/collections/" + collection + "/questions?state=STALE");
        List<String> links =
                waiting.select("main ul.list p > a[href^=/questions/]").eachAttr("href");
        assertEquals(stale, links.size());
        assertEquals(
                links,
                ruth.page("/collections/" + collection + "/questions")
                        .select("main ul.list p > a[href^=/questions/]")
                        .eachAttr("href")
                        .subList(0, (int) stale),
                "what waits stands first");
        assertEquals(
                stale > 1 ? links.get(1) : "",
                ruth.page(links.get(0)).select(".acts a.end").attr("href"),
                "from one that waits to the next");
        assertEquals(
                404,
                ruth.get("/collections/" + collection + "/questions?state=NONE").statusCode());
        Document standing = ruth.page("/documents/" + present + "/questions");
        assertEquals(stale, standing.select("#stale li").size());
        assertEquals(askable.size() - stale, standing.select("#standing li").size());
        for (Element line : standing.select("#stale li")) {
            Document proof = ruth.page(line.selectFirst(".meta a").attr("href").replaceFirst("#.*", ""));
            assertTrue(proof.text().contains("earlier version"), "the former version can be read");
            Document question = ruth.page(line.selectFirst("a").attr("href"));
            String cited = question.select("blockquote.psg mark").text();
            assertTrue(cited.contains("1933"), "what is gone is still shown: " + cited);
            assertTrue(cited.contains("Norby") && cited.contains("Holm"), cited);
        }
        for (Element line : standing.select("#standing li")) {
            assertTrue(line.selectFirst(".meta a").attr("href").startsWith("/documents/" + present + "?"), line.html());
            Document proof = ruth.page(line.selectFirst(".meta a").attr("href").replaceFirst("#.*", ""));
            assertFalse(proof.select("mark").text().isEmpty(), "marked in the new version");
        }
        Set<Long> left = ready(collection);
        assertEquals(askable.size() - stale, left.size());
        assertTrue(askable.containsAll(left));
        Element link =
                ruth.page("/collections/" + collection).selectFirst("a[href=/documents/" + present + "/questions]");
        assertTrue(link.text().contains(stale + " stale"), link.text());
        assertTrue(ruth.page("/collections/" + collection + "/questions").text().contains("stale"));

        long confirmed = key(standing.selectFirst("#stale form[action$=/approval]"));
        ruth.post("/questions/" + confirmed + "/approval", Map.of());
        assertTrue(ready(collection).contains(confirmed), "confirmed, it is asked again");

        DraftingReport again = drafting.draft(collection);
        Map<Long, Long> factsAfter = factsOf(collection);
        left.forEach(question -> assertEquals(factsBefore.get(question), factsAfter.get(question)));
        assertTrue(again.added() > 0, "the new date is asked");
        assertTrue(again.unchanged() + again.revised() >= left.size(), again.toString());
        assertEquals(0, again.recalled(), "what a teacher confirmed is not taken back");
        assertTrue(ready(collection).contains(confirmed));
    }

    @Test
    void a_file_that_is_no_new_version_is_dismissed_and_strangers_decide_nothing() {
        Browsing omar = teacher("omar-of-the-harbour");
        long collection = collection(omar);
        upload(omar, collection, TEXT);
        long document = documentOf(collection);
        upload(omar, collection, CORRECTED);
        upload(omar, collection, CORRECTED + "And more.\n");
        Document page = omar.page("/collections/" + collection);
        assertEquals(1, page.select("form[action$=/replacement]").size(), "the latest file of a name waits");
        String replacement = page.selectFirst("form[action$=/replacement]").attr("action");
        Browsing stranger = teacher("stranger-in-the-harbour");
        assertEquals(404, stranger.post(replacement, Map.of()).statusCode());
        assertEquals(404, stranger.get("/documents/" + document + "/questions").statusCode());
        people.student("student-in-the-harbour");
        assertEquals(
                403,
                Browsing.as("student-in-the-harbour")
                        .get("/documents/" + document + "/questions")
                        .statusCode());

        Document dismissed = omar.follow(
                omar.post(page.selectFirst("form[action$=/dismissal]").attr("action"), Map.of()));
        assertTrue(dismissed.text().contains("The document is as it was."), dismissed.text());
        assertEquals(document, documentOf(collection));
        assertEquals(404, omar.post(replacement, Map.of()).statusCode());
    }

    private Browsing teacher(String name) {
        people.teacher(name);
        return Browsing.as(name);
    }

    private static long collection(Browsing teacher) {
        String location = teacher.post("/collections", Map.of("title", "Harbour", "description", ""))
                .header("Location");
        return Long.parseLong(location.replaceFirst(".*/", ""));
    }

    private static Response upload(Browsing teacher, long collection, String text) {
        return teacher.upload(
                "/collections/" + collection + "/documents", Map.of(), "files", "harbour.md", text.getBytes(UTF_8));
    }

    private static long key(Element form) {
        return Long.parseLong(form.attr("action").replaceAll("\\D+", ""));
    }

    private Set<Long> ready(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.ready(collection, Set.of()).stream()
                .map(v -> v.question().id())
                .collect(Collectors.toSet()));
    }

    private Map<Status, Long> counts(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.ofCollection(collection).stream()
                .collect(Collectors.groupingBy(q -> q.current().status(), Collectors.counting())));
    }

    private Map<Long, Long> factsOf(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.ofCollection(collection).stream()
                .collect(Collectors.toMap(Question::id, Question::factId)));
    }

    private long documentOf(long collection) {
        List<Long> ids = QuarkusTransaction.requiringNew().call(() -> questions
                .getEntityManager()
                .createQuery(
                        "select d.id from Document d where d.collection.id = ?1 and d.replacedAt is null", Long.class)
                .setParameter(1, collection)
                .getResultList());
        assertEquals(1, ids.size());
        return ids.get(0);
    }
}
