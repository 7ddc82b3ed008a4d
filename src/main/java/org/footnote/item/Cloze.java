package org.footnote.item;

import java.util.List;

/**
 * A sentence with one gap to be filled by typing.
 *
 * @param accepted forms that are right, the key first
 */
public record Cloze(String stem, List<String> accepted, String explanation) implements Item {

    /** Stands for the gap in the stem. */
    public static final String GAP = "____";

    public Cloze {
        accepted = List.copyOf(accepted);
        int gap = stem.indexOf(GAP);
        if (gap < 0 || stem.indexOf(GAP, gap + GAP.length()) >= 0) {
            throw new IllegalArgumentException("a cloze has one gap");
        }
        if (accepted.isEmpty() || accepted.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a cloze needs a key");
        }
    }
}
