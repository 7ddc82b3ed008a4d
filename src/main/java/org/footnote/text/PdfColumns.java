package org.footnote.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the lines of a page as they are read: down each column, a line that runs over several columns before what stands
 * below it. A page is cut at the vertical strip that the fewest lines cross, and each part again.
 */
final class PdfColumns {

    /** Narrowest strip between columns, in points. */
    private static final float GUTTER = 7;

    /** A column has at least so many lines ... */
    private static final int LINES = 3;

    /** ... of so many characters on average: less is a column of a table. */
    private static final int CHARACTERS = 15;

    /** Share of the lines that may run over a strip between columns: titles, figures, notes. */
    private static final float CROSSING = 0.34f;

    /** Strips that are tried. */
    private static final int CANDIDATES = 20;

    /** Pages have few columns, however they are made. */
    private static final int DEPTH = 6;

    private final int page;
    private final List<PdfColumn> found = new ArrayList<>();

    private PdfColumns(int page) {
        this.page = page;
    }

    static List<PdfColumn> of(PdfPage page) {
        PdfColumns columns = new PdfColumns(page.number());
        columns.order(page.segments(), DEPTH);
        return columns.found;
    }

    private record Strip(float from, float to, int crossing) {
        float middle() {
            return (from + to) / 2;
        }
    }

    private void order(List<PdfSegment> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        Strip strip = depth == 0 ? null : strip(region);
        if (strip == null) {
            found.add(PdfColumn.of(page, region));
            return;
        }
        List<PdfSegment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparing(PdfSegment::y));
        List<PdfSegment> crossing = new ArrayList<>();
        List<PdfSegment> left = new ArrayList<>();
        List<PdfSegment> right = new ArrayList<>();
        for (PdfSegment segment : sorted) {
            if (segment.left() < strip.middle() && segment.right() > strip.middle()) {
                if (!left.isEmpty() || !right.isEmpty()) {
                    orderBand(crossing, left, right, depth);
                }
                crossing.add(segment);
            } else {
                (segment.right() <= strip.middle() ? left : right).add(segment);
            }
        }
        orderBand(crossing, left, right, depth);
    }

    private void orderBand(List<PdfSegment> crossing, List<PdfSegment> left, List<PdfSegment> right, int depth) {
        if (!crossing.isEmpty()) {
            found.add(PdfColumn.of(page, crossing));
        }
        order(List.copyOf(left), depth - 1);
        order(List.copyOf(right), depth - 1);
        crossing.clear();
        left.clear();
        right.clear();
    }

    /** The strip between two columns of text, or null where the region is one column. */
    private static Strip strip(List<PdfSegment> region) {
        float left = (float) region.stream().mapToDouble(PdfSegment::left).min().orElse(0);
        float right =
                (float) region.stream().mapToDouble(PdfSegment::right).max().orElse(0);
        List<Strip> candidates = strips(region, left, right);
        candidates.sort(Comparator.comparing(Strip::crossing).thenComparing(s -> s.from() - s.to()));
        for (Strip strip : candidates.subList(0, Math.min(CANDIDATES, candidates.size()))) {
            if (divides(region, strip)) {
                return strip;
            }
        }
        return null;
    }

    /** Vertical strips inside the region, with the number of lines that run over them. */
    private static List<Strip> strips(List<PdfSegment> region, float left, float right) {
        int width = (int) Math.ceil(right - left) + 1;
        if (width < 4 * GUTTER || width > 20_000) {
            return new ArrayList<>();
        }
        int[] change = new int[width + 2];
        for (PdfSegment segment : region) {
            change[Math.round(segment.left() - left)]++;
            change[Math.min(width, Math.round(segment.right() - left)) + 1]--;
        }
        int most = (int) (CROSSING * region.size());
        List<Strip> strips = new ArrayList<>();
        int covered = 0;
        int from = 0;
        for (int x = 0; x <= width; x++) {
            if (change[x] != 0) {
                if (covered <= most && x - from >= GUTTER && from > width / 8 && x < width - width / 8) {
                    strips.add(new Strip(left + from, left + x, covered));
                }
                from = x;
                covered += change[x];
            }
        }
        return strips;
    }

    private static boolean divides(List<PdfSegment> region, Strip strip) {
        List<PdfSegment> left =
                region.stream().filter(s -> s.right() <= strip.middle()).toList();
        List<PdfSegment> right =
                region.stream().filter(s -> s.left() >= strip.middle()).toList();
        if (!isText(left) || !isText(right)) {
            return false;
        }
        float top = Math.max(top(left), top(right));
        float bottom = Math.min(bottom(left), bottom(right));
        float shorter = Math.min(bottom(left) - top(left), bottom(right) - top(right));
        return bottom - top > 0.5f * shorter;
    }

    private static boolean isText(List<PdfSegment> side) {
        return PdfSegments.lines(side).size() >= LINES
                && side.stream().mapToInt(s -> s.text().length()).average().orElse(0) >= CHARACTERS;
    }

    private static float top(List<PdfSegment> side) {
        return (float) side.stream().mapToDouble(PdfSegment::y).min().orElse(0);
    }

    private static float bottom(List<PdfSegment> side) {
        return (float) side.stream().mapToDouble(PdfSegment::y).max().orElse(0);
    }
}
