package org.footnote.quiz;

/** What came of a response. */
public enum Answering {
    SAVED,
    /** The attempt was handed in before. */
    TOO_LATE,
    /** What was typed is longer than any answer. */
    TOO_LONG,
    /** The form named a choice the question does not have. */
    NO_SUCH_CHOICE
}
