package org.footnote.item;

import java.util.List;

/**
 * A sentence with one gap to be filled by typing.
 *
 * @param accepted forms that are right, the key first
 */
public record Cloze(String stem, List<String> accepted, String explanation) implements EntryItem {

    /** Stands for the gap in the stem. */
    public static final String GAP = "____";

    public Cloze {
        requireGap(stem);
        accepted = EntryItem.checked(stem, accepted);
    }

    @Override
    public ItemType type() {
        return ItemType.CLOZE;
    }

    static void requireGap(String stem) {
        int gap = stem.indexOf(GAP);
        if (gap < 0 || stem.indexOf(GAP, gap + GAP.length()) >= 0) {
            throw new IllegalArgumentException("a cloze has one gap");
        }
    }
}
