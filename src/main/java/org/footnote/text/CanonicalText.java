package org.footnote.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The stored text of a document, addressed in code points.
 *
 * <p>Java counts UTF-16 units; this class translates. The translation costs a binary search over the characters outside
 * the basic plane, so nothing where there are none.
 */
public final class CanonicalText {

    private final String value;
    /** Code point positions of the characters that take two UTF-16 units, ascending. */
    private final int[] wide;

    private final int length;

    public CanonicalText(String value) {
        this.value = Objects.requireNonNull(value);
        this.length = value.codePointCount(0, value.length());
        int[] positions = new int[value.length() - length];
        int found = 0;
        int position = 0;
        for (int i = 0; found < positions.length; i += Character.charCount(value.codePointAt(i)), position++) {
            if (Character.isSupplementaryCodePoint(value.codePointAt(i))) {
                positions[found++] = position;
            }
        }
        this.wide = positions;
    }

    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return length;
    }

    /**
     * The words at a span.
     *
     * @throws IndexOutOfBoundsException where the span reaches beyond the text
     */
    public String slice(Span span) {
        if (span.end() > length) {
            throw new IndexOutOfBoundsException(span + " in a text of " + length + " code points");
        }
        return value.substring(toIndex(span.start()), toIndex(span.end()));
    }

    /** UTF-16 index of a code point position. */
    public int toIndex(int codePoint) {
        int before = Arrays.binarySearch(wide, codePoint);
        return codePoint + (before >= 0 ? before : -before - 1);
    }

    /** Code point position of a UTF-16 index; an index between two surrogates counts as the start of its character. */
    public int toCodePoint(int index) {
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (wide[mid] + mid < index) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return index - low;
    }

    /** The span of UTF-16 indexes {@code from} inclusive to {@code to} exclusive. */
    public Span span(int from, int to) {
        return new Span(toCodePoint(from), toCodePoint(to));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
