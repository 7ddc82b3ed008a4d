package org.footnote.quiz;

/** What came of a response. */
public enum Answering {
    SAVED,
    /** The attempt was handed in before, or its time was over. */
    TOO_LATE,
    /** What was typed is longer than any answer. */
    TOO_LONG,
    /** The form named a choice the question does not have. */
    NO_SUCH_CHOICE,
    /** Another window saved something else meanwhile; that stands until the student decides. */
    OVERTAKEN,
    /** The question was marked at once, so its answer stays. */
    SETTLED,
    /** The student went on, and this quiz leads forward only. */
    PASSED,
    /** It was to be marked at once, but holds no answer. */
    NOTHING
}
