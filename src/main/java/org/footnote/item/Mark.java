package org.footnote.item;

/**
 * What a response earns.
 *
 * @param fraction 0 (not right) to 1 (right)
 * @param correction the right form where a slip was forgiven, else empty
 */
public record Mark(double fraction, String correction) {

    public static final Mark RIGHT = new Mark(1, "");
    public static final Mark NOT_RIGHT = new Mark(0, "");

    public Mark {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction lies between 0 and 1: " + fraction);
        }
    }

    public boolean right() {
        return fraction == 1;
    }
}
