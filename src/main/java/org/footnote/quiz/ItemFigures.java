package org.footnote.quiz;

import java.util.List;

/**
 * How a question did in a test.
 *
 * @param asked how often it was marked
 * @param facility mean mark as a share of the full mark, 0 to 1
 * @param discrimination correlation of its mark with what the rest of the test earned (Pearson; Ebel and Frisbie,
 *     <i>Essentials of educational measurement</i>, 1991), −1 to 1; NaN where one of the two is the same for everybody
 */
public record ItemFigures(long asked, double facility, double discrimination) {

    /** Fewer than these say nothing about how a question tells students apart. */
    private static final int FEWEST = 3;

    /** One answer. @param share of the full mark of the question @param rest marks of the rest of the test */
    record Point(double share, double rest) {}

    static ItemFigures of(List<Point> points) {
        double n = points.size();
        double meanShare = points.stream().mapToDouble(Point::share).average().orElse(Double.NaN);
        double meanRest = points.stream().mapToDouble(Point::rest).average().orElse(Double.NaN);
        double both = 0;
        double shares = 0;
        double rests = 0;
        for (Point p : points) {
            both += (p.share() - meanShare) * (p.rest() - meanRest);
            shares += (p.share() - meanShare) * (p.share() - meanShare);
            rests += (p.rest() - meanRest) * (p.rest() - meanRest);
        }
        boolean tells = n >= FEWEST && shares > 1e-12 && rests > 1e-12;
        return new ItemFigures(points.size(), meanShare, tells ? both / Math.sqrt(shares * rests) : Double.NaN);
    }

    /** In per cent, empty where it was never marked. */
    public String facilityText() {
        return asked == 0 ? "" : Figures.percent(facility);
    }

    /** To two decimals, empty where it cannot be told. */
    public String discriminationText() {
        return Double.isNaN(discrimination) ? "" : Figures.mark(discrimination);
    }
}
