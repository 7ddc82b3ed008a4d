package org.footnote.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.item.Choice;
import org.footnote.item.MultipleChoice;
import org.footnote.item.ShortAnswer;
import org.footnote.progress.fsrs.Rating;
import org.junit.jupiter.api.Test;

/** The table of ratings, line by line. */
class RecollectionTest {

    private static final Pace PACE = new Pace(10, 40);

    @Test
    void what_earns_less_than_half_is_forgotten_however_sure_one_was() {
        assertEquals(Rating.AGAIN, rating(0, Certainty.SURE, 2));
        assertEquals(Rating.AGAIN, rating(0.49, null, 20));
    }

    @Test
    void what_is_partly_right_was_hard() {
        assertEquals(Rating.HARD, rating(0.5, Certainty.SURE, 2));
        assertEquals(Rating.HARD, rating(0.99, null, 20));
    }

    @Test
    void a_lucky_guess_is_no_memory() {
        assertEquals(Rating.HARD, rating(1, Certainty.GUESS, 2));
    }

    @Test
    void a_slow_answer_was_hard_unless_one_was_sure() {
        assertEquals(Rating.HARD, rating(1, null, 41));
        assertEquals(Rating.HARD, rating(1, Certainty.FAIRLY, 41));
        assertEquals(Rating.GOOD, rating(1, Certainty.SURE, 41));
    }

    @Test
    void only_who_is_sure_and_quick_found_it_easy() {
        assertEquals(Rating.EASY, rating(1, Certainty.SURE, 10));
        assertEquals(Rating.GOOD, rating(1, Certainty.SURE, 11));
        assertEquals(Rating.GOOD, rating(1, null, 2));
        assertEquals(Rating.GOOD, rating(1, Certainty.FAIRLY, 2));
    }

    @Test
    void who_went_for_a_walk_is_not_slow() {
        assertEquals(Rating.GOOD, rating(1, null, 301));
        assertEquals(Rating.GOOD, rating(1, Certainty.SURE, 4000));
    }

    @Test
    void a_quiz_says_right_or_not() {
        assertEquals(Rating.GOOD, Recollection.inQuiz(1).rating(PACE));
        assertEquals(Rating.HARD, Recollection.inQuiz(0.5).rating(PACE));
        assertEquals(Rating.AGAIN, Recollection.inQuiz(0).rating(PACE));
    }

    @Test
    void typing_and_long_questions_take_longer() {
        Pace choice = Pace.of(new MultipleChoice(
                "When was the bridge built?",
                List.of(new Choice("1871", true, ""), new Choice("1872", false, ""), new Choice("1873", false, "")),
                "It was."));
        Pace typed = Pace.of(new ShortAnswer("When was the bridge built?", List.of("1871"), "It was."));
        Pace chinese = Pace.of(new ShortAnswer("大桥是什么时候建成的，又是谁下令建造的？", List.of("1871"), "It was."));
        assertEquals(5, choice.quick());
        assertTrue(typed.quick() > choice.quick() && typed.slow() > choice.slow());
        assertTrue(chinese.quick() > typed.quick(), chinese.toString());
    }

    private static Rating rating(double fraction, Certainty certainty, long seconds) {
        return Recollection.inPractice(fraction, Optional.ofNullable(certainty), seconds)
                .rating(PACE);
    }
}
