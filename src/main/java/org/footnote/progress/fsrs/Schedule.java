package org.footnote.progress.fsrs;

/**
 * Where one fact stands for one learner after a review.
 *
 * @param step of the short steps within a day, from 0; 0 where there are none
 * @param days until it is due; 0: on the same day
 * @param minutes until it is due where that is on the same day, else 0
 */
public record Schedule(Phase phase, int step, Memory memory, int days, int minutes) {

    /** Of a fact that was met. */
    public enum Phase {
        /** Met, and to be met again the same day. */
        LEARNING,
        /** Returns after days. */
        REVIEW,
        /** Was forgotten, and is to be met again the same day. */
        RELEARNING
    }
}
