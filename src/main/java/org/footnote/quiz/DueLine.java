package org.footnote.quiz;

import java.time.Instant;

/**
 * A quiz that was given to a classroom, as one of its students sees it: all times and limits with their extra time.
 *
 * @param due null where it is not
 * @param closes null where it does not
 * @param minutes of the time limit, 0 where there is none
 * @param extra personal extra time in per cent, 0 where there is none
 * @param excepted whether a single exception was made for this student
 * @param allowed attempts, 0 for as many as one likes
 * @param used attempts that were handed in
 * @param counts share of the full mark that counts by now, in per cent; empty where none was told
 * @param latest the last of these, 0 where there is none
 * @param open the attempt to go on with, null where there is none
 */
public record DueLine(
        long id,
        String quiz,
        String classroom,
        Instant opens,
        Instant due,
        Instant closes,
        long minutes,
        long extra,
        boolean excepted,
        int allowed,
        long used,
        String counts,
        long latest,
        OpenAttempt open,
        State state) {

    /** What there is to do. */
    public enum State {
        /** Not open yet. */
        LATER,
        TO_START,
        STARTED,
        /** Handed in; it may be taken again. */
        AGAIN,
        /** Handed in, and no attempt is left. */
        DONE,
        /** Closed, and nothing was handed in. */
        MISSED,
        /** Closed, after it was handed in. */
        CLOSED
    }

    public boolean stands(String name) {
        return state.name().equals(name);
    }

    /** Whether the student has something to do now. */
    public boolean waits() {
        return state == State.TO_START || state == State.STARTED;
    }

    public boolean late(Instant now) {
        return waits() && due != null && now.isAfter(due);
    }

    /** Attempts that are left, 0 where they are not counted. */
    public long left() {
        return Math.max(0, allowed - used);
    }
}
