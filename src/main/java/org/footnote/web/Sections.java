package org.footnote.web;

import java.util.List;

/** Implemented by a bean of each room that has entries in the main navigation. */
public interface Sections {

    /** The entries this viewer, who is signed in, may use. */
    List<Section> of(Viewer viewer);
}
