package org.footnote.web;

import java.util.Optional;

/** Implemented by a bean that has something to say on every page, such as that this is a demonstration. */
public interface Banner {

    /** In the viewer's language, or nothing. */
    Optional<String> text(Viewer viewer);
}
