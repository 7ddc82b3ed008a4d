package org.footnote.material;

/** A citation that does not stand in the text it names; the message says where and how they differ. */
public class CitationMismatch extends RuntimeException {

    private static final long serialVersionUID = 1;

    CitationMismatch(String message) {
        super(message);
    }
}
