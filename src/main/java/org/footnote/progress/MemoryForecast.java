package org.footnote.progress;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Memory;
import org.footnote.progress.fsrs.Rating;

/**
 * The chance of recall over the coming weeks, averaged over the facts a learner has met: with each fact practised and
 * recalled on the day it returns, and with nothing practised at all. Facts that a quiz still asks are left out.
 */
public record MemoryForecast(int facts, List<Day> days, String with, String without, Label practised, Label left) {

    public static final int DAYS = 28;

    private static final double LEFT = 40;
    private static final double RIGHT = 376;
    private static final double TOP = 12;
    private static final double BOTTOM = 172;

    /** Labels nearer than this, in units of the drawing, would stand on each other. */
    private static final double APART = 16;

    /**
     * One day from today.
     *
     * @param ahead days from today
     * @param with chance in per cent with practice
     * @param without the same without
     * @param due facts that return on this day, if each is practised when it returns
     */
    public record Day(int ahead, long with, long without, int due) {

        /** Whether the table names it: each week has a row. */
        public boolean week() {
            return ahead % 7 == 0;
        }

        public int weeks() {
            return ahead / 7;
        }
    }

    /** The value at the end of a line. */
    public record Label(String y, long percent) {}

    static MemoryForecast of(MemoryNow now) {
        Fsrs fsrs = now.scheduler().fsrs();
        double[] with = new double[DAYS + 1];
        double[] without = new double[DAYS + 1];
        int[] due = new int[DAYS + 1];
        List<Recall> recalls = now.facts().stream()
                .filter(f -> !f.away())
                .flatMap(f -> f.recall().stream())
                .toList();
        for (Recall recall : recalls) {
            for (int day = 0; day <= DAYS; day++) {
                without[day] += fsrs.retrievability(recall.days() + day, recall.stability());
            }
            practise(recall, now, with, due);
        }
        List<Day> days = new ArrayList<>();
        for (int day = 0; day <= DAYS; day++) {
            days.add(new Day(day, percent(with[day], recalls), percent(without[day], recalls), due[day]));
        }
        double endWith = y(with[DAYS] / Math.max(1, recalls.size()));
        double endWithout = Math.max(y(without[DAYS] / Math.max(1, recalls.size())), endWith + APART);
        return new MemoryForecast(
                recalls.size(),
                days,
                line(with, recalls.size()),
                line(without, recalls.size()),
                new Label(Drawing.at(endWith + 4), days.get(DAYS).with()),
                new Label(Drawing.at(endWithout + 4), days.get(DAYS).without()));
    }

    /** Meets the fact on each day it returns, recalled well. */
    private static void practise(Recall recall, MemoryNow now, double[] with, int[] due) {
        Fsrs fsrs = now.scheduler().fsrs();
        Memory memory = new Memory(recall.stability(), recall.difficulty());
        long last = -recall.days();
        long next = recall.due()
                ? 0
                : ChronoUnit.DAYS.between(now.days().date(now.now()), now.days().date(recall.dueAt()));
        for (int day = 0; day <= DAYS; day++) {
            if (day >= next) {
                memory = fsrs.next(memory, day - last, Rating.GOOD);
                last = day;
                next = day
                        + Math.max(
                                1,
                                Math.round(fsrs.days(
                                        memory.stability(), now.scheduler().retention())));
                due[day]++;
            }
            with[day] += fsrs.retrievability(day - last, memory.stability());
        }
    }

    private static long percent(double sum, List<Recall> recalls) {
        return recalls.isEmpty() ? 0 : Math.round(100 * sum / recalls.size());
    }

    private static String line(double[] sums, int facts) {
        List<double[]> points = new ArrayList<>();
        for (int day = 0; day < sums.length; day++) {
            points.add(new double[] {LEFT + (RIGHT - LEFT) * day / DAYS, y(sums[day] / Math.max(1, facts))});
        }
        return Drawing.line(points);
    }

    private static double y(double share) {
        return BOTTOM - (BOTTOM - TOP) * share;
    }

    public Day first() {
        return days.get(0);
    }

    public Day last() {
        return days.get(DAYS);
    }

    public List<Day> weeks() {
        return days.stream().filter(Day::week).toList();
    }

    /** Facts that return within the next seven days, today included. */
    public int dueThisWeek() {
        return days.stream().limit(7).mapToInt(Day::due).sum();
    }
}
