package org.footnote.bank;

/** Where a question version stands between the engine and the students. */
public enum Status {
    DRAFT,
    /** May be asked. */
    READY,
    /** Asked no more; attempts that met it keep it. */
    RETIRED
}
