package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.footnote.Browsing;
import org.footnote.bank.Questions.Askable;
import org.footnote.people.Person;
import org.footnote.people.PersonErased;
import org.footnote.people.TestPeople;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Memory;
import org.footnote.progress.fsrs.Parameters;
import org.footnote.progress.fsrs.Rating;
import org.footnote.quiz.TestCourse;
import org.junit.jupiter.api.Test;

/** Memory in the database, over days that go by. */
@QuarkusTest
class RememberingTest {

    private static final Instant START = Instant.parse("2025-01-06T12:30:00Z");

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Inject
    Learner learner;

    @Inject
    Remembering remembering;

    @Inject
    Replaying replaying;

    @Inject
    FittingMemory fitting;

    @Inject
    Fits fits;

    @Inject
    FactReviews reviews;

    @Inject
    Event<PersonErased> erased;

    @Test
    void the_golden_run_goes_through_the_database_day_by_day() {
        long me = people.student("golden").id();
        Askable fact = facts("golden-harbour").get(0);
        double[] fractions = {1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1};
        List<Integer> days = new ArrayList<>();
        LearnerDays utc = new LearnerDays(ZoneId.of("UTC"));
        Instant at = START;
        for (double fraction : fractions) {
            learner.answer(me, at, fact, fraction);
            Instant due = learner.memory(me, fact.fact()).orElseThrow().dueAt();
            days.add(utc.between(at, due));
            at = due;
        }
        assertEquals(List.of(0, 4, 14, 45, 135, 372, 0, 0, 2, 5, 10, 20, 40), days);
        FactMemory memory = learner.memory(me, fact.fact()).orElseThrow();
        assertEquals(13, memory.reviews());
        assertEquals(2, memory.lapses());
        assertEquals(13, learner.count("select count(r) from FactReview r where r.personId = :me", me));
        assertEquals(
                9,
                learner.count(
                        "select count(r) from FactReview r where r.personId = :me and r.predicted is not null", me),
                "only later days can be predicted");
    }

    @Test
    void a_night_is_a_day_where_the_learner_lives() {
        Person person = people.student("shanghai");
        long me = person.id();
        Browsing.as("shanghai")
                .post("/account/profile", Map.of("displayName", "shanghai", "zone", "Asia/Shanghai", "language", ""));
        Askable fact = facts("night-harbour").get(0);
        learner.answer(me, Instant.parse("2025-03-03T15:50:00Z"), fact, 1);
        learner.answer(me, Instant.parse("2025-03-03T16:20:00Z"), fact, 1);
        assertEquals(
                1,
                learner.count("select count(r) from FactReview r where r.personId = :me and r.days = 1", me),
                "ten to midnight and twenty past lie a day apart");
        Instant due = learner.memory(me, fact.fact()).orElseThrow().dueAt();
        assertEquals(0, due.atZone(ZoneId.of("Asia/Shanghai")).getHour(), "and it returns when a day begins there");
    }

    @Test
    void what_was_shown_is_never_written_over() {
        long me = people.student("appended").id();
        learner.answer(me, START, facts("append-harbour").get(0), 1);
        assertThrows(Exception.class, () -> learner.sql("update fact_review set rating = 4 where person_id = " + me));
        assertEquals(1, learner.count("select count(r) from FactReview r where r.personId = :me and r.rating = 3", me));
    }

    @Test
    void memory_comes_back_from_the_log_as_it_was() {
        long me = people.student("replayed").id();
        List<Askable> facts = facts("replay-harbour");
        for (int day = 0; day < 20; day++) {
            for (int i = 0; i < 4; i++) {
                learner.answer(
                        me, START.plus(Duration.ofDays(day * (i + 1))), facts.get(i), (day + i) % 5 == 0 ? 0 : 1);
            }
        }
        List<String> before = picture(me, facts);
        learner.sql("delete from fact_memory where person_id = " + me);
        replaying.start(null);
        assertEquals(before, picture(me, facts));
        replaying.replay(me);
        assertEquals(before, picture(me, facts), "and twice is once");
    }

    @Test
    void who_is_erased_leaves_no_memory() {
        long me = people.student("erased").id();
        long other = people.student("stays").id();
        long quiz = course.quiz("erased-harbour", 12);
        Askable fact = learner.facts(course.collectionOf(quiz)).get(0);
        learner.answer(me, START, fact, 1);
        learner.answer(other, START, fact, 1);
        Browsing.as("erased").post("/practice", Map.of("course", course.collectionOf(quiz)));
        assertEquals(1, learner.count("select count(s) from Sitting s where s.personId = :me", me));
        QuarkusTransaction.requiringNew().run(() -> erased.fire(new PersonErased(me)));
        for (String kept : List.of("FactReview", "FactMemory", "Sitting", "FittedParameters")) {
            assertEquals(0, learner.count("select count(x) from " + kept + " x where x.personId = :me", me), kept);
        }
        assertEquals(1, learner.count("select count(x) from FactMemory x where x.personId = :me", other));
    }

    @Test
    void who_forgets_faster_than_others_is_asked_sooner_once_there_is_enough_to_tell() {
        List<Askable> facts = facts("forgetful-harbour");
        double longer = 0;
        for (int seed = 1; seed <= 4; seed++) {
            long me = people.student("forgetful" + seed).id();
            simulate(me, facts, 45, seed);
            FactMemory common = learner.memory(me, facts.get(0).fact()).orElseThrow();
            double before = stability(me, facts);
            fitting.fitLearner(me);
            FittedParameters fit = QuarkusTransaction.requiringNew()
                    .call(() -> fits.ofLearner(me))
                    .orElseThrow();
            assertTrue(fit.reviews() >= 400, "reviews " + fit.reviews());
            assertNotEquals(Parameters.DEFAULT, fit.parameters());
            FactMemory fitted = learner.memory(me, facts.get(0).fact()).orElseThrow();
            assertNotEquals(common.memory(), fitted.memory(), "memory is seen with the new parameters");
            assertEquals(common.reviews(), fitted.reviews());
            longer += Math.log(stability(me, facts) / before);
        }
        assertTrue(longer < 0, "what is thought to last changes by e to the " + longer);
        assertTrue(
                QuarkusTransaction.requiringNew()
                        .call(() -> reviews.learnersWith(400))
                        .containsAll(List.of(
                                people.student("forgetful1").id(),
                                people.student("forgetful4").id())),
                "they are among those that are fitted");
    }

    @Test
    void a_classroom_is_fitted_together_and_serves_those_with_few_answers_of_their_own() {
        List<Person> class_ = new ArrayList<>();
        List<Askable> facts = facts("classroom-harbour");
        for (int i = 0; i < 4; i++) {
            class_.add(people.student("pupil" + i));
            simulate(class_.get(i).id(), facts, 27, 20 + i);
        }
        Person newcomer = people.student("newcomer");
        class_.add(newcomer);
        people.classroom("fitted", people.teacher("fits"), class_.toArray(Person[]::new));
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> fits.ofStudent(newcomer.id()))
                .isEmpty());
        fitting.fit();
        FittedParameters fit = QuarkusTransaction.requiringNew()
                .call(() -> fits.ofStudent(newcomer.id()))
                .orElseThrow();
        assertTrue(!fit.own() && fit.reviews() >= 1000, fit.reviews() + " reviews");
    }

    /**
     * Twelve facts, met every few days for a while by somebody who keeps them only half as long as others. Meetings a day
     * or two apart tell too little: nearly everything is recalled then, by everybody.
     */
    private void simulate(long person, List<Askable> facts, int rounds, int seed) {
        Fsrs truth = new Fsrs(Parameters.of(
                0.05, 0.2, 0.5, 2, 8, 0.57, 2.0966, 0.0069, 0.6, 0.112, 1.0178, 1.0, 0.1133, 0.3127, 2.2934, 0.2191,
                3.0004, 0.7536, 0.3332, 0.1437, 0.5));
        Random chance = new Random(seed);
        QuarkusTransaction.requiringNew().run(() -> {
            for (Askable fact : facts) {
                Memory memory = null;
                int day = 0;
                for (int round = 0; round < rounds; round++) {
                    int gap = round == 0 ? 0 : 1 + chance.nextInt(6);
                    day += gap;
                    boolean recalled =
                            memory != null && chance.nextDouble() < truth.retrievability(gap, memory.stability());
                    Rating rating = recalled ? Rating.GOOD : Rating.AGAIN;
                    memory = memory == null ? truth.first(rating) : truth.next(memory, gap, rating);
                    remembering.review(
                            person, START.plus(Duration.ofDays(day)), List.of(Learner.shown(fact, recalled ? 1 : 0)));
                }
            }
        });
    }

    /** Days after which nine in ten is recalled, the geometric mean: what is kept for years must not outweigh the rest. */
    private double stability(long me, List<Askable> facts) {
        return Math.exp(facts.stream()
                .mapToDouble(f -> Math.log(
                        learner.memory(me, f.fact()).orElseThrow().memory().stability()))
                .average()
                .orElseThrow());
    }

    private List<String> picture(long me, List<Askable> facts) {
        return facts.subList(0, 4).stream()
                .map(f -> learner.memory(me, f.fact()).orElseThrow())
                .map(m -> m.memory() + " " + m.dueAt() + " " + m.lastAt() + " " + m.reviews() + " " + m.lapses() + " "
                        + m.questionId() + " " + m.schedule().phase() + " "
                        + m.schedule().step())
                .toList();
    }

    private List<Askable> facts(String name) {
        return learner.facts(course.collectionOf(course.quiz(name, 12)));
    }
}
