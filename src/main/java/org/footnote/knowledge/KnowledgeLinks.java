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
    private static final int ALIASES = 60;

    @Override
    public List<CollectionLink> of(long collectionId, boolean editable, Viewer viewer) {
        KnowledgeMessages words = Page.messages(KnowledgeMessages.class, viewer.locale());
        return List.of(
                new CollectionLink("/collections/" + collectionId + "/facts", words.facts_title(), FACTS),
                new CollectionLink("/collections/" + collectionId + "/aliases", words.aliases_title(), ALIASES));
    }
}
