package org.footnote.progress.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The scheduler against the reference implementation; how the vectors are made stands in fsrs/vectors.mjs. */
class SchedulerTest {

    /** The second set of parameters in the vectors. */
    private static final Parameters OTHER = Parameters.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final double EXACT = 1e-6;

    private final Scheduler scheduler = new Scheduler(new Fsrs(Parameters.DEFAULT), 0.90);

    @Test
    void the_golden_run_returns_on_the_days_of_the_reference() {
        List<Rating> ratings = new ArrayList<>(Collections.nCopies(6, Rating.GOOD));
        ratings.addAll(Collections.nCopies(2, Rating.AGAIN));
        ratings.addAll(Collections.nCopies(5, Rating.GOOD));
        List<Integer> days = new ArrayList<>();
        Optional<Schedule> at = Optional.empty();
        for (Rating rating : ratings) {
            int elapsed = at.map(Schedule::days).orElse(0);
            at = Optional.of(scheduler.next(at, elapsed, rating));
            days.add(at.get().days());
        }
        assertEquals(List.of(0, 4, 14, 45, 135, 372, 0, 0, 2, 5, 10, 20, 40), days);
    }

    @Test
    void twelve_hundred_histories_end_where_the_reference_ends() throws IOException {
        Map<String, Scheduler> sets = Map.of("A", scheduler, "B", new Scheduler(new Fsrs(OTHER), 0.90));
        int reviews = 0;
        int sameDay = 0;
        List<String> lines = vectors();
        for (String line : lines) {
            String[] parts = line.split(" ");
            Optional<Schedule> at = Optional.empty();
            for (int i = 1; i < parts.length; i++) {
                String[] f = parts[i].split(":");
                long days = Long.parseLong(f[1]);
                at = Optional.of(sets.get(parts[0]).next(at, days, Rating.ofGrade(Integer.parseInt(f[0]))));
                Schedule now = at.get();
                double stability = Double.parseDouble(f[2]);
                String where = line + " at " + i + ": " + now;
                assertEquals(stability, now.memory().stability(), EXACT * Math.max(1, stability), where);
                assertEquals(Double.parseDouble(f[3]), now.memory().difficulty(), EXACT, where);
                assertEquals(Integer.parseInt(f[4]), now.days(), where);
                assertEquals(Integer.parseInt(f[5]), now.minutes(), where);
                reviews++;
                sameDay += i > 1 && days == 0 ? 1 : 0;
            }
        }
        assertTrue(
                lines.size() >= 1000 && reviews > 7000 && sameDay > 1000, lines.size() + " " + reviews + " " + sameDay);
    }

    @Test
    void a_history_played_again_ends_where_it_ended() {
        List<Review> history = List.of(
                new Review(0, Rating.GOOD),
                new Review(1, Rating.GOOD),
                new Review(4, Rating.AGAIN),
                new Review(0, Rating.HARD));
        Optional<Schedule> at = Optional.empty();
        for (Review review : history) {
            at = Optional.of(scheduler.next(at, review.days(), review.rating()));
        }
        assertEquals(at, scheduler.replay(history));
        assertEquals(Optional.empty(), scheduler.replay(List.of()));
    }

    @Test
    void who_wants_to_remember_more_is_asked_sooner() {
        Schedule relaxed = new Scheduler(new Fsrs(Parameters.DEFAULT), 0.80).next(Optional.empty(), 0, Rating.EASY);
        Schedule strict = new Scheduler(new Fsrs(Parameters.DEFAULT), 0.95).next(Optional.empty(), 0, Rating.EASY);
        assertTrue(strict.days() < 16 && 16 < relaxed.days(), strict + " " + relaxed);
        assertThrows(IllegalArgumentException.class, () -> new Scheduler(new Fsrs(Parameters.DEFAULT), 1));
    }

    private static List<String> vectors() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SchedulerTest.class.getResourceAsStream("/fsrs/vectors.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
