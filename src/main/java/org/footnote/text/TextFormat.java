package org.footnote.text;

/** The formats a document can come in. */
public enum TextFormat {
    PLAIN,
    MARKDOWN
}
