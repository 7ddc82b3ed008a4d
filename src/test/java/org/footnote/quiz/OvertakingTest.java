package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.Browsing;
import org.footnote.bank.Bank;
import org.footnote.item.Cloze;
import org.footnote.item.Response.Entered;
import org.footnote.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two windows on one attempt: what was given last stands, and nobody's words are lost. */
@QuarkusTest
class OvertakingTest {

    private static final Instant BEGAN = Instant.parse("2026-11-14T10:00:00Z");

    @Inject
    TestPeople people;

    @Inject
    TestCourse course;

    @Test
    void an_answer_that_waited_for_the_network_does_not_replace_one_that_was_given_later() {
        Attempt attempt = attempt();
        Instant noon = BEGAN.plusSeconds(7200);
        assertEquals(Answering.SAVED, give(attempt, "on the phone", "a", 0, 0L, noon));
        assertEquals(
                Answering.OVERTAKEN,
                give(attempt, "at the desk", "b", 0, 60_000L, noon.plusSeconds(30)),
                "given half a minute before the other, arrived half a minute after it");
        assertEquals(Optional.of(new Entered("on the phone")), attempt.sheet().response(1));
        assertEquals(
                Answering.SAVED, give(attempt, "at the desk", "c", 0, 1_000L, noon.plusSeconds(31)), "given after it");
        assertEquals(Optional.of(new Entered("at the desk")), attempt.sheet().response(1));
    }

    @Test
    void the_same_answer_sent_again_is_known_again_whatever_came_between() {
        Attempt attempt = attempt();
        give(attempt, "first", "a", 0, 0L, BEGAN.plusSeconds(1));
        give(attempt, "second", "b", 1, 0L, BEGAN.plusSeconds(2));
        assertEquals(Answering.SAVED, give(attempt, "first", "a", 0, 0L, BEGAN.plusSeconds(3)));
        assertEquals(Optional.of(new Entered("second")), attempt.sheet().response(1));
        assertEquals(2, attempt.sheet().steps().all().size());
    }

    @Test
    void whoever_takes_up_an_older_answer_again_by_hand_has_it() {
        Attempt attempt = attempt();
        give(attempt, "first", "a", 0, 0L, BEGAN.plusSeconds(1));
        give(attempt, "second", "b", 1, 0L, BEGAN.plusSeconds(2));
        assertEquals(Answering.SAVED, give(attempt, "first", "c", 1, 0L, BEGAN.plusSeconds(3)));
        assertEquals(Optional.of(new Entered("first")), attempt.sheet().response(1), "it was given after the other");
    }

    @Test
    void nobody_gives_an_answer_before_the_attempt_or_after_now() {
        Attempt attempt = attempt();
        give(attempt, "early", "a", 0, 999_999_999L, BEGAN.plusSeconds(5));
        assertEquals(BEGAN, attempt.sheet().last(1).orElseThrow().given());
    }

    @Test
    void an_older_window_without_scripts_is_told_what_stands_and_keeps_its_words() {
        people.student("two-tabs");
        long quiz = course.everyType("two-tabs");
        Browsing student = Browsing.as("two-tabs");
        String attempt = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, quiz));
        String slot = typed(student, attempt);
        Document one = student.page(slot);
        Document other = student.page(slot);
        student.submit(one, slot + "/response", Map.of("entered", "what stands", "go", "1"));

        Response refused = student.submit(other, slot + "/response", Map.of("entered", "older words", "go", "1"));
        assertEquals(409, refused.statusCode());
        Document told = Jsoup.parse(refused.asString());
        assertTrue(
                told.selectFirst(".err").text().contains("“what stands”"),
                told.selectFirst("form#answer").html());
        assertEquals("older words", told.selectFirst("#entered").val(), "nothing is lost");
        assertEquals("what stands", student.page(slot).selectFirst("#entered").val());

        String mine = told.selectFirst("button[name=mine]").val();
        student.submit(told, slot + "/response", Map.of("mine", mine));
        assertEquals("older words", student.page(slot).selectFirst("#entered").val(), "now the student has decided");
    }

    @Test
    void an_older_window_that_changed_nothing_changes_nothing() {
        people.student("echo-tabs");
        long quiz = course.everyType("echo-tabs");
        Browsing student = Browsing.as("echo-tabs");
        String attempt = TakingQuizStoryTest.attempt(TakingQuizStoryTest.begin(student, quiz));
        String slot = typed(student, attempt);
        Document empty = student.page(slot);
        student.submit(empty, slot + "/response", Map.of("entered", "what stands", "go", "1"));
        assertEquals(
                303,
                student.submit(empty, slot + "/response", Map.of("go", "2")).statusCode());
        assertEquals("what stands", student.page(slot).selectFirst("#entered").val());
    }

    private static String typed(Browsing student, String attempt) {
        for (int n = 1; ; n++) {
            if (student.page(attempt + "/slots/" + n).selectFirst("#entered") != null) {
                return attempt + "/slots/" + n;
            }
        }
    }

    private static Attempt attempt() {
        QuestionSet set = QuestionSet.of(1, 2, "Ports", "", new Rule(Set.of(), 3), BEGAN);
        Attempt attempt = new Attempt(set, 5, 1, 99, BEGAN);
        attempt.ask(Bank.version(new Cloze("It ran for ____ years.", List.of("thirty"), "Thirty.")), List.of(), 1);
        return attempt;
    }

    private static Answering give(Attempt attempt, String text, String id, int seen, long age, Instant now) {
        Origin origin = new Origin(Optional.of(id), Optional.of(seen), Optional.of(age));
        return attempt.answer(1, Answer.of(new Entered(text)), origin, now);
    }
}
