package org.footnote.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores over time as a line: attributes only, for an {@code svg} of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param line points of the polyline
 * @param end where the last score stands
 */
public record ScoreChart(String line, List<Dot> dots, Dot end) {

    public static final int WIDTH = 440;
    public static final int HEIGHT = 148;

    private static final int LEFT = 40;
    private static final int RIGHT = 376;
    private static final int TOP = 12;
    private static final int BOTTOM = 116;

    /** @param label what the dot stands for, in per cent */
    public record Dot(String x, String y, String labelY, String label) {}

    /** @param fractions 0 to 1, the earliest first; at least one */
    static ScoreChart of(List<Double> fractions) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < fractions.size(); i++) {
            double x = fractions.size() == 1
                    ? (LEFT + RIGHT) / 2.0
                    : LEFT + 12 + (RIGHT - LEFT - 24.0) * i / (fractions.size() - 1);
            double y = BOTTOM - (BOTTOM - TOP) * fractions.get(i);
            dots.add(new Dot(number(x), number(y), number(y + 4), Math.round(100 * fractions.get(i)) + " %"));
        }
        StringBuilder line = new StringBuilder();
        dots.forEach(d ->
                line.append(line.isEmpty() ? "" : " ").append(d.x()).append(',').append(d.y()));
        return new ScoreChart(line.toString(), List.copyOf(dots), dots.get(dots.size() - 1));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
