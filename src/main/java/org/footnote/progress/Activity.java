package org.footnote.progress;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** Answers week by week, quizzes and practice together, as bars. */
public record Activity(List<Week> weeks, long total) {

    public static final int WEEKS = 12;

    private static final double LEFT = 12;
    private static final double STEP = 35;
    private static final double WIDTH = 23;
    private static final double BOTTOM = 116;
    private static final double HIGHEST = 92;

    /**
     * A week from Monday.
     *
     * @param percent of the answers that were right; 0 where there are none
     * @param x of the bar
     * @param y of its top
     * @param middle of the bar, where its number stands
     * @param above where the number stands
     */
    public record Week(
            LocalDate monday,
            long answers,
            long percent,
            String x,
            String y,
            String height,
            String middle,
            String above) {

        public boolean any() {
            return answers > 0;
        }
    }

    /** Start of the first week that is counted. */
    static Instant from(Instant now, LearnerDays days) {
        return firstMonday(now, days).atStartOfDay(days.zone()).toInstant();
    }

    private static LocalDate firstMonday(Instant now, LearnerDays days) {
        return days.date(now)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(WEEKS - 1);
    }

    static Activity of(List<FactReviews.Answer> answers, Instant now, LearnerDays days) {
        LocalDate first = firstMonday(now, days);
        long[] count = new long[WEEKS];
        double[] right = new double[WEEKS];
        for (FactReviews.Answer answer : answers) {
            int week = (int) ChronoUnit.WEEKS.between(first, days.date(answer.at()));
            if (week >= 0 && week < WEEKS) {
                count[week]++;
                right[week] += answer.fraction();
            }
        }
        long most = 1;
        for (long c : count) {
            most = Math.max(most, c);
        }
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            double height = HIGHEST * count[i] / most;
            double x = LEFT + STEP * i;
            weeks.add(new Week(
                    first.plusWeeks(i),
                    count[i],
                    count[i] == 0 ? 0 : Math.round(100 * right[i] / count[i]),
                    Drawing.at(x),
                    Drawing.at(BOTTOM - height),
                    Drawing.at(height),
                    Drawing.at(x + WIDTH / 2),
                    Drawing.at(BOTTOM - height - 6)));
        }
        return new Activity(weeks, answers.size());
    }

    public Week firstWeek() {
        return weeks.get(0);
    }

    public Week lastWeek() {
        return weeks.get(weeks.size() - 1);
    }
}
