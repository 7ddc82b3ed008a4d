package org.footnote.quiz;

/** When marks, keys and notes are told. */
public enum Feedback {
    /** Each question's as soon as its answer is given for good. */
    IMMEDIATE,
    /** With the submission of the attempt. */
    AFTER_SUBMISSION,
    /** When the quiz has closed for everybody in the classroom. */
    AFTER_CLOSE
}
