package org.footnote.item;

/** What sort of knowledge a question asks for. */
public enum Kind {
    DATE,
    TREATY_TERM,
    POLICY,
    PERSON,
    QUOTATION,
    QUANTITY,
    DEFINITION,
    CAUSE,
    PLACE,
    ORGANISATION,
    SEQUENCE,
    ENUMERATION,
    DISAGREEMENT
}
