package org.footnote.text;

/**
 * Characters a reader sees, without the markup around them.
 *
 * @param span where exactly these characters stand in the stored text
 */
public record TextRun(Span span, String text, boolean strong, boolean emphasis) {}
