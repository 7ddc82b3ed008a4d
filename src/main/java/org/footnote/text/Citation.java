package org.footnote.text;

/**
 * Where a claim stands: the span of a document that says so.
 *
 * @param document name of the document, unique in its collection (its file name)
 * @param paragraph ordinal of the passage that holds the start of the span, from 1
 * @param quote the exact text of the span
 */
public record Citation(String document, int paragraph, Span span, String quote) {

    public Citation {
        if (document.isBlank() || paragraph < 1 || quote.isBlank()) {
            throw new IllegalArgumentException("a citation needs a document, a paragraph and a quote");
        }
        if (quote.codePointCount(0, quote.length()) != span.length()) {
            throw new IllegalArgumentException("quote and span differ in length");
        }
    }
}
