package org.footnote.text;

/** What a block of a document is, as far as its shape tells. */
public enum PassageKind {
    /** The name of the document or of a section. */
    HEADING,
    PARAGRAPH,
    /** Items, each beginning a line. */
    LIST,
    /** Rows, each on a line; cells are divided by {@code " | "}. Not prose. */
    TABLE,
    /** Bibliographic apparatus: names a source, says nothing of the subject. */
    REFERENCE
}
