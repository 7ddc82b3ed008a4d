package org.footnote.text;

/**
 * Words on one base line without a wide gap between them; lengths in points.
 *
 * @param y base line, from the top of the page
 * @param note whether it begins with a raised number or sign, as a footnote does
 */
record PdfSegment(String text, float left, float right, float y, float size, boolean bold, boolean note) {

    float width() {
        return right - left;
    }

    /** Whether both stand on one line. */
    boolean isLevelWith(PdfSegment other) {
        return Math.abs(y - other.y) < 0.35f * Math.min(size, other.size);
    }

    /** This and what follows on the same line. */
    PdfSegment with(PdfSegment next, String between) {
        boolean longer = next.text.length() > text.length();
        return new PdfSegment(
                text + between + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                longer ? next.y : y,
                longer ? next.size : size,
                bold && next.bold,
                note);
    }
}
