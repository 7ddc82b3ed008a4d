package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.footnote.material.DocumentCollections;
import org.footnote.material.PassageLink;
import org.footnote.material.PassageLinks;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** From each passage in the reader to a question on it, for those who may write one. */
@ApplicationScoped
class WritingLinks implements PassageLinks {

    @Inject
    DocumentCollections collections;

    @Override
    public List<PassageLink> of(long collection, long document, Viewer viewer) {
        if (viewer.is(Role.STUDENT)
                || collections.editableBy(collection, viewer).isEmpty()) {
            return List.of();
        }
        EditorMessages m = Page.messages(EditorMessages.class, viewer.locale());
        return List.of(new PassageLink(
                "/documents/" + document + "/passages/", "/questions/new", m.write_here(), m.write_on_words()));
    }
}
