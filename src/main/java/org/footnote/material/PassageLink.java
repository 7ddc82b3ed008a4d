package org.footnote.material;

/**
 * What can be done from a passage in the reader.
 *
 * @param before address up to the number of the passage
 * @param after address behind it
 * @param label in the viewer's language
 * @param onWords the same for words that are selected; they are added to the address as {@code words}
 */
public record PassageLink(String before, String after, String label, String onWords) {}
