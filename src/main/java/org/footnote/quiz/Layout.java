package org.footnote.quiz;

/** How many questions stand on a page. */
public enum Layout {
    ONE_A_PAGE,
    ALL_ON_ONE
}
