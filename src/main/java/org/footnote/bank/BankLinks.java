package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.footnote.material.CollectionLink;
import org.footnote.material.CollectionLinks;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** The questions of a collection, on its page. */
@ApplicationScoped
class BankLinks implements CollectionLinks {

    private static final int QUESTIONS = 10;
    private static final int REVIEW = 12;
    private static final int SCORECARD = 70;
    private static final int REPLACED = 15;

    @Inject
    Questions questions;

    @Inject
    ReviewQueue queue;

    @Override
    public List<CollectionLink> of(long collectionId, boolean editable, Viewer viewer) {
        BankMessages m = Page.messages(BankMessages.class, viewer.locale());
        List<CollectionLink> links = new ArrayList<>();
        links.add(new CollectionLink(
                "/collections/" + collectionId + "/questions", editable ? m.link_write() : m.link(), QUESTIONS));
        links.add(new CollectionLink(
                "/collections/" + collectionId + "/scorecard",
                Page.messages(ScorecardMessages.class, viewer.locale()).title(),
                SCORECARD));
        if (editable) {
            long waiting = queue.count(collectionId);
            ReviewMessages r = Page.messages(ReviewMessages.class, viewer.locale());
            links.add(new CollectionLink(
                    "/collections/" + collectionId + "/review",
                    waiting == 0 ? r.link_done() : r.link(waiting),
                    REVIEW));
            questions
                    .replaced(collectionId)
                    .forEach(line -> links.add(new CollectionLink(
                            "/documents/" + line.document() + "/questions",
                            m.link_replaced(line.title(), line.stale(), line.standing()),
                            REPLACED)));
        }
        return links;
    }
}
