package org.footnote.material;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.footnote.Statements;
import org.footnote.people.TestPeople;
import org.footnote.text.CanonicalText;
import org.footnote.text.Citation;
import org.footnote.text.Span;
import org.footnote.web.Role;
import org.footnote.web.Viewer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CitationsTest {

    private static final String TEXT = "# Rivers 🌊\n\nThe 𠮷 river rises far away. It **flows for 900 km** to the sea."
            + " Nobody knows why. Then it ends.\n\nAnother paragraph.\n";

    @Inject
    TestPeople people;

    @Inject
    KeepingCollections keeping;

    @Inject
    ImportingMaterial importing;

    @Inject
    Citations citations;

    @Inject
    EntityManager entities;

    @Inject
    SessionFactory factory;

    private long collection;
    private long document;

    @BeforeEach
    void a_document_with_rare_characters() {
        var teacher = people.teacher("ruth");
        Viewer viewer = Viewer.signedIn(
                teacher.id(), "ruth", Role.TEACHER, java.util.Locale.ENGLISH, java.time.ZoneId.of("UTC"));
        collection = keeping.create("Rivers " + UUID.randomUUID(), "", viewer);
        ImportReport report =
                importing.upload(collection, List.of(new Source("rivers.md", TEXT.getBytes(UTF_8))), viewer);
        document = report.files().get(0).documentId();
    }

    private static Span at(String words) {
        int index = TEXT.indexOf(words);
        return new CanonicalText(TEXT).span(index, index + words.length());
    }

    private Citation citation(String words) {
        return new Citation("rivers.md", 2, at(words), words);
    }

    private static String shown(CitedPassageView view) {
        return (view.cutBefore() ? "…" : "")
                + view.segments().stream()
                        .map(s -> s.marked() ? "«" + s.text() + "»" : s.text())
                        .collect(joining())
                        .replace("»«", "")
                + (view.cutAfter() ? "…" : "");
    }

    @Test
    void a_citation_that_reads_as_quoted_is_stored_as_document_and_span() {
        List<CitedSpan> checked = QuarkusTransaction.requiringNew()
                .call(() -> citations.check(collection, List.of(citation("𠮷 river"), citation("900 km**"))));

        assertEquals(
                List.of(new CitedSpan(document, at("𠮷 river")), new CitedSpan(document, at("900 km**"))), checked);
    }

    @Test
    void a_citation_that_does_not_is_refused_with_both_readings() {
        Span span = at("900 km");
        CitationMismatch mismatch = assertThrows(
                CitationMismatch.class,
                () -> citations.check(collection, List.of(new Citation("rivers.md", 2, span, "800 km"))));
        assertEquals(
                "rivers.md, " + span.start() + " to " + span.end() + ": the text reads “900 km”, the citation “800 km”",
                mismatch.getMessage());

        assertThrows(
                CitationMismatch.class,
                () -> citations.check(
                        collection, List.of(new Citation("rivers.md", 2, new Span(5000, 5006), "900 km"))));
        assertThrows(
                CitationMismatch.class,
                () -> citations.check(collection, List.of(new Citation("lakes.md", 2, span, "900 km"))));
    }

    @Test
    void a_span_is_shown_marked_with_a_sentence_on_either_side() {
        CitedPassageView view = citations.show(
                document, at("flows for 900 km").start(), at("flows for 900 km").end());

        assertTrue(view.sound());
        assertEquals("The 𠮷 river rises far away. It «flows for 900 km» to the sea. Nobody knows why. …", shown(view));
        assertEquals("Rivers 🌊", view.title());
        assertEquals(2, view.place());
        assertEquals(
                "/documents/" + document + "?from=" + at("flows for").start() + "&to="
                        + at("900 km").end() + "#s2",
                view.readerLink());
    }

    @Test
    void a_span_beyond_the_text_marks_nothing() {
        CitedPassageView view = citations.show(document, 10, 5000);
        assertFalse(view.sound());
        assertTrue(view.segments().isEmpty());
        assertFalse(citations.show(Long.MAX_VALUE, 1, 2).sound());
    }

    @Test
    void the_words_of_a_document_cannot_change_and_if_they_did_nothing_would_be_marked() {
        String change = "update document set content = replace(content, '900', '800') where id = " + document;
        assertThrows(PersistenceException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(change).executeUpdate()));

        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("alter table document disable trigger document_text_fixed")
                    .executeUpdate();
            entities.createNativeQuery(change).executeUpdate();
            entities.createNativeQuery("alter table document enable trigger document_text_fixed")
                    .executeUpdate();
        });
        assertFalse(citations
                .show(document, at("900 km").start(), at("900 km").end())
                .sound());
        assertThrows(CitationMismatch.class, () -> citations.check(collection, List.of(citation("900 km"))));
    }

    @Test
    void many_citations_take_as_many_statements_as_one() {
        List<CitedSpan> many = new ArrayList<>();
        for (int start = 0; start < 40; start++) {
            many.add(new CitedSpan(document, new Span(start, start + 3)));
        }
        long one = statements(many.subList(0, 1));
        long all = statements(many);
        assertEquals(2, one);
        assertEquals(one, all);
    }

    private long statements(List<CitedSpan> spans) {
        return Statements.during(
                factory, () -> QuarkusTransaction.requiringNew().run(() -> {
                    Map<CitedSpan, CitedPassageView> views = citations.show(spans);
                    assertEquals(spans.size(), views.size());
                }));
    }
}
