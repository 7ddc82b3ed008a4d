package org.footnote.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Viewer;

/** What has been learned from a collection, for those who teach with it. */
@ApplicationScoped
public class SeeingFacts {

    @Inject
    DocumentCollections collections;

    @Inject
    Facts facts;

    @Inject
    Disagreements disagreements;

    @Inject
    Aliases aliases;

    @Inject
    Citations citations;

    /**
     * @param type empty: all; one that has no facts is not found
     * @param page from 1; a page that is not there is not found
     */
    @Transactional
    FactsView page(long collectionId, String type, int page, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        Map<String, Long> types = facts.types(collectionId);
        long all = types.values().stream().mapToLong(Long::longValue).sum();
        long total = type.isEmpty() ? all : types.getOrDefault(type, 0L);
        if (!type.isEmpty() && total == 0) {
            throw new NotFoundException();
        }
        int pages = (int) Math.max(1, (total + StoredFact.PAGE - 1) / StoredFact.PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<StoredFact> shown = facts.page(collectionId, type, page - 1);
        boolean first = page == 1 && type.isEmpty();
        List<StoredDisagreement> differing = first ? disagreements.ofCollection(collectionId) : List.of();
        Set<CitedSpan> spans = new LinkedHashSet<>();
        shown.forEach(fact -> spans.addAll(fact.evidence()));
        differing.forEach(d -> d.claims().forEach(claim -> spans.addAll(claim.evidence())));
        Map<CitedSpan, CitedPassageView> passages = citations.show(spans);
        return new FactsView(
                collectionId,
                collection.title(),
                all,
                type,
                types.entrySet().stream()
                        .map(e -> new FactsView.Type(
                                TypeNames.of(e.getKey(), viewer.locale()),
                                e.getValue(),
                                FactsView.link(collectionId, e.getKey(), 1),
                                e.getKey().equals(type)))
                        .toList(),
                first ? KeepingAliases.lines(aliases.of(collectionId)) : List.of(),
                page,
                pages,
                page > 1 ? Optional.of(page - 1) : Optional.empty(),
                page < pages ? Optional.of(page + 1) : Optional.empty(),
                shown.stream().map(fact -> line(fact, passages, viewer)).toList(),
                differing.stream().map(d -> difference(d, passages)).toList());
    }

    private static FactsView.Line line(StoredFact fact, Map<CitedSpan, CitedPassageView> passages, Viewer viewer) {
        return new FactsView.Line(
                fact.subject(),
                fact.slot(),
                fact.value(),
                TypeNames.of(fact.type(), viewer.locale()),
                fact.topic(),
                fact.evidence().stream().map(passages::get).toList());
    }

    private static FactsView.Difference difference(
            StoredDisagreement disagreement, Map<CitedSpan, CitedPassageView> passages) {
        return new FactsView.Difference(
                disagreement.subject(),
                disagreement.claims().stream()
                        .map(claim -> new FactsView.Side(
                                claim.value(),
                                claim.evidence().stream().map(passages::get).toList()))
                        .toList());
    }
}
