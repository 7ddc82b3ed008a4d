package org.footnote.material;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.text.Language;
import org.footnote.text.Segment;
import org.footnote.text.Span;
import org.footnote.web.Viewer;

/** Reading, by everyone whom the collection is open to. */
@ApplicationScoped
public class ReadingDocument {

    /** From how many headings on a list of them helps. */
    private static final int SECTIONS = 3;

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    FoundPassages found;

    @Inject
    @All
    List<PassageLinks> rooms;

    /** A collection with what can be read in it. */
    public record Shelf(CollectionLine collection, List<DocumentLine> documents) {}

    /** Every document the viewer may read, by collection; empty collections are left out. */
    @Transactional
    public List<Shelf> shelves(Viewer viewer) {
        Map<Long, List<DocumentLine>> byCollection = new LinkedHashMap<>();
        for (DocumentLine line : documents.linesVisibleTo(viewer)) {
            byCollection
                    .computeIfAbsent(line.collectionId(), key -> new ArrayList<>())
                    .add(line);
        }
        return collections.visibleTo(viewer).stream()
                .filter(collection -> byCollection.containsKey(collection.id()))
                .map(collection -> new Shelf(collection, byCollection.get(collection.id())))
                .toList();
    }

    /** A document, with a span marked where one is asked for and can be marked truthfully. */
    @Transactional
    public ReaderView open(long id, MarkRequest asked, FindRequest sought, Viewer viewer) {
        Document document = documents.visibleTo(id, viewer).orElseThrow(NotFoundException::new);
        Finding finding = find(document, sought);
        CitedText text = CitedText.of(document);
        Optional<Span> mark = asked.span().filter(text::holds);
        List<Span> marks = mark.map(List::of).orElse(List.of());
        List<PassageView> passages = new ArrayList<>(text.passages().stream()
                .map(passage ->
                        PassageView.of(text.text(), document.format(), passage, marks, hits(finding, passage.span())))
                .filter(passage -> !passage.blocks().isEmpty())
                .toList());
        Optional<PassageView> heading = passages.isEmpty() || !isTitle(passages.get(0), document.title())
                ? Optional.empty()
                : Optional.of(passages.remove(0));
        List<ReaderView.Section> sections = passages.stream()
                .filter(PassageView::isHeading)
                .map(passage -> new ReaderView.Section(passage.ordinal(), unmarked(passage.line())))
                .toList();
        List<DocumentLine> lines = documents.linesOf(document.collection().id());
        return new ReaderView(
                id,
                document.title(),
                document.author(),
                document.reference(),
                document.language(),
                document.collection().title(),
                heading,
                passages,
                sections.size() < SECTIONS ? List.of() : sections,
                asked.isAsked() && mark.isEmpty(),
                finding,
                document.replacedAt().flatMap(at -> replaced(document, at)),
                lines.stream().map(line -> neighbour(line, id)).toList(),
                beside(lines, id, -1),
                beside(lines, id, 1),
                document.isInForce() ? links(document, viewer) : List.of());
    }

    private List<PassageLink> links(Document document, Viewer viewer) {
        return rooms.stream()
                .flatMap(room -> room.of(document.collection().id(), document.id(), viewer).stream())
                .toList();
    }

    private Finding find(Document document, FindRequest sought) {
        SearchWords words = sought.words();
        boolean spaced = Language.isEnglish(document.language()) && !words.isUnspaced();
        return Finding.of(document, sought, words.isSound() ? found.within(words, document.id(), spaced) : List.of());
    }

    /** Those of a passage, so that setting a long text does not look at all of them for each letter. */
    private static Segment.Hits hits(Finding finding, Span passage) {
        List<Span> here = finding.hits().stream().filter(passage::overlaps).toList();
        return here.isEmpty()
                ? Segment.Hits.NONE
                : new Segment.Hits(here, 1 + finding.hits().indexOf(here.get(0)));
    }

    private Optional<ReaderView.Replaced> replaced(Document document, Instant at) {
        return documents
                .inForce(document.collection().id(), document.fileName())
                .map(present -> new ReaderView.Replaced(at, present));
    }

    private static boolean isTitle(PassageView first, String title) {
        return first.isHeading() && letters(first.words()).equals(letters(title));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<Segment> unmarked(List<Segment> line) {
        return line.stream()
                .map(s -> new Segment(s.text(), false, s.strong(), s.emphasis()))
                .toList();
    }

    private static Optional<ReaderView.Neighbour> beside(List<DocumentLine> lines, long id, int step) {
        for (int i = 0; i < lines.size(); i++) {
            int other = i + step;
            if (lines.get(i).id() == id && other >= 0 && other < lines.size()) {
                return Optional.of(neighbour(lines.get(other), id));
            }
        }
        return Optional.empty();
    }

    private static ReaderView.Neighbour neighbour(DocumentLine line, long here) {
        return new ReaderView.Neighbour(line.id(), line.title(), line.author(), line.id() == here);
    }
}
