package org.footnote.material;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.text.CanonicalText;
import org.footnote.text.Citation;
import org.footnote.text.Span;

/**
 * Where claims stand. A citation is checked against the stored text when it is stored and again when it is shown, so that
 * a mark is either on the words that were cited or not there at all.
 */
@ApplicationScoped
public class Citations {

    @Inject
    Documents documents;

    /**
     * Checks citations that name documents of a collection by their file names, in a constant number of statements.
     *
     * @return the stored form of each, in the same order
     * @throws CitationMismatch where a document is not there or the span does not read as quoted
     */
    @Transactional
    public List<CitedSpan> check(long collectionId, List<Citation> citations) {
        Map<String, Document> byName =
                documents
                        .named(
                                collectionId,
                                citations.stream().map(Citation::document).collect(toSet()))
                        .stream()
                        .collect(toMap(Document::fileName, identity()));
        Map<String, CanonicalText> texts = new LinkedHashMap<>();
        List<CitedSpan> checked = new ArrayList<>();
        for (Citation citation : citations) {
            Document document = byName.get(citation.document());
            if (document == null) {
                throw new CitationMismatch(
                        "collection " + collectionId + " has no document named " + citation.document());
            }
            CanonicalText text = texts.computeIfAbsent(citation.document(), name -> sound(document));
            check(citation, text);
            checked.add(new CitedSpan(document.id(), citation.span()));
        }
        return checked;
    }

    /** The text of a document whose hash still holds. */
    private static CanonicalText sound(Document document) {
        if (!document.isIntact()) {
            throw new CitationMismatch(document.fileName() + ": the stored text is not the file that was imported");
        }
        return document.text();
    }

    private static void check(Citation citation, CanonicalText text) {
        String place = citation.document() + ", " + citation.span().start() + " to "
                + citation.span().end();
        if (citation.span().end() > text.length()) {
            throw new CitationMismatch(place + ": the text ends at " + text.length());
        }
        String words = text.slice(citation.span());
        if (!words.equals(citation.quote())) {
            throw new CitationMismatch(
                    place + ": the text reads “" + words + "”, the citation “" + citation.quote() + "”");
        }
    }

    /** One passage with its span marked. */
    @Transactional
    public CitedPassageView show(long documentId, int start, int end) {
        CitedSpan cited = new CitedSpan(documentId, new Span(start, end));
        return show(List.of(cited)).get(cited);
    }

    /**
     * The passages around spans, each with its span marked and a sentence of context on either side, in two statements
     * however many there are. Who may see a document is the business of the caller.
     *
     * @return a view for each span; one that cannot be shown truthfully says so and marks nothing
     */
    @Transactional
    public Map<CitedSpan, CitedPassageView> show(Collection<CitedSpan> spans) {
        Map<Long, CitedText> texts =
                documents.withKeys(spans.stream().map(CitedSpan::document).collect(toSet())).stream()
                        .collect(toMap(Document::id, CitedText::of));
        Map<CitedSpan, CitedPassageView> views = new LinkedHashMap<>();
        for (CitedSpan cited : spans) {
            CitedText text = texts.get(cited.document());
            views.put(cited, text == null ? CitedPassageView.unknown() : text.show(cited));
        }
        return views;
    }

    /** The words at spans as the documents have them, in two statements; what cannot be read truthfully is left out. */
    @Transactional
    public Map<CitedSpan, String> words(Collection<CitedSpan> spans) {
        Map<Long, CitedText> texts =
                documents.withKeys(spans.stream().map(CitedSpan::document).collect(toSet())).stream()
                        .collect(toMap(Document::id, CitedText::of));
        Map<CitedSpan, String> words = new LinkedHashMap<>();
        for (CitedSpan cited : spans) {
            CitedText text = texts.get(cited.document());
            if (text != null && text.holds(cited.span())) {
                words.put(cited, text.text().slice(cited.span()));
            }
        }
        return words;
    }

    /**
     * Finds words in the documents of a collection, in two statements.
     *
     * @return for each, in the same order, where it stands; empty where it does not, or where the document is another's
     */
    @Transactional
    public List<Optional<CitedSpan>> find(long collectionId, List<SoughtWords> sought) {
        Map<Long, Document> texts =
                documents.withKeys(sought.stream().map(SoughtWords::document).collect(toSet())).stream()
                        .filter(d -> d.collection().id() == collectionId && d.isIntact())
                        .collect(toMap(Document::id, identity()));
        return sought.stream()
                .map(s -> Optional.ofNullable(texts.get(s.document()))
                        .flatMap(d -> s.in(d.text()))
                        .map(span -> new CitedSpan(s.document(), span)))
                .toList();
    }
}
