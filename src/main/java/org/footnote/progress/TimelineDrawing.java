package org.footnote.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Squares stacked above their years, each filled as high as the memory is strong. Years in which nothing happened keep
 * their place, so that distance is time, unless there are too many of them.
 */
public record TimelineDrawing(String width, int height, String base, List<Column> columns, List<Tick> ticks) {

    private static final double STEP = 14.6;
    private static final double CELL = 12.4;
    private static final double EDGE = 4;

    /** Wider than this it would be unreadable; then years without events are left out. */
    private static final int MOST = 60;

    /** Narrower than this a few squares would fill the page. */
    private static final double NARROWEST = 346;

    /** Years between two that are named. */
    private static final int NAMED = 5;

    /** @param level of {@link Strength} */
    public record Square(int level, String y, String fillY, String fillHeight) {}

    /**
     * A year with its events.
     *
     * @param x of the squares
     * @param inner x of what fills them
     */
    public record Column(int year, String left, String x, String inner, List<Square> squares) {}

    /** A year that is named below. */
    public record Tick(int year, String x) {}

    static TimelineDrawing of(List<TimelineView.Year> years) {
        int first = years.isEmpty() ? 0 : years.get(0).year();
        int last = years.isEmpty() ? 0 : years.get(years.size() - 1).year();
        boolean even = last - first < MOST;
        int places = even ? last - first + 1 : years.size();
        int most = years.stream().mapToInt(y -> y.events().size()).max().orElse(1);
        double base = 6 + most * STEP;
        List<Column> columns = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        for (TimelineView.Year year : years) {
            int place = even ? year.year() - first : columns.size();
            double left = EDGE + place * STEP;
            List<Square> squares = new ArrayList<>();
            for (TimelineView.Event event : year.events()) {
                squares.add(square(event.level(), base - STEP * (squares.size() + 1)));
            }
            columns.add(
                    new Column(year.year(), Drawing.at(left), Drawing.at(left + 1), Drawing.at(left + 1.6), squares));
            if (!even && (columns.size() - 1) % NAMED == 0) {
                ticks.add(new Tick(year.year(), Drawing.at(left + STEP / 2)));
            }
        }
        for (int year = first; even && year <= last; year++) {
            boolean edge = year == first || year == last;
            boolean round = year % NAMED == 0 && year - first > 2 && last - year > 2;
            if (edge || round) {
                ticks.add(new Tick(year, Drawing.at(EDGE + STEP * (year - first + 0.5))));
            }
        }
        return new TimelineDrawing(
                Drawing.at(Math.max(NARROWEST, 2 * EDGE + places * STEP)),
                (int) Math.ceil(base) + 20,
                Drawing.at(base),
                columns,
                ticks);
    }

    /** A quarter of the height for each step of strength. */
    private static Square square(int level, double top) {
        double full = CELL - 1.2;
        double height = full * level / 4;
        return new Square(level, Drawing.at(top), Drawing.at(top + 0.6 + full - height), Drawing.at(height));
    }

    /** Where the names of the years stand. */
    public int names() {
        return height - 5;
    }
}
