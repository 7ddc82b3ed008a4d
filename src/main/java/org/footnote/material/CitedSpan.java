package org.footnote.material;

import org.footnote.text.Span;

/**
 * A stored citation: a span of a stored document.
 *
 * @param document key of the document
 * @param span in code points of its text
 */
public record CitedSpan(long document, Span span) {

    public boolean overlaps(CitedSpan other) {
        return document == other.document && span.overlaps(other.span);
    }

    /** Address of the reader with the span marked, at the passage that holds its start. */
    String readerLink(int passage) {
        return "/documents/" + document + "?from=" + span.start() + "&to=" + span.end() + "#s" + passage;
    }
}
