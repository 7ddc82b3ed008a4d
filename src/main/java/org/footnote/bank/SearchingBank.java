package org.footnote.bank;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.footnote.material.CollectionLine;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Teachers look for questions in all collections they may see. */
@ApplicationScoped
class SearchingBank {

    private static final int PAGE = 30;

    /** As many as can be decided about at once. */
    static final int MOST = 1000;

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    Questions questions;

    @Inject
    DeskQuestions desk;

    @Inject
    FoundQuestions found;

    @Inject
    BankLines lines;

    @Inject
    Decisions decisions;

    @Inject
    Performance performance;

    /**
     * In a number of statements that does not depend on how much is found.
     *
     * @param page from 1; a page that is not there is not found
     * @param picked what was sent and refused because of the errors
     */
    @Transactional
    SearchedView page(BankFilter filter, int page, Picked picked, FormErrors errors, Viewer viewer) {
        List<CollectionLine> open = collections.visibleTo(viewer);
        FoundQuestions.Page hits = found.page(filter, sought(filter, open, false, viewer), Math.max(0, page - 1), PAGE);
        int pages = (int) Math.max(1, (hits.total() + PAGE - 1) / PAGE);
        if (page < 1 || page > pages && page > 1) {
            throw new NotFoundException();
        }
        Map<Long, CollectionLine> byId = open.stream().collect(toMap(CollectionLine::id, identity()));
        List<Long> shown = hits.versions();
        Map<Long, QuestionVersion> versions = questions.withCitations(shown).stream()
                .collect(toMap(v -> v.question().id(), identity()));
        Map<Long, Performance.Figures> figures = performance.of(shown);
        Set<Long> challenged = found.challenged(byId.keySet());
        SearchMessages words = Page.messages(SearchMessages.class, viewer.locale());
        return new SearchedView(
                filter,
                filter.isTooLong(),
                hits.total(),
                open.stream()
                        .map(c -> new Option(String.valueOf(c.id()), c.title()))
                        .toList(),
                filter.collection().isEmpty() || !byId.containsKey(Long.valueOf(filter.collection()))
                        ? List.of()
                        : documents.linesOf(Long.parseLong(filter.collection())).stream()
                                .map(d -> new Option(String.valueOf(d.id()), d.title()))
                                .toList(),
                desk.topics(byId.keySet()),
                Arrays.stream(Kind.values())
                        .map(k -> new Option(k.name(), KindWords.of(k, viewer.locale())))
                        .toList(),
                Arrays.stream(ItemType.values())
                        .map(t -> new Option(t.code(), TypeWords.of(t, viewer.locale())))
                        .toList(),
                lines.of(shown, viewer).stream()
                        .map(line -> line(
                                line,
                                versions.get(line.id()),
                                byId,
                                told(figures.get(versions.get(line.id()).id()), words),
                                challenged.contains(line.id()),
                                viewer))
                        .toList(),
                decisions.latest(Optional.empty(), viewer.id()),
                page,
                pages,
                picked,
                errors);
    }

    private static SearchedView.Line line(
            BankView.Line line,
            QuestionVersion version,
            Map<Long, CollectionLine> collections,
            String figures,
            boolean challenged,
            Viewer viewer) {
        CollectionLine collection = collections.get(version.question().collectionId());
        return new SearchedView.Line(
                line,
                collection.title(),
                collection.id(),
                isOf(collection, viewer),
                Figures.plain(Math.round(version.question().difficulty() * 100) / 100.0),
                version.isEdited(),
                figures,
                challenged);
    }

    /** Facility and discrimination in words, empty where nobody answered. */
    private static String told(Performance.Figures figures, SearchMessages words) {
        if (figures == null) {
            return "";
        }
        String facility =
                words.facility_of(Figures.plain(Math.round(figures.facility() * 100) / 100.0), figures.answered());
        return figures.discrimination()
                .map(d -> facility + " · "
                        + words.discrimination_of(
                                Figures.plain(Math.round(d * 100) / 100.0).replace('-', '−')))
                .orElse(facility);
    }

    /** Keys of all that is found and that this person may decide about; one more than {@link #MOST} where it is too much. */
    @Transactional
    List<Long> all(BankFilter filter, Viewer viewer) {
        return found.all(filter, sought(filter, collections.visibleTo(viewer), true, viewer), MOST + 1);
    }

    private static List<Long> sought(BankFilter filter, List<CollectionLine> open, boolean mine, Viewer viewer) {
        return open.stream()
                .filter(c ->
                        filter.collection().isEmpty() || filter.collection().equals(String.valueOf(c.id())))
                .filter(c -> !mine || isOf(c, viewer))
                .map(CollectionLine::id)
                .toList();
    }

    private static boolean isOf(CollectionLine collection, Viewer viewer) {
        return viewer.is(Role.ADMIN) || collection.kept();
    }
}
