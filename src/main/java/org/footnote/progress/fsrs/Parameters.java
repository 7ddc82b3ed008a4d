package org.footnote.progress.fsrs;

import java.util.Arrays;
import java.util.List;

/**
 * The 21 weights w0 to w20 of FSRS-6, each within the bounds that the reference implementation sets, so that no fit can
 * make a memory that grows by being forgotten.
 */
public final class Parameters {

    public static final int COUNT = 21;

    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01, 0.1
    };
    private static final double[] MOST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /** The weights published with FSRS-6, fitted to the reviews of some ten thousand learners. */
    public static final Parameters DEFAULT = of(
            0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127,
            2.2934, 0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2);

    private final double[] weights;

    private Parameters(double[] weights) {
        this.weights = weights;
    }

    /**
     * Weights outside their bounds are brought to the nearest bound.
     *
     * @throws IllegalArgumentException where there are not 21 numbers
     */
    public static Parameters of(double... weights) {
        if (weights.length != COUNT) {
            throw new IllegalArgumentException("21 weights, not " + weights.length);
        }
        double[] within = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            if (!Double.isFinite(weights[i])) {
                throw new IllegalArgumentException("weight " + i + " is no number");
            }
            within[i] = Math.max(LEAST[i], Math.min(MOST[i], weights[i]));
        }
        return new Parameters(within);
    }

    double w(int index) {
        return weights[index];
    }

    public List<Double> weights() {
        return Arrays.stream(weights).boxed().toList();
    }

    double[] copy() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters p && Arrays.equals(weights, p.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
