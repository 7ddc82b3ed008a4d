package org.footnote.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.footnote.Browsing;
import org.footnote.Statements;
import org.footnote.item.Kind;
import org.footnote.material.CitationMismatch;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.KeepingCollections;
import org.footnote.material.Source;
import org.footnote.people.Person;
import org.footnote.people.TestPeople;
import org.footnote.text.CanonicalText;
import org.footnote.text.Citation;
import org.footnote.text.Span;
import org.footnote.web.Viewer;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LearningFactsTest {

    private static final String ATLAS = "Atlas 🌍\n\nThe bridge opened in 1950. It cost 3 million francs.";
    private static final String GUIDE = "Guide\n\nThe bridge opened in 1951.";

    @Inject
    TestPeople people;

    @Inject
    KeepingCollections keeping;

    @Inject
    ImportingMaterial importing;

    @Inject
    LearningFacts learning;

    @Inject
    Facts facts;

    @Inject
    Disagreements disagreements;

    @Inject
    SessionFactory factory;

    private long collection;

    @BeforeEach
    void two_sources_that_differ() {
        Person ruth = people.teacher("ruth");
        people.classroom("Bridge class", ruth, people.student("lin"));
        Viewer viewer = Viewer.signedIn(ruth.id(), "ruth", ruth.role(), Locale.ENGLISH, ZoneId.of("UTC"));
        collection = keeping.create("Bridges " + UUID.randomUUID(), "", viewer);
        importing.upload(
                collection,
                List.of(new Source("atlas.txt", ATLAS.getBytes(UTF_8)), new Source("guide.txt", GUIDE.getBytes(UTF_8))),
                viewer);
    }

    private static Citation cite(String file, String text, String words) {
        int index = text.indexOf(words);
        return new Citation(file, 2, new CanonicalText(text).span(index, index + words.length()), words);
    }

    private static LearnedFact opening(Citation evidence, String value) {
        return new LearnedFact(
                "date/bridge=" + value,
                "dated event",
                Kind.DATE,
                "The bridge opened",
                "date",
                value,
                "Dates",
                List.of(evidence));
    }

    private static LearnedFact in1950() {
        return opening(cite("atlas.txt", ATLAS, "in 1950"), "1950");
    }

    private static LearnedFact in1951() {
        return opening(cite("guide.txt", GUIDE, "in 1951"), "1951");
    }

    private static LearnedDisagreement difference() {
        return new LearnedDisagreement(
                "The bridge opened",
                List.of(
                        new LearnedDisagreement.Claim("atlas.txt", "1950", in1950().evidence()),
                        new LearnedDisagreement.Claim("guide.txt", "1951", in1951().evidence())));
    }

    @Test
    void a_fact_learned_again_keeps_its_identity_and_one_no_longer_found_is_not_current() {
        Map<String, Long> first = learning.store(collection, List.of(in1950(), in1951()), List.of());
        LearnedFact elsewhere = new LearnedFact(
                in1950().key(),
                "dated event",
                Kind.DATE,
                "The bridge was opened",
                "date",
                "1950",
                "Dates",
                List.of(cite("atlas.txt", ATLAS, "opened in 1950")));
        Map<String, Long> second = learning.store(collection, List.of(elsewhere), List.of());

        assertEquals(first.get(in1950().key()), second.get(in1950().key()));
        QuarkusTransaction.requiringNew().run(() -> {
            StoredFact kept = facts.findById(first.get(in1950().key()));
            assertEquals("The bridge was opened", kept.subject());
            Citation evidence = cite("atlas.txt", ATLAS, "opened in 1950");
            assertEquals(evidence.span(), kept.evidence().get(0).span());
            assertTrue(kept.isCurrent());
            assertFalse(facts.findById(first.get(in1951().key())).isCurrent());
            assertEquals(1, facts.countCurrent(collection));
        });
        Map<String, Long> third = learning.store(collection, List.of(in1951()), List.of());
        assertEquals(first.get(in1951().key()), third.get(in1951().key()));
    }

    @Test
    void evidence_that_is_not_in_the_text_stores_nothing() {
        Citation wrong = new Citation("guide.txt", 2, new Span(0, 4), "1951");
        assertThrows(
                CitationMismatch.class,
                () -> learning.store(collection, List.of(in1950(), opening(wrong, "1951")), List.of()));
        assertEquals(0, QuarkusTransaction.requiringNew().call(() -> facts.count("collectionId", collection)));
    }

    @Test
    void disagreements_take_the_place_of_the_former_ones_and_know_their_facts() {
        learning.store(collection, List.of(in1950(), in1951()), List.of(difference(), difference()));
        Map<String, Long> ids = learning.store(collection, List.of(in1950(), in1951()), List.of(difference()));

        QuarkusTransaction.requiringNew().run(() -> {
            List<StoredDisagreement> stored = disagreements.ofCollection(collection);
            assertEquals(1, stored.size());
            assertEquals(
                    List.copyOf(ids.values()),
                    stored.get(0).claims().stream()
                            .map(c -> c.factId().orElseThrow())
                            .toList());
            assertEquals(
                    1, disagreements.about(List.of(ids.get(in1951().key()))).size());
            assertEquals(
                    in1951().evidence().get(0).span(),
                    stored.get(0).claims().get(1).evidence().get(0).span());
        });
    }

    @Test
    void teachers_see_facts_beside_their_proof_and_students_do_not() {
        learning.store(collection, List.of(in1950(), in1951()), List.of(difference()));
        String path = "/collections/" + collection + "/facts";

        Browsing ruth = Browsing.as("ruth");
        Document page = ruth.page(path);
        assertEquals(
                "2 facts were found in these documents. Each stands with the words that prove it.",
                page.selectFirst(".lede").text());
        assertEquals(
                "in 1950 Atlas 🌍, § 2",
                page.select("tbody tr").get(0).select("td").get(1).text());
        assertEquals("in 1951", page.select(".differ mark").get(1).text());
        assertEquals(
                "in 1950",
                ruth.page(page.selectFirst("tbody a").attr("href"))
                        .selectFirst("#s2 mark")
                        .text());
        assertEquals(
                path,
                ruth.page("/collections/" + collection)
                        .selectFirst("a:contains(Facts)")
                        .attr("href"));

        people.teacher("omar");
        assertEquals(404, Browsing.as("omar").get(path).statusCode());
        assertEquals(403, Browsing.as("lin").get(path).statusCode());
        assertEquals(404, ruth.get(path + "?page=2").statusCode());
        assertEquals(404, ruth.get(path + "?page=x").statusCode());
    }

    @Test
    void many_facts_take_as_many_statements_as_few() {
        learning.store(collection, List.of(in1950()), List.of(difference()));
        Browsing ruth = Browsing.as("ruth");
        String path = "/collections/" + collection + "/facts";
        long few = statements(() -> ruth.page(path));

        List<LearnedFact> many = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            many.add(opening(in1950().evidence().get(0), "1950 (" + i + ")"));
        }
        learning.store(collection, many, List.of(difference(), difference(), difference()));
        assertEquals(few, statements(() -> ruth.page(path)));
        assertEquals(50, ruth.page(path).select("tbody tr").size());
        assertEquals(20, ruth.page(path + "?page=3").select("tbody tr").size());
        String type = in1950().type();
        assertEquals(
                1,
                facts.getEntityManager()
                        .createQuery(
                                "select distinct f.type from StoredFact f where f.collectionId = ?1 and f.current",
                                String.class)
                        .setParameter(1, collection)
                        .getResultList()
                        .size());
        assertEquals(
                20,
                ruth.page(path + "?page=3&type=" + type.replace(" ", "+"))
                        .select("tbody tr")
                        .size());
        assertEquals(404, ruth.get(path + "?type=riddle").statusCode());
    }

    private long statements(Runnable work) {
        return Statements.during(factory, work);
    }
}
