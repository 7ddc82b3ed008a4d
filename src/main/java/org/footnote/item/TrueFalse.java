package org.footnote.item;

/**
 * A statement to be judged.
 *
 * @param key whether the statement is true
 */
public record TrueFalse(String stem, boolean key, String explanation) implements Item {

    public TrueFalse {
        if (stem.isBlank()) {
            throw new IllegalArgumentException("a statement is needed");
        }
    }

    @Override
    public ItemType type() {
        return ItemType.TRUE_FALSE;
    }
}
