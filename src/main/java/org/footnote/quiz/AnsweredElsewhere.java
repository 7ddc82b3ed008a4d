package org.footnote.quiz;

/** Implemented by rooms above in which students answer, too, so that a ruling reaches these answers. */
public interface AnsweredElsewhere {

    /** Whether an answer there is marked by something else than this. */
    boolean differs(QuestionRuled ruled);
}
