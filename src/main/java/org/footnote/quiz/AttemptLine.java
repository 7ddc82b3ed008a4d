package org.footnote.quiz;

import java.time.Instant;

/**
 * One attempt in a list.
 *
 * @param submittedAt null while it is open
 * @param score 0 while it is open
 * @param told whether its student may see marks and keys
 */
public record AttemptLine(
        long id,
        long set,
        String quiz,
        int number,
        Instant startedAt,
        Instant submittedAt,
        double score,
        double max,
        boolean told) {

    public boolean submitted() {
        return submittedAt != null;
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
