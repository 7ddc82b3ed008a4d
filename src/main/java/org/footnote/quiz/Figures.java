package org.footnote.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How marks are written. */
public final class Figures {

    private Figures() {}

    /** At most two decimals, and none where there are none: 9, 8.5, 0.33, −0.5 with the sign that is as wide as a plus. */
    public static String mark(double mark) {
        BigDecimal rounded = BigDecimal.valueOf(mark).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? "0"
                : rounded.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    /** A share from 0 to 1 in per cent, with at most one decimal: 66.7. */
    static String percent(double share) {
        return mark(Math.round(1000 * share) / 10.0);
    }
}
