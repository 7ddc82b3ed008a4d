package org.footnote.bank;

/** Where a question version stands between the engine and the students. */
public enum Status {
    DRAFT,
    /** May be asked. */
    READY,
    /** Its cited words are not in the new version of the document: not asked until a person decides. */
    STALE,
    /** Asked no more; attempts that met it keep it. */
    RETIRED
}
