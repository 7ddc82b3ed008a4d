package org.footnote.item;

/**
 * One option of a choice item.
 *
 * @param feedback what can be said to somebody who chose it, empty where nothing can
 */
public record Choice(String text, boolean correct, String feedback) {

    public Choice {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a choice needs a text");
        }
    }
}
