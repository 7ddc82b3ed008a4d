package org.footnote.bank;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.CoverageView.Line;
import org.footnote.bank.CoverageView.State;
import org.footnote.material.CitedSpan;
import org.footnote.material.Document;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.Span;
import org.footnote.web.Viewer;

/** What each passage of a document has: questions in use, questions that wait, refusals with their reasons, or nothing. */
@ApplicationScoped
class SeeingCoverage {

    private static final int PAGE = 50;
    private static final int IN_A_ROW = 25;
    private static final int ROWS = 12;
    private static final int STEP = 15;

    /** As much of a passage as a list shows. Characters. */
    private static final int BEGINNING = 120;

    @Inject
    Documents documents;

    @Inject
    DocumentCollections collections;

    @Inject
    DeskQuestions desk;

    @Inject
    DraftingRuns runs;

    /** A question in force with a span it cites. */
    record Cites(long question, Status status, CitedSpan cited) {}

    /**
     * In a number of statements that does not depend on how long the document is.
     *
     * @param state of the passages that are listed, empty: all
     * @throws NotFoundException where there is no such document, state or page
     */
    @Transactional
    CoverageView of(long documentId, String state, int page, Viewer viewer) {
        Document document = documents
                .visibleTo(documentId, viewer)
                .filter(Document::isInForce)
                .orElseThrow(NotFoundException::new);
        long collection = document.collection().id();
        Optional<Findings> findings = runs.findings(collection);
        List<Line> all = lines(document, desk.cites(documentId), findings, viewer);
        Map<State, Long> counts = new EnumMap<>(State.class);
        all.forEach(line -> counts.merge(line.state(), 1L, Long::sum));
        List<Line> shown = all.stream()
                .filter(line -> state.isEmpty() ? line.state() != State.NOT_PROSE : line.stands(state))
                .toList();
        int pages = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
        boolean known = state.isEmpty()
                || Arrays.stream(State.values()).anyMatch(s -> s.name().equals(state));
        if (!known || page < 1 || page > pages) {
            throw new NotFoundException();
        }
        return new CoverageView(
                documentId,
                document.title(),
                document.language(),
                collection,
                document.collection().title(),
                collections.editableBy(collection, viewer).isPresent(),
                findings.isPresent(),
                rows(all),
                counts,
                state,
                shown.subList((page - 1) * PAGE, Math.min(shown.size(), page * PAGE)),
                page,
                pages);
    }

    private static List<Line> lines(Document document, List<Cites> cites, Optional<Findings> findings, Viewer viewer) {
        Map<Integer, Findings.PassageFound> found = findings.map(Findings::passages).orElse(List.of()).stream()
                .filter(p -> p.document().equals(document.fileName()))
                .collect(toMap(Findings.PassageFound::passage, p -> p, (a, b) -> a));
        CanonicalText text = document.text();
        List<Line> lines = new ArrayList<>();
        for (Passage passage : document.passages()) {
            List<Long> ready = asking(cites, passage.span(), true);
            List<Long> waiting = asking(cites, passage.span(), false);
            Findings.PassageFound here = found.get(passage.ordinal());
            String why = here == null || here.why().isEmpty()
                    ? ""
                    : RefusalWords.of(here.why().toUpperCase(Locale.ROOT), viewer.locale());
            lines.add(new Line(
                    passage.ordinal(),
                    beginning(text.slice(passage.span())),
                    state(ready, waiting, here),
                    ready,
                    waiting,
                    why,
                    "/documents/" + document.id() + "#s" + passage.ordinal()));
        }
        return lines;
    }

    private static List<Long> asking(List<Cites> cites, Span passage, boolean ready) {
        return cites.stream()
                .filter(c -> ready == (c.status() == Status.READY))
                .filter(c -> c.cited().span().overlaps(passage))
                .map(Cites::question)
                .distinct()
                .toList();
    }

    private static State state(List<Long> ready, List<Long> waiting, Findings.PassageFound found) {
        if (!ready.isEmpty()) {
            return State.READY;
        }
        if (!waiting.isEmpty()) {
            return State.DRAFT;
        }
        if (found == null) {
            return State.UNREAD;
        }
        return switch (found.state()) {
            case "not_prose" -> State.NOT_PROSE;
            case "other_language" -> State.OTHER_LANGUAGE;
            default -> found.why().isEmpty() && found.facts() == 0 ? State.NOTHING : State.REFUSED;
        };
    }

    /** Up to the end of a word, in languages that part their words. */
    private static String beginning(String words) {
        String flat = words.replaceAll("\\s+", " ").strip();
        return flat.codePointCount(0, flat.length()) <= BEGINNING
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, BEGINNING)).replaceFirst("\\s\\S{0,20}$", "") + "…";
    }

    private static List<List<ScorecardView.Square>> rows(List<Line> lines) {
        List<List<ScorecardView.Square>> rows = new ArrayList<>();
        int drawn = 0;
        for (Line line : lines) {
            if (line.state() != State.NOT_PROSE) {
                if (drawn % IN_A_ROW == 0) {
                    rows.add(new ArrayList<>());
                }
                rows.get(rows.size() - 1)
                        .add(new ScorecardView.Square(level(line.state()), 1 + STEP * (drawn % IN_A_ROW)));
                drawn++;
            }
        }
        return rows.size() > ROWS ? List.of() : rows;
    }

    private static int level(State state) {
        return switch (state) {
            case READY -> 3;
            case DRAFT -> 2;
            case REFUSED -> 1;
            case NOTHING, NOT_PROSE, OTHER_LANGUAGE, UNREAD -> 0;
        };
    }
}
