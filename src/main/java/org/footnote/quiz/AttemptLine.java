package org.footnote.quiz;

import java.time.Instant;

/**
 * One attempt in a list.
 *
 * @param deadline when its time is over, null where it is not
 * @param submittedAt null while it is open
 * @param score 0 while it is open
 * @param told whether its student may see marks and keys
 * @param held whether it asks something that another attempt of its student keeps secret: as long as it does, its score,
 *     in which that is counted, is not for the student
 */
public record AttemptLine(
        long id,
        long set,
        String quiz,
        int number,
        Instant startedAt,
        Instant deadline,
        Instant submittedAt,
        double score,
        double max,
        boolean told,
        boolean held) {

    /** Of an attempt {@code a}, {@link #held}. */
    static final String HELD =
            "case when exists (select 1 from AttemptSlot mine, AttemptSlot kept where mine.attempt = a"
                    + " and kept.attempt.studentId = a.studentId and kept.attempt <> a and not kept.attempt.told"
                    + " and kept.version.question.factId = mine.version.question.factId) then true else false end";

    /** What to select of an attempt {@code a} and its quiz {@code z} for one of these. */
    static final String OF = "new org.footnote.quiz.AttemptLine(a.id, z.id, z.title, a.number, a.startedAt,"
            + " a.time.deadline, a.submittedAt, coalesce(a.score, 0), a.maxScore, a.told, " + HELD + ")";

    public boolean submitted() {
        return submittedAt != null;
    }

    /** Whether its student may see the score. */
    public boolean scored() {
        return told && !held;
    }

    /** Whether its time is over, though it may not have been handed in yet. */
    public boolean over(Instant now) {
        return submitted() || deadline != null && now.isAfter(deadline.plus(Closing.GRACE));
    }

    public String scoreText() {
        return Figures.mark(score);
    }

    public String maxText() {
        return Figures.mark(max);
    }

    /** 0 to 1. */
    public double fraction() {
        return max == 0 ? 0 : score / max;
    }

    public long percent() {
        return Math.round(100 * fraction());
    }
}
