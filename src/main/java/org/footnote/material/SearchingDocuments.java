package org.footnote.material;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.footnote.text.Passage;
import org.footnote.web.Viewer;

/** Looks for words in every document somebody may read, or in those of one collection. */
@ApplicationScoped
class SearchingDocuments {

    private static final int PAGE = 20;

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    FoundPassages found;

    /**
     * @param collection 0: all
     * @param page from 1
     * @throws NotFoundException where the collection is not open to the viewer, or there is no such page
     */
    @Transactional
    SearchView search(String typed, long collection, int page, Viewer viewer) {
        SearchWords words = SearchWords.of(typed);
        List<CollectionLine> open = collections.visibleTo(viewer);
        if (page < 1 || collection != 0 && open.stream().noneMatch(c -> c.id() == collection)) {
            throw new NotFoundException();
        }
        FoundPassages.Page hits = new FoundPassages.Page(List.of(), 0);
        if (words.isSound()) {
            Map<Boolean, List<Long>> spaced = documents.linesVisibleTo(viewer).stream()
                    .filter(d -> collection == 0 || d.collectionId() == collection)
                    .collect(partitioningBy(
                            d -> d.isEnglish() && !words.isUnspaced(), mapping(DocumentLine::id, toList())));
            hits = found.best(words, spaced.get(true), spaced.get(false), (page - 1) * PAGE, PAGE);
        }
        int pages = (int) Math.max(1, (hits.total() + PAGE - 1) / PAGE);
        if (page > pages || page > 1 && hits.found().isEmpty()) {
            throw new NotFoundException();
        }
        return new SearchView(
                words.text(),
                words.isTooLong(),
                collection,
                open,
                views(hits.found(), words, open),
                hits.total(),
                page,
                pages);
    }

    private List<SearchView.Hit> views(List<FoundPassages.Found> all, SearchWords words, List<CollectionLine> open) {
        Map<Long, CitedText> texts =
                documents
                        .withKeys(
                                all.stream().map(FoundPassages.Found::document).collect(toSet()))
                        .stream()
                        .collect(toMap(Document::id, CitedText::of));
        Map<Long, CollectionLine> titles = open.stream().collect(toMap(CollectionLine::id, identity()));
        return all.stream()
                .map(f -> {
                    CitedText text = texts.get(f.document());
                    Passage passage = text.passages().stream()
                            .filter(p -> p.ordinal() == f.ordinal())
                            .findFirst()
                            .orElseThrow();
                    String title = titles.get(text.document().collection().id()).title();
                    return text.excerpt(passage, f.hits(), title, words);
                })
                .toList();
    }
}
