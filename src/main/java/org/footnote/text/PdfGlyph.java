package org.footnote.text;

/**
 * A character as a page shows it; lengths in points, seen upright.
 *
 * @param x left edge
 * @param y base line, from the top of the page
 * @param size of the font as shown
 */
record PdfGlyph(String text, float x, float y, float width, float size, boolean bold) {

    boolean isBlank() {
        return text.isBlank();
    }

    float right() {
        return x + width;
    }
}
