package org.footnote.progress.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Learners are simulated with parameters that are known, so it is known what a fit should find. */
class FittingTest {

    /** They keep what they meet for half as long, and forget more deeply than others. */
    private static final Parameters FORGETFUL = Parameters.of(
            0.1, 0.4, 0.9, 4, 7.8, 0.57, 2.0966, 0.0069, 1.0, 0.112, 1.0178, 1.1, 0.1133, 0.3127, 2.2934, 0.2191,
            3.0004, 0.7536, 0.3332, 0.1437, 0.35);

    @Test
    void forgetful_learners_are_predicted_better_after_a_fit_also_where_it_did_not_look() {
        List<List<Review>> seen = histories(FORGETFUL, 400, 7);
        List<List<Review>> unseen = histories(FORGETFUL, 400, 8);
        Fitting.Fit fit = Fitting.fit(seen, Parameters.DEFAULT);
        assertTrue(fit.reviews() > 1000, fit.toString());
        assertTrue(fit.better(), fit.toString());
        double truth = Fitting.logLoss(unseen, FORGETFUL);
        double before = Fitting.logLoss(unseen, Parameters.DEFAULT);
        double after = Fitting.logLoss(unseen, fit.parameters());
        assertTrue(after < before, before + " to " + after);
        assertTrue(
                after - truth < 0.25 * (before - truth),
                "most of the way to the truth: " + before + " " + after + " " + truth);
        double days = new Fsrs(fit.parameters()).days(fit.parameters().w(2), 0.7);
        double real = new Fsrs(FORGETFUL).days(FORGETFUL.w(2), 0.7);
        double assumed = new Fsrs(Parameters.DEFAULT).days(Parameters.DEFAULT.w(2), 0.7);
        assertTrue(
                Math.abs(Math.log(days / real)) < Math.abs(Math.log(assumed / real)),
                real + " " + days + " " + assumed);
    }

    @Test
    void learners_as_others_are_keep_nearly_the_parameters_of_others() {
        List<List<Review>> seen = histories(Parameters.DEFAULT, 400, 9);
        List<List<Review>> unseen = histories(Parameters.DEFAULT, 400, 10);
        Parameters found = Fitting.fit(seen, Parameters.DEFAULT).parameters();
        double cost = Fitting.logLoss(unseen, found) - Fitting.logLoss(unseen, Parameters.DEFAULT);
        assertTrue(cost < 0.005, "nothing to learn, and next to nothing lost: " + cost);
    }

    @Test
    void whoever_forgets_sooner_is_found_out_whatever_chance_brings() {
        int refused = 0;
        for (int seed = 1; seed <= 12; seed++) {
            List<List<Review>> few = histories(FORGETFUL, 80, seed);
            refused += Fitting.judge(few, Parameters.DEFAULT, 5).better() ? 0 : 1;
        }
        assertEquals(0, refused, "a fit is refused to whom it would serve");
    }

    @Test
    void without_reviews_on_later_days_nothing_is_fitted() {
        List<List<Review>> once = List.of(List.of(new Review(0, Rating.GOOD), new Review(0, Rating.AGAIN)));
        assertEquals(Parameters.DEFAULT, Fitting.fit(once, Parameters.DEFAULT).parameters());
        assertEquals(0, Fitting.fit(once, Parameters.DEFAULT).reviews());
    }

    @Test
    void an_honest_calibration_beats_the_best_constant_and_a_rosy_one_does_not() {
        Random chance = new Random(11);
        List<Forecast> honest = new ArrayList<>();
        List<Forecast> rosy = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            double p = 0.2 + 0.8 * chance.nextDouble();
            boolean recalled = chance.nextDouble() < p;
            honest.add(new Forecast(p, recalled));
            rosy.add(new Forecast(0.99, recalled));
        }
        Calibration good = Calibration.of(honest);
        assertTrue(good.logLoss() < good.baseline() - 0.05, good.toString());
        good.bins().forEach(b -> assertEquals(b.predicted(), b.observed(), 0.08, b.toString()));
        assertEquals(8, good.bins().size());
        Calibration bad = Calibration.of(rosy);
        assertTrue(bad.logLoss() > bad.baseline(), bad.toString());
        assertEquals(good.baseline(), bad.baseline(), 1e-12);
    }

    /** Histories of facts, reviewed when due by the default parameters or later, answered as the real ones would. */
    static List<List<Review>> histories(Parameters real, int facts, long seed) {
        Random chance = new Random(seed);
        Scheduler scheduler = new Scheduler(new Fsrs(Parameters.DEFAULT), 0.9);
        Fsrs truth = new Fsrs(real);
        List<List<Review>> histories = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            List<Review> history = new ArrayList<>();
            Rating first = Rating.ofGrade(chance.nextDouble() < 0.4 ? 1 : chance.nextDouble() < 0.8 ? 3 : 4);
            history.add(new Review(0, first));
            Memory memory = truth.first(first);
            Optional<Schedule> at = Optional.of(scheduler.next(Optional.empty(), 0, first));
            for (int n = 0; n < 6; n++) {
                long days = 1 + Math.round(at.get().days() * (0.5 + chance.nextDouble()));
                boolean recalled = chance.nextDouble() < truth.retrievability(days, memory.stability());
                Rating rating = !recalled ? Rating.AGAIN : chance.nextDouble() < 0.2 ? Rating.HARD : Rating.GOOD;
                history.add(new Review(days, rating));
                memory = truth.next(memory, days, rating);
                at = Optional.of(scheduler.next(at, days, rating));
            }
            histories.add(history);
        }
        return histories;
    }
}
