package org.footnote.progress;

import java.util.List;
import org.footnote.progress.fsrs.Calibration;

/** What was expected against what came: on the diagonal the forecast was right. */
public record ReliabilityPlot(List<Dot> dots) {

    private static final double LEFT = 44;
    private static final double RIGHT = 244;
    private static final double TOP = 12;
    private static final double BOTTOM = 212;

    /**
     * Forecasts of nearly the same height.
     *
     * @param predicted per cent
     * @param observed per cent
     */
    public record Dot(String x, String y, String radius, long predicted, long observed, int reviews) {}

    static ReliabilityPlot of(Calibration calibration) {
        int most = calibration.bins().stream()
                .mapToInt(Calibration.Bin::reviews)
                .max()
                .orElse(1);
        return new ReliabilityPlot(calibration.bins().stream()
                .map(b -> new Dot(
                        Drawing.at(LEFT + (RIGHT - LEFT) * b.predicted()),
                        Drawing.at(BOTTOM - (BOTTOM - TOP) * b.observed()),
                        Drawing.at(3 + 7 * Math.sqrt((double) b.reviews() / most)),
                        Math.round(100 * b.predicted()),
                        Math.round(100 * b.observed()),
                        b.reviews()))
                .toList());
    }
}
