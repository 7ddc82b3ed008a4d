package org.footnote.progress.fsrs;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits the parameters to histories of reviews: Adam (Kingma and Ba 2015) on the log-loss of recall, with gradients by
 * central differences, for 21 numbers and some thousand reviews cost little. A penalty draws each weight towards where it
 * began, by the share of its scale it has moved, so that weights which the reviews say nothing about stay. Only reviews a
 * day or more after the one before count: on the same day there is nothing to predict.
 */
public final class Fitting {

    private static final int ROUNDS = 60;
    private static final double RATE = 0.04;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double STEP = 1e-4;

    /** Weighs one unit of movement of one weight as much as this much log-loss spread over all reviews. */
    private static final double PENALTY = 2.0;

    private Fitting() {}

    /**
     * What was found.
     *
     * @param reviews that were predicted
     * @param before mean log-loss of the parameters that it began with
     * @param after the same of those found
     */
    public record Fit(Parameters parameters, int reviews, double before, double after) {

        public boolean better() {
            return after < before;
        }
    }

    /**
     * The best parameters found.
     *
     * @param histories each of one learner and one fact, the earliest review first
     */
    public static Fit fit(List<List<Review>> histories, Parameters start) {
        List<List<Review>> telling =
                histories.stream().filter(h -> scored(h) > 0).toList();
        int reviews = telling.stream().mapToInt(Fitting::scored).sum();
        double before = logLoss(telling, start);
        if (reviews == 0) {
            return new Fit(start, 0, before, before);
        }
        double[] origin = start.copy();
        double[] scale = new double[Parameters.COUNT];
        for (int i = 0; i < scale.length; i++) {
            scale[i] = Math.max(0.05, Math.abs(origin[i]));
        }
        double[] x = new double[Parameters.COUNT]; // movement of each weight, in its scale
        double[] m = new double[x.length];
        double[] v = new double[x.length];
        double[] best = x.clone();
        double least = objective(telling, origin, scale, x, reviews);
        for (int round = 1; round <= ROUNDS; round++) {
            double rate = RATE * (1 + Math.cos(Math.PI * (round - 1) / ROUNDS)) / 2;
            double[] slope = slope(telling, origin, scale, x, reviews);
            for (int i = 0; i < x.length; i++) {
                m[i] = FIRST_MOMENT * m[i] + (1 - FIRST_MOMENT) * slope[i];
                v[i] = SECOND_MOMENT * v[i] + (1 - SECOND_MOMENT) * slope[i] * slope[i];
                double mean = m[i] / (1 - Math.pow(FIRST_MOMENT, round));
                double spread = v[i] / (1 - Math.pow(SECOND_MOMENT, round));
                x[i] -= rate * mean / (Math.sqrt(spread) + 1e-8);
            }
            double now = objective(telling, origin, scale, x, reviews);
            if (now < least) {
                least = now;
                best = x.clone();
            }
        }
        Parameters found = moved(origin, scale, best);
        return new Fit(found, reviews, before, logLoss(telling, found));
    }

    /**
     * How well fits predict what they have not seen. A single part that is kept back is too few reviews to tell: of
     * learners who plainly forget sooner, one in five had their fit refused by the chance of which facts were kept.
     *
     * @param before mean log-loss of the parameters to begin with
     * @param after the same of fits, each on all parts but the one that it is judged by
     */
    public record Judged(double before, double after) {

        public boolean better() {
            return after < before;
        }
    }

    /**
     * Judges fitting by these histories: they are divided into parts, and each part is predicted by a fit to the others.
     *
     * @param parts at least two
     */
    public static Judged judge(List<List<Review>> histories, Parameters start, int parts) {
        double before = 0;
        double after = 0;
        int reviews = 0;
        for (int part = 0; part < parts; part++) {
            List<List<Review>> seen = new ArrayList<>();
            List<List<Review>> unseen = new ArrayList<>();
            for (int i = 0; i < histories.size(); i++) {
                (i % parts == part ? unseen : seen).add(histories.get(i));
            }
            int predicted = unseen.stream().mapToInt(Fitting::scored).sum();
            before += predicted * logLoss(unseen, start);
            after += predicted * logLoss(unseen, fit(seen, start).parameters());
            reviews += predicted;
        }
        return reviews == 0 ? new Judged(0, 0) : new Judged(before / reviews, after / reviews);
    }

    /** Mean log-loss of what these parameters expect of the reviews a day or more after the one before. */
    public static double logLoss(List<List<Review>> histories, Parameters parameters) {
        Fsrs fsrs = new Fsrs(parameters);
        double loss = 0;
        int reviews = 0;
        for (List<Review> history : histories) {
            Memory memory = null;
            for (Review review : history) {
                if (memory != null && review.days() > 0) {
                    loss += Calibration.loss(
                            fsrs.retrievability(review.days(), memory.stability()),
                            review.rating().recalled());
                    reviews++;
                }
                memory = memory == null
                        ? fsrs.first(review.rating())
                        : fsrs.next(memory, review.days(), review.rating());
            }
        }
        return reviews == 0 ? 0 : loss / reviews;
    }

    /** How many reviews of a history can be predicted. */
    public static int scored(List<Review> history) {
        return (int) history.stream().skip(1).filter(r -> r.days() > 0).count();
    }

    private static double[] slope(
            List<List<Review>> histories, double[] origin, double[] scale, double[] x, int reviews) {
        double[] slope = new double[x.length];
        double[] aside = x.clone();
        for (int i = 0; i < x.length; i++) {
            aside[i] = x[i] + STEP;
            double up = objective(histories, origin, scale, aside, reviews);
            aside[i] = x[i] - STEP;
            double down = objective(histories, origin, scale, aside, reviews);
            aside[i] = x[i];
            slope[i] = (up - down) / (2 * STEP);
        }
        return slope;
    }

    private static double objective(
            List<List<Review>> histories, double[] origin, double[] scale, double[] x, int reviews) {
        double penalty = 0;
        for (double move : x) {
            penalty += move * move;
        }
        return logLoss(histories, moved(origin, scale, x)) + PENALTY * penalty / reviews;
    }

    private static Parameters moved(double[] origin, double[] scale, double[] x) {
        double[] weights = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            weights[i] = origin[i] + scale[i] * x[i];
        }
        return Parameters.of(weights);
    }
}
