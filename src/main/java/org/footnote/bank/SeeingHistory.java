package org.footnote.bank;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.ItemTexts.Part;
import org.footnote.material.Citations;
import org.footnote.material.CitedSpan;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** What a question said before, who changed it, when, and what. */
@ApplicationScoped
class SeeingHistory {

    @Inject
    DocumentCollections collections;

    @Inject
    DeskQuestions desk;

    @Inject
    Citations citations;

    /**
     * In a number of statements that does not depend on how many versions there are.
     *
     * @param former number of the version that is compared, the one before the later where none is named
     * @param later number of the version it is compared with, the one in force where none is named
     * @throws NotFoundException where there is no such question or version
     */
    @Transactional
    HistoryView of(long id, Optional<Integer> former, Optional<Integer> later, Viewer viewer) {
        Question question = desk.withHistory(id).orElseThrow(NotFoundException::new);
        DocumentCollection collection =
                collections.visibleTo(question.collectionId(), viewer).orElseThrow(NotFoundException::new);
        List<QuestionVersion> versions = question.versions();
        Set<CitedSpan> spans =
                versions.stream().flatMap(v -> v.cited().stream()).collect(toSet());
        Map<CitedSpan, String> words = citations.words(spans);
        List<Map<Part, String>> texts =
                versions.stream().map(v -> ItemTexts.of(v, words)).toList();
        Map<Long, String> names = desk.names(
                versions.stream().flatMap(v -> v.writtenBy().stream()).collect(toSet()));
        EditorMessages m = Page.messages(EditorMessages.class, viewer.locale());
        List<HistoryView.Version> lines = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            QuestionVersion version = versions.get(i);
            lines.add(new HistoryView.Version(
                    version.number(),
                    version.writtenBy().map(names::get).orElse(""),
                    version.createdAt(),
                    i == 0
                            ? ""
                            : ItemTexts.changed(texts.get(i - 1), texts.get(i)).stream()
                                    .map(p -> name(p, m))
                                    .collect(joining(", ")),
                    version.number() == question.current().number()));
        }
        int last = later.orElse(question.current().number());
        int first = former.orElse(last - 1);
        boolean wrong =
                first > versions.size() || last > versions.size() || last < 1 || former.isPresent() && first < 1;
        if (wrong) {
            throw new NotFoundException();
        }
        return new HistoryView(
                id,
                collection.id(),
                collection.title(),
                collections.editableBy(collection.id(), viewer).isPresent(),
                lines,
                first < 1 ? Optional.empty() : Optional.of(compared(first, last, texts, m)));
    }

    private static HistoryView.Compared compared(
            int former, int later, List<Map<Part, String>> texts, EditorMessages m) {
        Map<Part, String> before = texts.get(former - 1);
        Map<Part, String> after = texts.get(later - 1);
        return new HistoryView.Compared(
                former,
                later,
                ItemTexts.changed(before, after).stream()
                        .map(p -> new HistoryView.Part(
                                name(p, m), WordDiff.of(before.getOrDefault(p, ""), after.getOrDefault(p, ""))))
                        .toList());
    }

    private static String name(Part part, EditorMessages m) {
        return switch (part) {
            case STEM -> m.stem();
            case CHOICES -> m.choices();
            case KEY -> m.part_key();
            case ACCEPTED -> m.accepted();
            case MEASURE -> m.part_measure();
            case PAIRS -> m.pairs();
            case ORDER -> m.order();
            case EXPLANATION -> m.explanation();
            case PROOF -> m.part_proof();
        };
    }
}
