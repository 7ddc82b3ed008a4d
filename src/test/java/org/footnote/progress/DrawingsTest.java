package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.Questions.Askable;
import org.footnote.progress.fsrs.Calibration;
import org.footnote.progress.fsrs.Forecast;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Parameters;
import org.footnote.progress.fsrs.Scheduler;
import org.junit.jupiter.api.Test;

/** The numbers behind the drawings. */
class DrawingsTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z"); // a Wednesday
    private static final LearnerDays UTC = new LearnerDays(ZoneId.of("UTC"));
    private static final Fsrs FSRS = new Fsrs(Parameters.DEFAULT);

    @Test
    void mastery_counts_what_was_never_met_as_nothing_and_names_the_easiest_gain() {
        List<Mastery> topics = Mastery.byTopic(
                now(
                        met(1, "Roads", 10, 40),
                        met(2, "Roads", 10, 40),
                        unmet(3, "Roads"),
                        unmet(4, "Roads"),
                        met(5, "Rivers", 400, 1),
                        met(6, "Ports", 400, 1),
                        unmet(7, "Ports")),
                12);
        assertEquals(
                List.of("Ports", "Rivers", "Roads"),
                topics.stream().map(Mastery::topic).toList());
        Mastery roads = topics.get(2);
        double r = FSRS.retrievability(40, 10);
        assertEquals(Math.round(100 * 2 * r / 4), roads.percent());
        assertEquals(2, roads.met());
        assertEquals(4, roads.total());
        assertEquals(Mastery.Deed.PRACTISE, roads.next().deed());
        assertEquals(Math.round(100 * 2 * (1 - r) / 4), roads.next().points());
        assertEquals(Mastery.Deed.WAIT, topics.get(1).next().deed());
        assertTrue(topics.get(1).next().on().isPresent());
        assertEquals(Mastery.Deed.MEET, topics.get(0).next().deed());
        assertEquals(50, topics.get(0).next().points());
        assertEquals(2L, roads.of("UNMET"));
    }

    @Test
    void practice_keeps_what_time_takes() {
        MemoryForecast forecast = MemoryForecast.of(now(met(1, "A", 5, 5), met(2, "A", 20, 3), unmet(3, "A")));
        assertEquals(2, forecast.facts());
        assertEquals(29, forecast.days().size());
        assertEquals(
                Math.round(50 * (FSRS.retrievability(5, 5) + FSRS.retrievability(3, 20))),
                forecast.first().without());
        assertEquals(
                Math.round(50 * (FSRS.retrievability(33, 5) + FSRS.retrievability(31, 20))),
                forecast.last().without());
        assertEquals(1, forecast.first().due(), "the one that is due is practised today");
        for (MemoryForecast.Day day : forecast.days()) {
            assertTrue(day.with() >= 89, "never below the retention that is wanted: " + day);
            assertTrue(day.with() >= day.without(), day.toString());
        }
        assertEquals(5, forecast.weeks().size());
    }

    @Test
    void answers_are_counted_by_the_week_from_monday() {
        List<FactReviews.Answer> answers = List.of(
                new FactReviews.Answer(Instant.parse("2026-03-01T23:59:00Z"), 1),
                new FactReviews.Answer(Instant.parse("2026-03-02T00:00:00Z"), 0),
                new FactReviews.Answer(NOW, 1));
        Activity activity = Activity.of(answers, NOW, UTC);
        assertEquals(12, activity.weeks().size());
        assertEquals(LocalDate.of(2026, 3, 2), activity.lastWeek().monday());
        assertEquals(2, activity.lastWeek().answers());
        assertEquals(50, activity.lastWeek().percent());
        assertEquals(1, activity.weeks().get(10).answers());
        assertEquals(Instant.parse("2025-12-15T00:00:00Z"), Activity.from(NOW, UTC));
    }

    @Test
    void a_forecast_that_was_right_lies_on_the_diagonal() {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            forecasts.add(new Forecast(0.85, i < 85));
            forecasts.add(new Forecast(0.25, i < 25));
        }
        ReliabilityPlot plot = ReliabilityPlot.of(Calibration.of(forecasts));
        assertEquals(2, plot.dots().size());
        for (ReliabilityPlot.Dot dot : plot.dots()) {
            assertEquals(dot.predicted(), dot.observed());
            double right = Double.parseDouble(dot.x()) - 44;
            double up = 212 - Double.parseDouble(dot.y());
            assertEquals(right, up, 0.01);
        }
    }

    @Test
    void squares_stand_on_their_years_and_fill_as_memory_is_strong() {
        TimelineView.Event strong = new TimelineView.Event(1, "1868", "A", Strength.STRONG);
        TimelineView.Event slipping = new TimelineView.Event(2, "1871", "B", Strength.SLIPPING);
        TimelineDrawing drawing = TimelineDrawing.of(List.of(
                new TimelineView.Year(1868, List.of(strong)), new TimelineView.Year(1871, List.of(slipping, strong))));
        assertEquals(2, drawing.columns().size());
        double apart = Double.parseDouble(drawing.columns().get(1).x())
                - Double.parseDouble(drawing.columns().get(0).x());
        assertEquals(3 * 14.6, apart, 0.11, "three years lie between");
        TimelineDrawing.Square full = drawing.columns().get(0).squares().get(0);
        TimelineDrawing.Square low = drawing.columns().get(1).squares().get(0);
        assertEquals(4 * Double.parseDouble(low.fillHeight()), Double.parseDouble(full.fillHeight()), 0.11);
        List<TimelineView.Year> long_ = List.of(
                new TimelineView.Year(1066, List.of(strong)),
                new TimelineView.Year(1492, List.of(strong)),
                new TimelineView.Year(1945, List.of(strong)));
        assertEquals(
                List.of("5.0", "19.6", "34.2"),
                TimelineDrawing.of(long_).columns().stream()
                        .map(TimelineDrawing.Column::x)
                        .toList(),
                "centuries without events take no room");
    }

    @Test
    void strength_looks_a_week_and_a_month_ahead() {
        assertEquals(Strength.UNMET, Strength.of(Optional.empty(), FSRS));
        assertEquals(Strength.STRONG, strength(31, 0));
        assertEquals(Strength.STEADY, strength(29, 0));
        assertEquals(Strength.FADING, strength(6, 0));
        assertEquals(Strength.SLIPPING, strength(1, 20));
    }

    private static Strength strength(double stability, int days) {
        return Strength.of(met(1, "A", stability, days).recall(), FSRS);
    }

    private static MemoryNow now(Standing... facts) {
        return new MemoryNow(NOW, UTC, new Scheduler(FSRS, 0.9), List.of(), List.of(facts), Map.of(), Set.of());
    }

    private static Standing met(long fact, String topic, double stability, int days) {
        Instant last = NOW.minus(Duration.ofDays(days));
        Instant due = last.plus(Duration.ofDays(Math.max(1, Math.round(stability))));
        Recall recall = new Recall(
                stability, 5, days, FSRS.retrievability(days, stability), last, due, !due.isAfter(NOW), fact, 2, 0);
        return new Standing(fact, 1, topic, questions(fact, topic), Optional.of(recall), false);
    }

    private static Standing unmet(long fact, String topic) {
        return new Standing(fact, 1, topic, questions(fact, topic), Optional.empty(), false);
    }

    private static List<Askable> questions(long fact, String topic) {
        return List.of(new Askable(fact, fact, fact, 1, topic, "true_false"));
    }
}
