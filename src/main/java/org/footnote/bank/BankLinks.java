package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.material.CollectionLink;
import org.footnote.material.CollectionLinks;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** The questions of a collection, on its page. */
@ApplicationScoped
class BankLinks implements CollectionLinks {

    private static final int QUESTIONS = 10;

    @Override
    public List<CollectionLink> of(long collectionId, boolean editable, Viewer viewer) {
        BankMessages m = Page.messages(BankMessages.class, viewer.locale());
        return List.of(new CollectionLink(
                "/collections/" + collectionId + "/questions", editable ? m.link_write() : m.link(), QUESTIONS));
    }
}
