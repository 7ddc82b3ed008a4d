package org.footnote.text;

/**
 * A date expression in a text, positions in UTF-16 units of that text.
 *
 * @param yearCarried whether the year stands elsewhere ("On 20 January", "July 7 of the same year")
 */
public record DateMention(int from, int to, DateValue value, boolean yearCarried) {}
