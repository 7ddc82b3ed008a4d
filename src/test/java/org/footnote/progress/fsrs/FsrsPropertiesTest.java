package org.footnote.progress.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of every memory. */
class FsrsPropertiesTest {

    private final Fsrs fsrs = new Fsrs(Parameters.DEFAULT);

    @Property
    void recall_fades_with_time_and_less_where_memory_is_stable(
            @ForAll @DoubleRange(min = 0.01, max = 10_000) double stability,
            @ForAll @DoubleRange(min = 0, max = 5_000) double days) {
        double now = fsrs.retrievability(days, stability);
        assertTrue(now > 0 && now <= 1);
        assertTrue(fsrs.retrievability(days + 1, stability) < now);
        assertTrue(fsrs.retrievability(days + 1, stability * 1.5) > fsrs.retrievability(days + 1, stability));
    }

    @Property
    void after_as_many_days_as_it_is_stable_nine_in_ten_is_recalled(
            @ForAll @DoubleRange(min = 0.01, max = 30_000) double stability,
            @ForAll @DoubleRange(min = 0.7, max = 0.99) double retention) {
        assertEquals(0.9, fsrs.retrievability(stability, stability), 1e-9);
        assertEquals(retention, fsrs.retrievability(fsrs.days(stability, retention), stability), 1e-9);
    }

    @Property
    void a_better_rating_never_leaves_a_weaker_memory(
            @ForAll @DoubleRange(min = 0.01, max = 10_000) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @LongRange(min = 0, max = 1000) long days,
            @ForAll @IntRange(min = 1, max = 3) int grade) {
        Memory before = new Memory(stability, difficulty);
        Memory worse = fsrs.next(before, days, Rating.ofGrade(grade));
        Memory better = fsrs.next(before, days, Rating.ofGrade(grade + 1));
        assertTrue(better.stability() >= worse.stability() - 1e-9, worse + " " + better);
        assertTrue(better.difficulty() <= worse.difficulty() + 1e-9, worse + " " + better);
    }

    @Property
    void recall_never_weakens_and_forgetting_never_strengthens(
            @ForAll @DoubleRange(min = 0.01, max = 10_000) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @LongRange(min = 1, max = 1000) long days) {
        Memory before = new Memory(stability, difficulty);
        assertTrue(fsrs.next(before, days, Rating.HARD).stability() >= stability);
        assertTrue(fsrs.next(before, days, Rating.AGAIN).stability() <= stability);
    }

    @Property
    void no_rating_leads_out_of_bounds(
            @ForAll @DoubleRange(min = 0.01, max = 36_500) double stability,
            @ForAll @DoubleRange(min = 1, max = 10) double difficulty,
            @ForAll @LongRange(min = 0, max = 40_000) long days,
            @ForAll @IntRange(min = 1, max = 4) int grade) {
        Memory after = fsrs.next(new Memory(stability, difficulty), days, Rating.ofGrade(grade));
        assertTrue(after.stability() >= 0.001 && after.stability() <= 36_500, after.toString());
        assertTrue(after.difficulty() >= 1 && after.difficulty() <= 10, after.toString());
    }
}
