package org.footnote.material;

import java.util.List;
import org.footnote.web.Viewer;

/** Implemented by a bean of each room that has something to show about a collection; the collection's page lists it. */
public interface CollectionLinks {

    /** @param editable whether this viewer may change the collection */
    List<CollectionLink> of(long collectionId, boolean editable, Viewer viewer);
}
