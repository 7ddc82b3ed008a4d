package org.footnote.text;

import java.util.Objects;

/**
 * A block of a document between blank lines.
 *
 * @param ordinal from 1, over all blocks of the document, headings included; also its anchor in the reader
 * @param span without surrounding white space
 * @param place where it stands in the original
 */
public record Passage(int ordinal, Span span, PassageKind kind, Place place) {

    public Passage {
        if (ordinal < 1) {
            throw new IllegalArgumentException("passages are counted from 1");
        }
        Objects.requireNonNull(place);
    }

    public Passage(int ordinal, Span span, PassageKind kind) {
        this(ordinal, span, kind, Place.NONE);
    }

    Passage at(Place place) {
        return new Passage(ordinal, span, kind, place);
    }
}
