package org.footnote.material;

import java.util.Map;
import org.footnote.web.Viewer;

/** Implemented by a bean of each room that knows what was understood of documents; the page of a collection says it. */
public interface DocumentNotes {

    /** A few words by key of the document, in the viewer's language, in a number of statements that does not grow. */
    Map<Long, String> of(long collectionId, Viewer viewer);
}
