package org.footnote.text;

/** What a block of a document is, as far as its shape tells. */
public enum PassageKind {
    /** The name of the document or of a section. */
    HEADING,
    PARAGRAPH,
    LIST,
    /** Bibliographic apparatus: names a source, says nothing of the subject. */
    REFERENCE
}
