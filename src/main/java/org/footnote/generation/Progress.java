package org.footnote.generation;

/**
 * Told how far a generation is, on the thread that does the work, many times a second: whoever writes it down chooses how
 * often. Whatever it throws ends the work; since nothing is stored before the end, there is nothing to undo.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (stage, number) -> {};

    /** What is counted, in the order in which it happens. */
    enum Stage {
        DOCUMENTS_READ,
        FACTS_FOUND,
        ITEMS_WRITTEN
    }

    /** @param number how many so far; never smaller than before in the same stage */
    void reached(Stage stage, int number);
}
