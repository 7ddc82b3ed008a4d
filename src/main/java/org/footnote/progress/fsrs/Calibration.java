package org.footnote.progress.fsrs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good forecasts were, beside the best that one constant could have done.
 *
 * @param observed share that was recalled
 * @param logLoss mean of -ln of the chance that was given to what came (Good 1952); 0 is perfect
 * @param baseline the log-loss of always expecting {@code observed}, which nobody could have known before
 */
public record Calibration(int reviews, double observed, double logLoss, double baseline, List<Bin> bins) {

    private static final double SURE = 1e-6;
    private static final int BINS = 10;

    /**
     * Forecasts of nearly the same height.
     *
     * @param predicted their mean
     * @param observed share of them that was recalled
     */
    public record Bin(double predicted, double observed, int reviews) {}

    public static Calibration of(List<Forecast> forecasts) {
        double observed =
                forecasts.stream().mapToInt(f -> f.recalled() ? 1 : 0).average().orElse(0);
        return new Calibration(
                forecasts.size(),
                observed,
                forecasts.stream()
                        .mapToDouble(f -> loss(f.predicted(), f.recalled()))
                        .average()
                        .orElse(0),
                forecasts.stream()
                        .mapToDouble(f -> loss(observed, f.recalled()))
                        .average()
                        .orElse(0),
                bins(forecasts));
    }

    /** -ln of the chance given to what came; a chance of 0 or 1 is taken as nearly so. */
    static double loss(double predicted, boolean recalled) {
        double p = Math.max(SURE, Math.min(1 - SURE, predicted));
        return -Math.log(recalled ? p : 1 - p);
    }

    /** By tenths of the chance; empty ones are left out. */
    private static List<Bin> bins(List<Forecast> forecasts) {
        List<List<Forecast>> tenths = IntStream.range(0, BINS)
                .<List<Forecast>>mapToObj(i -> new ArrayList<>())
                .toList();
        forecasts.forEach(f ->
                tenths.get(Math.min(BINS - 1, (int) (f.predicted() * BINS))).add(f));
        return tenths.stream()
                .filter(t -> !t.isEmpty())
                .map(t -> new Bin(
                        t.stream().mapToDouble(Forecast::predicted).average().orElseThrow(),
                        t.stream().mapToInt(f -> f.recalled() ? 1 : 0).average().orElseThrow(),
                        t.size()))
                .toList();
    }
}
