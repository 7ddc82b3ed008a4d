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
    Citations citations;

    /** @param page from 1; a page that is not there is not found */
    @Transactional
    FactsView page(long collectionId, int page, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        long total = facts.countCurrent(collectionId);
        int pages = (int) Math.max(1, (total + StoredFact.PAGE - 1) / StoredFact.PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<StoredFact> shown = facts.page(collectionId, page - 1);
        List<StoredDisagreement> differing = page == 1 ? disagreements.ofCollection(collectionId) : List.of();
        Set<CitedSpan> spans = new LinkedHashSet<>();
        shown.forEach(fact -> spans.addAll(fact.evidence()));
        differing.forEach(d -> d.claims().forEach(claim -> spans.addAll(claim.evidence())));
        Map<CitedSpan, CitedPassageView> passages = citations.show(spans);
        return new FactsView(
                collectionId,
                collection.title(),
                total,
                page,
                pages,
                page > 1 ? Optional.of(page - 1) : Optional.empty(),
                page < pages ? Optional.of(page + 1) : Optional.empty(),
                shown.stream().map(fact -> line(fact, passages)).toList(),
                differing.stream().map(d -> difference(d, passages)).toList());
    }

    private static FactsView.Line line(StoredFact fact, Map<CitedSpan, CitedPassageView> passages) {
        return new FactsView.Line(
                fact.subject(),
                fact.slot(),
                fact.value(),
                fact.type(),
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
