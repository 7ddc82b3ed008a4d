package org.footnote.text;

/**
 * A block of a document between blank lines.
 *
 * @param ordinal from 1, over all blocks of the document, headings included; also its anchor in the reader
 * @param span without surrounding white space
 */
public record Passage(int ordinal, Span span, PassageKind kind) {

    public Passage {
        if (ordinal < 1) {
            throw new IllegalArgumentException("passages are counted from 1");
        }
    }
}
