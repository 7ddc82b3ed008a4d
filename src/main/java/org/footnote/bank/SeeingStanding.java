package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.footnote.material.Document;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.footnote.web.Viewer;

/** What a new version of a document means for the questions that cite it. */
@ApplicationScoped
class SeeingStanding {

    private static final int PAGE = 50;

    @Inject
    Documents documents;

    @Inject
    DocumentCollections collections;

    @Inject
    Questions questions;

    @Inject
    BankLines lines;

    /** @param page from 1; a page that is not there is not found */
    @Transactional
    StandingView page(long documentId, int page, Viewer viewer) {
        Document document = documents
                .visibleTo(documentId, viewer)
                .filter(Document::isInForce)
                .orElseThrow(NotFoundException::new);
        long collection = document.collection().id();
        ReplacedLine counts = questions.replaced(collection).stream()
                .filter(line -> line.document() == documentId)
                .findFirst()
                .orElse(new ReplacedLine(documentId, document.title(), 0, 0));
        int pages = (int) Math.max(1, (counts.stale() + counts.standing() + PAGE - 1) / PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        List<BankView.Line> shown = lines.of(questions.citingAnyVersion(document, page - 1, PAGE), viewer);
        return new StandingView(
                collection,
                document.collection().title(),
                documentId,
                document.title(),
                collections.editableBy(collection, viewer).isPresent(),
                counts.stale(),
                counts.standing(),
                shown.stream().filter(BankView.Line::stale).toList(),
                shown.stream().filter(line -> !line.stale()).toList(),
                page,
                pages);
    }
}
