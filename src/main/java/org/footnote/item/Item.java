package org.footnote.item;

/**
 * What a question says, its key included: never handed to a page before the response is in. One record per item type;
 * {@link #type()} lets every decision be a {@code switch} without default, so a new type fails to compile wherever one is
 * missing.
 */
public sealed interface Item permits ChoiceItem, EntryItem, TrueFalse, Matching, Ordering {

    ItemType type();

    /** The question or statement as it is shown; a cloze marks its gap with {@link Cloze#GAP}. */
    String stem();

    /** Sentences that teach: what the source says around the key. */
    String explanation();
}
