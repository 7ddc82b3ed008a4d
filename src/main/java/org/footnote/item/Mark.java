package org.footnote.item;

/**
 * What a response earns.
 *
 * @param fraction 0 (not right) to 1 (right)
 * @param correction the right form where a slip was forgiven or a date was too coarse, else empty
 * @param remark what the correction is about
 */
public record Mark(double fraction, String correction, Remark remark) {

    public static final Mark RIGHT = new Mark(1, "");
    public static final Mark NOT_RIGHT = new Mark(0, "");

    public Mark {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("a fraction lies between 0 and 1: " + fraction);
        }
    }

    public Mark(double fraction, String correction) {
        this(fraction, correction, Remark.NONE);
    }

    public boolean right() {
        return fraction == 1;
    }

    /** The better of two marks; of two equal ones that earn something, the one with less to say, else the one with more. */
    static Mark better(Mark one, Mark other) {
        if (one.fraction != other.fraction) {
            return one.fraction > other.fraction ? one : other;
        }
        boolean says = one.remark != Remark.NONE;
        return one.fraction > 0 == says ? other : one;
    }
}
