package org.footnote.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.material.DocumentLine;
import org.footnote.material.Documents;
import org.footnote.web.Viewer;

/** The scorecard of a collection, for those who teach with it: the same statistics as on the command line. */
@ApplicationScoped
class SeeingScorecard {

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    Questions questions;

    @Inject
    DraftingRuns runs;

    /** In a number of statements that does not depend on how much there is. */
    @Transactional
    ScorecardView of(long collectionId, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        List<DocumentLine> lines = documents.linesOf(collectionId);
        Map<Long, DocumentLine> byKey = lines.stream().collect(toMap(DocumentLine::id, d -> d));
        ScorecardWords words = new ScorecardWords(viewer.locale());
        Scorecard card = Scorecard.of(questions.inForce(collectionId).stream()
                .map(version -> entry(version, byKey, words))
                .toList());
        return new ScorecardView(
                collectionId,
                collection.title(),
                card.items(),
                card.facts(),
                counts(named(card.types(), words::type)),
                counts(named(card.kinds(), words::kind)),
                counts(card.documents()),
                counts(named(card.itemsPerFact(), String::valueOf)),
                decimal(card.difficulty().mean()),
                card.difficulty().constant(),
                counts(tenths(card.difficulty().tenths())),
                card.positions().stream().map(SeeingScorecard::keys).toList(),
                Optional.of(card.lengths())
                        .filter(l -> l.items() > 0)
                        .map(l -> new ScorecardView.Lengths(
                                decimal(l.key()),
                                decimal(l.distractors()),
                                Math.round(100 * l.longest()),
                                Math.round(100 * l.shortest()),
                                Math.round(100 * l.chance()))),
                card.trueKeys(),
                card.falseKeys(),
                runs.findings(collectionId).map(f -> found(f, lines, words)));
    }

    private static Scorecard.Entry entry(
            QuestionVersion version, Map<Long, DocumentLine> documents, ScorecardWords words) {
        Question question = version.question();
        DocumentLine document = documents.get(version.cited().get(0).document());
        return new Scorecard.Entry(
                version.item(),
                question.kind(),
                String.valueOf(question.factId()),
                document == null ? words.formerVersion() : document.title(),
                question.difficulty());
    }

    private static <K> Map<String, Integer> named(
            Map<K, Integer> counts, java.util.function.Function<? super K, String> name) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((key, number) -> named.merge(name.apply(key), number, Integer::sum));
        return named;
    }

    private static Map<String, Integer> tenths(List<Integer> tenths) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i < tenths.size(); i++) {
            if (tenths.get(i) > 0) {
                named.put(decimal(i / 10.0) + "–" + decimal((i + 1) / 10.0), tenths.get(i));
            }
        }
        return named;
    }

    private static List<ScorecardView.Count> counts(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        List<ScorecardView.Count> shown = new ArrayList<>();
        counts.forEach((label, n) -> shown.add(new ScorecardView.Count(label, n, 100 * n / Math.max(1, most))));
        return shown;
    }

    private static ScorecardView.Keys keys(Scorecard.Positions positions) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        for (int i = 0; i < positions.choices(); i++) {
            letters.put(String.valueOf((char) ('A' + i)), positions.counts().get(i));
        }
        return new ScorecardView.Keys(positions.choices(), counts(letters), positions.uneven());
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 && value != Math.rint(value * 10) / 10 ? "%.2f" : "%.1f", value);
    }

    private static ScorecardView.Found found(Findings findings, List<DocumentLine> lines, ScorecardWords words) {
        Map<String, DocumentLine> byName = lines.stream().collect(toMap(DocumentLine::fileName, d -> d, (a, b) -> a));
        Map<String, List<Findings.PassageFound>> byDocument = findings.passages().stream()
                .collect(groupingBy(Findings.PassageFound::document, LinkedHashMap::new, toList()));
        CoverageDrawing drawing = new CoverageDrawing(words);
        return new ScorecardView.Found(
                findings.refusals().stream()
                        .map(r -> new ScorecardView.Refused(words.reason(r.reason()), r.number(), r.example()))
                        .toList(),
                byDocument.entrySet().stream()
                        .map(e -> drawing.of(e.getKey(), Optional.ofNullable(byName.get(e.getKey())), e.getValue()))
                        .toList());
    }
}
