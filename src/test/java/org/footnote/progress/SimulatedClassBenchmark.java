package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.footnote.bank.Questions.Askable;
import org.footnote.people.TestPeople;
import org.footnote.progress.fsrs.Calibration;
import org.footnote.progress.fsrs.Forecast;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Memory;
import org.footnote.progress.fsrs.Parameters;
import org.footnote.progress.fsrs.Rating;
import org.footnote.quiz.TestCourse;
import org.junit.jupiter.api.Test;

/**
 * A class of 200 learners over 60 days, each of whom remembers in a way of their own: a new fact on each of the first 36
 * days, and one sitting a day. Once with the real scheduler, the real log and the real memory in the database; once with
 * every fact asked every so many days, for the interval that costs at least as many answers. Run with
 * {@code mvn -Pbench test -Dtest=SimulatedClassBenchmark}.
 */
@QuarkusTest
class SimulatedClassBenchmark {

    private static final int LEARNERS = Integer.getInteger("bench.learners", 200);
    private static final int DAYS = 60;
    private static final int FACTS = 36;
    private static final Instant START = Instant.parse("2025-09-01T08:00:00Z");
    private static final LearnerDays UTC = new LearnerDays(ZoneId.of("UTC"));

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Learner learner;

    @Inject
    Remembering remembering;

    @Inject
    FactReviews reviews;

    /** When facts return. */
    private interface Plan {
        /** A sitting: which facts were recalled and which were not; then when each returns, as a day. */
        void answered(int day, List<Integer> facts, List<Boolean> recalled, int[] due);
    }

    /**
     * What came of a plan.
     *
     * @param answers for each fact
     * @param during mean chance of recall over all days and all facts met
     * @param end the same on the last day
     * @param later the same a month later, without practice
     */
    private record Result(double answers, double during, double end, double later) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f answers a fact, recall %.3f over the days, %.3f at the end, %.3f a month later",
                    answers,
                    during,
                    end,
                    later);
        }
    }

    @Test
    void a_class_remembers_more_with_the_same_number_of_answers() {
        List<Askable> asked = new ArrayList<>();
        for (int i = 1; i <= FACTS / 12; i++) {
            asked.addAll(learner.facts(course.collectionOf(course.quiz("bench-harbour-" + i, 12))));
        }
        List<Long> class_ = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            class_.add(people.student("bench" + i).id());
        }
        Result real = run(i -> (day, facts, recalled, due) -> sitting(class_.get(i), asked, day, facts, recalled, due));
        Result fixed = null;
        int interval = DAYS;
        while (fixed == null || fixed.answers() < real.answers()) {
            int days = --interval;
            fixed = run(i -> (day, facts, recalled, due) -> facts.forEach(f -> due[f] = day + days));
        }
        List<Forecast> forecasts = new ArrayList<>();
        class_.forEach(
                person -> forecasts.addAll(QuarkusTransaction.requiringNew().call(() -> reviews.forecasts(person))));
        Calibration calibration = Calibration.of(forecasts);
        System.out.println("scheduled: " + real);
        System.out.println("every " + interval + " days: " + fixed);
        System.out.printf(
                Locale.ROOT,
                "forecasts: %d, recalled %.3f, log-loss %.4f, constant average %.4f%n",
                calibration.reviews(),
                calibration.observed(),
                calibration.logLoss(),
                calibration.baseline());
        assertTrue(real.during() > fixed.during() + 0.02, real + " and " + fixed);
        assertTrue(real.later() > fixed.later(), real + " and " + fixed);
        assertTrue(
                Math.abs(calibration.observed() - 0.9) < 0.03,
                "the retention that is wanted: " + calibration.observed());
    }

    private void sitting(
            long person, List<Askable> asked, int day, List<Integer> facts, List<Boolean> recalled, int[] due) {
        Instant now = START.plus(Duration.ofDays(day));
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            shown.add(Learner.shown(asked.get(facts.get(i)), recalled.get(i) ? 1 : 0));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            remembering.review(person, now, shown);
            for (int fact : facts) {
                Instant back = learner.memory(person, asked.get(fact).fact())
                        .orElseThrow()
                        .dueAt();
                due[fact] = day + Math.max(1, UTC.between(now, back));
            }
        });
    }

    private interface Plans {
        Plan of(int learner);
    }

    private static Result run(Plans plans) {
        long answers = 0;
        long moments = 0;
        double during = 0;
        double end = 0;
        double later = 0;
        for (int person = 0; person < LEARNERS; person++) {
            Fsrs truth = new Fsrs(truth(new Random(1000 + person)));
            Random chance = new Random(77 + person);
            Memory[] memory = new Memory[FACTS];
            int[] last = new int[FACTS];
            int[] due = new int[FACTS];
            Plan plan = plans.of(person);
            for (int day = 0; day < DAYS; day++) {
                List<Integer> facts = new ArrayList<>();
                List<Boolean> recalled = new ArrayList<>();
                for (int fact = 0; fact <= Math.min(day, FACTS - 1); fact++) {
                    if (fact < day && day < due[fact]) {
                        continue;
                    }
                    boolean known = chance.nextDouble()
                            < (fact == day ? 0.5 : truth.retrievability(day - last[fact], memory[fact].stability()));
                    Rating rating = known ? Rating.GOOD : Rating.AGAIN;
                    memory[fact] =
                            fact == day ? truth.first(rating) : truth.next(memory[fact], day - last[fact], rating);
                    last[fact] = day;
                    facts.add(fact);
                    recalled.add(known);
                }
                plan.answered(day, facts, recalled, due);
                answers += facts.size();
                for (int fact = 0; fact <= Math.min(day, FACTS - 1); fact++) {
                    during += truth.retrievability(day - last[fact], memory[fact].stability());
                    moments++;
                }
            }
            for (int fact = 0; fact < FACTS; fact++) {
                end += truth.retrievability(DAYS - last[fact], memory[fact].stability());
                later += truth.retrievability(DAYS + 30 - last[fact], memory[fact].stability());
            }
        }
        double all = (double) LEARNERS * FACTS;
        return new Result(answers / all, during / moments, end / all, later / all);
    }

    /** First memories last half as long for some as for others, and grow faster or slower. */
    private static Parameters truth(Random chance) {
        double[] weights = Parameters.DEFAULT.weights().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        double first = Math.exp(0.5 * chance.nextGaussian());
        for (int i = 0; i < 4; i++) {
            weights[i] *= first;
        }
        weights[8] += 0.3 * chance.nextGaussian();
        return Parameters.of(weights);
    }
}
