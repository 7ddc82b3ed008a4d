package org.footnote.progress.fsrs;

/**
 * The formulas of FSRS-6 as its authors publish them (open-spaced-repetition, <i>The Algorithm</i>; the model is that of
 * Ye, Su and Cao, <i>A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling</i>, KDD 2022). S is
 * stability in days, D difficulty, R retrievability, G the grade 1 to 4, t whole days since the last review, w0 to w20 the
 * {@link Parameters}.
 */
public final class Fsrs {

    static final double LEAST_STABILITY = 0.001;
    static final double MOST_STABILITY = 36500;

    /** Retrievability at which stability is measured. */
    private static final double MEASURED_AT = 0.9;

    private final Parameters p;
    private final double decay;
    private final double factor;

    public Fsrs(Parameters parameters) {
        p = parameters;
        decay = -parameters.w(20);
        factor = Math.pow(MEASURED_AT, 1 / decay) - 1;
    }

    /**
     * The chance of recall: R = (1 + F · t / S)^-w20 with F = 0.9^(-1/w20) - 1, so that R = 0.9 at t = S.
     *
     * @param days since the last review, also fractions of one
     */
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * Math.max(0, days) / stability, decay);
    }

    /**
     * Days until the chance of recall has fallen to this: t = S / F · (r^(-1/w20) - 1).
     *
     * @param retention 0 to 1, both excluded
     */
    public double days(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** After the first review: S = w(G-1), at least 0.1; D = w4 - e^(w5 · (G - 1)) + 1, within 1 to 10. */
    public Memory first(Rating rating) {
        return new Memory(Math.max(0.1, p.w(rating.grade() - 1)), clamp(firstDifficulty(rating), 1, 10));
    }

    /** After a later review. */
    public Memory next(Memory memory, long days, Rating rating) {
        double stability = days == 0
                ? sameDay(memory.stability(), rating)
                : rating == Rating.AGAIN ? forgotten(memory, days) : recalled(memory, days, rating);
        return new Memory(stability, difficulty(memory.difficulty(), rating));
    }

    private double firstDifficulty(Rating rating) {
        return p.w(4) - Math.exp((rating.grade() - 1) * p.w(5)) + 1;
    }

    /** D' = w7 · D0(4) + (1 - w7) · (D - w6 · (G - 3) · (10 - D) / 9), within 1 to 10. */
    private double difficulty(double d, Rating rating) {
        double moved = d - p.w(6) * (rating.grade() - 3) * (10 - d) / 9;
        return clamp(p.w(7) * firstDifficulty(Rating.EASY) + (1 - p.w(7)) * moved, 1, 10);
    }

    /**
     * S' = S · (1 + e^w8 · (11 - D) · S^-w9 · (e^(w10 · (1 - R)) - 1) · h · b), h = w15 where it was hard, b = w16 where it was
     * easy.
     */
    private double recalled(Memory m, long days, Rating rating) {
        double s = m.stability();
        double r = retrievability(days, s);
        double hard = rating == Rating.HARD ? p.w(15) : 1;
        double easy = rating == Rating.EASY ? p.w(16) : 1;
        double gain = Math.exp(p.w(8))
                * (11 - m.difficulty())
                * Math.pow(s, -p.w(9))
                * (Math.exp((1 - r) * p.w(10)) - 1)
                * hard
                * easy;
        return clamp(s * (1 + gain), LEAST_STABILITY, MOST_STABILITY);
    }

    /** S' = w11 · D^-w12 · ((S + 1)^w13 - 1) · e^(w14 · (1 - R)), at most S / e^(w17 · w18). */
    private double forgotten(Memory m, long days) {
        double s = m.stability();
        double r = retrievability(days, s);
        double left = p.w(11)
                * Math.pow(m.difficulty(), -p.w(12))
                * (Math.pow(s + 1, p.w(13)) - 1)
                * Math.exp((1 - r) * p.w(14));
        double most = Math.max(LEAST_STABILITY, s / Math.exp(p.w(17) * p.w(18)));
        return Math.min(most, clamp(left, LEAST_STABILITY, MOST_STABILITY));
    }

    /** On the same day: S' = S · e^(w17 · (G - 3 + w18)) · S^-w19, and never less than S unless it was forgotten. */
    private double sameDay(double s, Rating rating) {
        double growth = Math.exp(p.w(17) * (rating.grade() - 3 + p.w(18))) * Math.pow(s, -p.w(19));
        return clamp(s * (rating.recalled() ? Math.max(1, growth) : growth), LEAST_STABILITY, MOST_STABILITY);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
