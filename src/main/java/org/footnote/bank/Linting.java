package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.generation.Draft;
import org.footnote.generation.Refusal;
import org.footnote.generation.Source;
import org.footnote.generation.check.Lint;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.material.CitedSpan;
import org.footnote.material.Document;
import org.footnote.material.Documents;
import org.footnote.text.Citation;
import org.footnote.text.Language;
import org.footnote.text.Passage;
import org.footnote.text.Reading;

/**
 * Holds items that people write or review against the gates that the engine's own items pass. The gates know the whole
 * collection; made for one, they are kept for a while, because the texts of documents never change.
 */
@ApplicationScoped
class Linting {

    /** Collections that teachers work on at the same time. */
    private static final int KEPT = 6;

    @Inject
    Documents documents;

    private final Map<Set<Long>, Desk> desks = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Long>, Desk> eldest) {
            return size() > KEPT;
        }
    });

    /** What the gates look at, besides the item. */
    private record Desk(Lint lint, Map<Long, Reading.Document> texts) {

        static Desk of(List<Document> documents) {
            return new Desk(
                    new Lint(documents.stream()
                            .map(d -> new Source(d.reading(), d.title(), d.author()))
                            .toList()),
                    documents.stream().collect(Collectors.toMap(Document::id, Document::reading)));
        }

        /** The spans that stand in these documents, as the gates read them. */
        List<Citation> citations(Collection<CitedSpan> spans) {
            List<Citation> citations = new ArrayList<>();
            for (CitedSpan cited : spans) {
                Reading.Document text = texts.get(cited.document());
                if (text != null && cited.span().end() <= text.text().length()) {
                    int passage = text.passages().stream()
                            .filter(p -> p.span().overlaps(cited.span()))
                            .findFirst()
                            .map(Passage::ordinal)
                            .orElse(1);
                    citations.add(new Citation(
                            text.fileName(), passage, cited.span(), text.text().slice(cited.span())));
                }
            }
            return citations;
        }

        boolean isEnglish(Collection<CitedSpan> spans) {
            return spans.stream()
                    .map(s -> texts.get(s.document()))
                    .allMatch(d -> d != null && Language.isEnglish(d.language()));
        }
    }

    /**
     * What the gates say.
     *
     * @param looked the gates that could look at it, in their order; of what is not cited in English only the first can
     * @param found what does not pass
     */
    record Report(List<Refusal> looked, Set<Refusal> found) {}

    /**
     * In two statements, and in one where the collection is known.
     *
     * @param told spans that prove what the explanation and the feedback add
     */
    @Transactional
    Report of(long collection, Item item, Kind kind, List<CitedSpan> cited, List<CitedSpan> told) {
        Desk desk = desk(collection);
        List<Citation> citations = desk.citations(cited);
        if (citations.size() < cited.size() || cited.isEmpty()) {
            return new Report(List.of(Refusal.EVIDENCE_DOES_NOT_MATCH), EnumSet.of(Refusal.EVIDENCE_DOES_NOT_MATCH));
        }
        if (!desk.isEnglish(cited)) {
            return new Report(List.of(Refusal.EVIDENCE_DOES_NOT_MATCH), EnumSet.noneOf(Refusal.class));
        }
        Set<Refusal> found = desk.lint()
                .findings(new Draft(
                        "by-hand",
                        item,
                        kind,
                        Draft.topicOf(kind),
                        "by-hand",
                        item.type().code(),
                        citations,
                        desk.citations(told),
                        0.5));
        return new Report(List.copyOf(desk.lint().rules()), found);
    }

    /** All spans that a version cites besides its proof. */
    static List<CitedSpan> told(QuestionVersion version) {
        return version.backgrounds().stream().map(Background::cited).toList();
    }

    private Desk desk(long collection) {
        Set<Long> keys = documents.keysOf(collection);
        Desk known = desks.get(keys);
        if (known == null) {
            known = Desk.of(documents.ofCollection(collection));
            desks.put(keys, known);
        }
        return known;
    }

    /** Findings in the order of the gates. */
    static Stream<Refusal> ordered(Report report) {
        return report.looked().stream().filter(report.found()::contains);
    }
}
