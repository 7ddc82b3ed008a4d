package org.footnote.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.footnote.Browsing;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A teacher says which names mean the same. */
@QuarkusTest
class AliasesTest {

    @Inject
    TestPeople people;

    @Inject
    Aliases aliases;

    @Test
    void names_are_kept_as_written_and_known_to_the_next_drafting() {
        people.teacher("namer");
        Browsing namer = Browsing.as("namer");
        long collection = collection(namer);
        String path = "/collections/" + collection + "/aliases";
        String list = "# people\nAnna Berg = A. Berg; the Envoy\n";
        Document saved = namer.follow(namer.post(path, Map.of("aliases", list)));
        assertTrue(saved.text().contains("Saved. Write questions again"), saved.text());
        assertEquals(list.strip(), saved.selectFirst("textarea").wholeText().strip());
        assertEquals(Map.of("Anna Berg", Set.of("A. Berg", "the Envoy")), known(collection));
        String facts = namer.page("/collections/" + collection + "/facts").text();
        assertTrue(facts.contains("Anna Berg A. Berg; the Envoy"), facts);

        namer.follow(namer.post(path, Map.of("aliases", "")));
        assertEquals(Map.of(), known(collection));
    }

    @Test
    void a_wrong_line_is_named_the_input_is_kept_and_nothing_is_saved() {
        people.teacher("careless");
        Browsing careless = Browsing.as("careless");
        long collection = collection(careless);
        String path = "/collections/" + collection + "/aliases";
        careless.post(path, Map.of("aliases", "Anna Berg = A. Berg"));
        Response refused = careless.post(path, Map.of("aliases", "Anna Berg = A. Berg\nCarl Dahl\n<b> ="));
        assertEquals(422, refused.statusCode());
        Document page = Jsoup.parse(refused.asString());
        assertTrue(page.text().contains("2 lines cannot be understood"), page.text());
        assertTrue(page.text().contains("Line 2: put “=” between"), page.text());
        assertTrue(page.text().contains("Line 3: “<b>” has no other form"), page.text());
        assertTrue(page.selectFirst("textarea").wholeText().contains("Carl Dahl"));
        assertEquals(Map.of("Anna Berg", Set.of("A. Berg")), known(collection));
    }

    @Test
    void only_those_who_keep_the_collection_change_its_names() {
        people.teacher("owner-of-names");
        people.teacher("other-of-names");
        people.student("student-of-names");
        String path = "/collections/" + collection(Browsing.as("owner-of-names")) + "/aliases";
        Browsing other = Browsing.as("other-of-names");
        assertEquals(404, other.get(path).statusCode());
        assertEquals(404, other.post(path, Map.of("aliases", "a = b")).statusCode());
        assertEquals(403, Browsing.as("student-of-names").get(path).statusCode());
    }

    private Map<String, Set<String>> known(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> aliases.of(collection));
    }

    private static long collection(Browsing teacher) {
        String location = teacher.post("/collections", Map.of("title", "Names", "description", ""))
                .header("Location");
        return Long.parseLong(location.replaceFirst(".*/", ""));
    }
}
