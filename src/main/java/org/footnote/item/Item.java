package org.footnote.item;

/**
 * What a question says, its key included: never handed to a page before the response is in. One record per item type; a
 * {@code switch} over items has no default, so a new type fails to compile wherever a decision is missing.
 */
public sealed interface Item permits MultipleChoice, TrueFalse, Cloze {

    /** The question or statement as it is shown; a cloze marks its gap with {@link Cloze#GAP}. */
    String stem();

    /** Sentences that teach: what the source says around the key. */
    String explanation();
}
