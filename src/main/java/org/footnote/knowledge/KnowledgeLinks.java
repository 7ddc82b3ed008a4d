package org.footnote.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.footnote.material.CollectionLink;
import org.footnote.material.CollectionLinks;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** The facts of a collection, on its page. */
@ApplicationScoped
class KnowledgeLinks implements CollectionLinks {

    private static final int FACTS = 50;

    @Override
    public List<CollectionLink> of(long collectionId, boolean editable, Viewer viewer) {
        String label = Page.messages(KnowledgeMessages.class, viewer.locale()).facts_title();
        return List.of(new CollectionLink("/collections/" + collectionId + "/facts", label, FACTS));
    }
}
