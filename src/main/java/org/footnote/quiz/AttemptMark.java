package org.footnote.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt at what was given, and what it earned.
 *
 * @param student who made it
 * @param at when it was handed in, null while it is open
 * @param extended until when a teacher gave more time, or null
 */
public record AttemptMark(
        long student,
        long assignment,
        long id,
        int number,
        Instant started,
        Instant at,
        double score,
        double max,
        Instant extended) {

    /** What to select of an attempt {@code a} for one of these. */
    static final String OF = "new org.footnote.quiz.AttemptMark(a.studentId, a.assignment.id, a.id, a.number,"
            + " a.startedAt, a.submittedAt, coalesce(a.score, 0), a.maxScore, a.time.extendedUntil)";

    /** Those of an assignment, the earliest first. */
    static final String OF_ASSIGNMENT =
            "select " + OF + " from Attempt a where a.assignment.id = :assignment order by a.number, a.id";

    boolean handedIn() {
        return at != null;
    }

    /** Whether something in it counts; where everything was thrown out there is no share of anything. */
    boolean counts() {
        return handedIn() && max > 0;
    }

    /** Of the full mark, 0 to 1. */
    double share() {
        return score / max;
    }

    /**
     * When it counts as handed in.
     *
     * @param due of its student
     */
    Instant excused(Optional<Instant> due) {
        return Counting.excused(at, due, Optional.ofNullable(extended));
    }

    long daysLate(Optional<Instant> due) {
        return handedIn() ? Counting.daysLate(excused(due), due) : 0;
    }
}
