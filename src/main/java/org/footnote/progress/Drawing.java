package org.footnote.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How places in a drawing are written. */
final class Drawing {

    private Drawing() {}

    static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Points of a polyline. */
    static String line(List<double[]> points) {
        return points.stream().map(p -> at(p[0]) + "," + at(p[1])).collect(Collectors.joining(" "));
    }
}
