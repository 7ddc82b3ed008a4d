package org.footnote.material;

import java.util.List;
import org.footnote.web.Viewer;

/** Implemented by a bean of each room that has something to do with a passage; the reader offers it beside each. */
public interface PassageLinks {

    /** @param document key of a version in force */
    List<PassageLink> of(long collection, long document, Viewer viewer);
}
