package org.footnote.item;

import java.util.List;

/** An item that is answered by typing. */
public sealed interface EntryItem extends Item permits Cloze, Numeric, DateEntry, ShortAnswer {

    /** Forms that are right, the key first. */
    List<String> accepted();

    /** Forms that are right as they are shown in a review, the key first. */
    default List<String> shown() {
        return accepted();
    }

    /** The key as it is shown in a review. */
    default String key() {
        return shown().get(0);
    }

    /** @throws IllegalArgumentException where there is no stem or no key */
    static List<String> checked(String stem, List<String> accepted) {
        if (stem.isBlank()) {
            throw new IllegalArgumentException("a stem is needed");
        }
        if (accepted.isEmpty() || accepted.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("what is typed needs a key");
        }
        return List.copyOf(accepted);
    }
}
