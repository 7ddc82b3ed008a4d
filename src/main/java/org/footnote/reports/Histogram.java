package org.footnote.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Attempts by tenth of the full mark, as columns of a chart 440 wide. */
public record Histogram(List<Column> columns) {

    static final int COLUMNS = 10;

    private static final int TALLEST = 144;
    private static final int BASE = 170;
    private static final int STEP = 40;

    /** @param label the tenth in per cent, such as 80–89 */
    public record Column(int x, int y, int height, int middle, int above, int attempts, String label) {}

    static Histogram of(int[] tenths) {
        int most = Math.max(1, Arrays.stream(tenths).max().orElse(1));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            int height = TALLEST * tenths[i] / most;
            int x = 22 + i * STEP;
            columns.add(new Column(
                    x,
                    BASE - height,
                    height,
                    x + 16,
                    BASE - height - 5,
                    tenths[i],
                    i * 10 + "–" + (i == COLUMNS - 1 ? 100 : i * 10 + 9)));
        }
        return new Histogram(List.copyOf(columns));
    }
}
