package org.footnote.progress;

import java.util.Locale;
import org.footnote.progress.fsrs.Calibration;

/**
 * How right the forecasts of a learner's memory were.
 *
 * @param fitted whose parameters made the forecasts of now
 */
public record CalibrationView(Calibration calibration, ReliabilityPlot plot, Fitted fitted, int wanted) {

    /** Fewer say more of chance than of memory. */
    private static final int ENOUGH = 20;

    /** Whose parameters. */
    public enum Fitted {
        COMMON,
        CLASSROOM,
        OWN
    }

    public boolean none() {
        return calibration.reviews() == 0;
    }

    public boolean few() {
        return calibration.reviews() < ENOUGH;
    }

    public String loss() {
        return figure(calibration.logLoss());
    }

    public String baseline() {
        return figure(calibration.baseline());
    }

    public boolean better() {
        return calibration.logLoss() < calibration.baseline();
    }

    public long observed() {
        return Math.round(100 * calibration.observed());
    }

    public boolean own() {
        return fitted == Fitted.OWN;
    }

    public boolean classroom() {
        return fitted == Fitted.CLASSROOM;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
