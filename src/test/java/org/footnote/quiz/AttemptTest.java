package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.Bank;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Items;
import org.footnote.item.MultipleChoice;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant NOW = Instant.parse("2026-11-14T10:42:07Z");
    private static final MultipleChoice CHOICE = new MultipleChoice(
            "Which port?",
            List.of(new Choice("North", true, ""), new Choice("South", false, ""), new Choice("East", false, "")),
            "North it was.");

    private Attempt attempt;

    @BeforeEach
    void three_questions() {
        QuestionSet set = QuestionSet.of(1, 2, "Ports", "", new Rule(Set.of(), 3), NOW);
        attempt = new Attempt(set, 5, 1, 99, NOW);
        attempt.ask(Bank.version(CHOICE), List.of(2, 0, 1), 1);
        attempt.ask(Bank.version(new TrueFalse("The loan was repaid.", true, "It was.")), List.of(), 1);
        attempt.ask(Bank.version(new Cloze("It ran for ____ years.", List.of("thirty"), "Thirty.")), List.of(), 1);
    }

    @Test
    void the_last_response_of_each_slot_is_marked() {
        respond(attempt, 1, new Response.Chosen(1), NOW);
        respond(attempt, 1, new Response.Chosen(0), NOW.plusSeconds(5));
        respond(attempt, 2, new Response.Judged(false), NOW);
        respond(attempt, 3, new Response.Entered("thirty"), NOW);
        attempt.submit(NOW.plusSeconds(60));
        assertEquals(2, attempt.score());
        assertEquals(3, attempt.maxScore());
        assertTrue(attempt.sheet().slot(1).mark().right());
        assertFalse(attempt.sheet().slot(2).mark().right());
    }

    @Test
    void a_question_left_open_earns_nothing() {
        attempt.submit(NOW);
        assertEquals(0, attempt.score());
    }

    @Test
    void the_same_response_again_is_not_recorded_again() {
        AttemptStep first = respond(attempt, 1, new Response.Chosen(1), NOW);
        AttemptStep again = respond(attempt, 1, new Response.Chosen(1), NOW.plusSeconds(9));
        assertSame(first, again);
        AttemptStep changed = respond(attempt, 1, new Response.Chosen(2), NOW.plusSeconds(10));
        AttemptStep back = respond(attempt, 1, new Response.Chosen(1), NOW.plusSeconds(11));
        assertEquals(List.of(1, 2, 3), List.of(first.sequence(), changed.sequence(), back.sequence()));
    }

    @Test
    void a_receipt_names_slot_and_turn() {
        respond(attempt, 3, new Response.Entered("twenty"), NOW);
        AttemptStep step = respond(attempt, 3, new Response.Entered("thirty"), NOW);
        assertTrue(step.receipt().matches("3-2-[0-9A-F]{4}"), step.receipt());
        assertNotEquals(
                step.receipt().substring(3),
                respond(attempt, 3, new Response.Entered("forty"), NOW)
                        .receipt()
                        .substring(3));
    }

    @Test
    void a_late_response_is_refused() {
        attempt.submit(NOW);
        assertThrows(IllegalStateException.class, () -> respond(attempt, 1, new Response.Chosen(0), NOW));
        assertThrows(IllegalStateException.class, () -> attempt.flag(1, true));
        assertThrows(IllegalStateException.class, () -> attempt.submit(NOW));
    }

    @Test
    void what_does_not_answer_the_question_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> respond(attempt, 1, new Response.Judged(true), NOW));
        assertThrows(IllegalArgumentException.class, () -> respond(attempt, 1, new Response.Chosen(3), NOW));
        assertThrows(IllegalArgumentException.class, () -> respond(attempt, 4, new Response.Chosen(0), NOW));
        assertEquals(Optional.empty(), attempt.sheet().response(1));
    }

    @Test
    void a_response_taken_back_earns_nothing_and_stays_on_record() {
        respond(attempt, 3, new Response.Entered("thirty"), NOW);
        attempt.answer(3, Answer.NONE, Origin.HERE, NOW.plusSeconds(5));
        attempt.answer(3, Answer.NONE, Origin.HERE, NOW.plusSeconds(6));
        assertEquals(Optional.empty(), attempt.sheet().response(3));
        assertEquals(2, attempt.sheet().last(3).orElseThrow().sequence());
        attempt.submit(NOW.plusSeconds(9));
        assertEquals(0, attempt.score());
    }

    @Test
    void the_way_goes_on_at_the_first_open_question() {
        assertEquals(1, attempt.sheet().next(attempt.terms()));
        respond(attempt, 1, new Response.Chosen(0), NOW);
        respond(attempt, 2, new Response.Judged(true), NOW);
        assertEquals(3, attempt.sheet().next(attempt.terms()));
    }

    @Test
    void choices_are_shown_in_the_order_of_the_attempt_and_read_back_through_it() {
        Asked asked = Asked.of(CHOICE, List.of(2, 0, 1), Optional.of(new Response.Chosen(0)));
        assertEquals(
                List.of("East", "North", "South"),
                asked.options().stream().map(Asked.Option::text).toList());
        assertEquals(
                List.of("A", "B", "C"),
                asked.options().stream().map(Asked.Option::letter).toList());
        assertTrue(asked.options().get(1).chosen());
        assertEquals(Optional.of(new Response.Chosen(0)), chosen("1", 1).response());
    }

    @Test
    void nonsense_in_a_form_is_no_response() {
        for (String nonsense : List.of("7", "-1", "A", "1.5", "99999999999", "")) {
            assertEquals(Answering.NO_SUCH_CHOICE, chosen(nonsense, 1).problem(), nonsense);
            assertEquals(Answering.NO_SUCH_CHOICE, chosen(nonsense, 2).problem(), nonsense);
        }
        assertEquals(
                Answering.TOO_LONG, entered("x".repeat(Reading.LONGEST + 1), 3).problem());
        assertEquals(
                Optional.of(new Response.Entered("thirty")),
                entered("\u0000 thirty\u0007 ", 3).response());
    }

    @Test
    void places_on_the_page_become_positions_of_the_item_and_come_back() {
        Attempt other = new Attempt(QuestionSet.of(1, 2, "Ports", "", new Rule(Set.of(), 3), NOW), 5, 1, 99, NOW);
        other.ask(Bank.version(Items.RESPONSE), List.of(3, 2, 1, 0), 1);
        other.ask(Bank.version(Items.MATCHING), List.of(2, 0, 1, 6, 4, 3, 5), 1);
        other.ask(Bank.version(Items.ORDER), List.of(3, 1, 0, 2), 1);
        Map<Integer, ResponseForm> forms = Map.of(
                1, new ResponseForm(List.of("", "1", "3"), null, null, null, null, null),
                2, new ResponseForm(null, null, List.of("3", "2", ""), null, null, null),
                3, new ResponseForm(null, null, null, List.of("4", "2", "1", ""), null, null));
        Map<Integer, Response> meant = Map.of(
                1, new Response.Selected(Set.of(2, 0)),
                2, new Response.Matched(Map.of(2, 2, 0, 0)),
                3, new Response.Placed(List.of(1, 2, 0, 4)));
        forms.forEach((slot, form) -> {
            Response response = Reading.of(form, other.sheet().slot(slot).posed())
                    .response()
                    .orElseThrow();
            assertEquals(meant.get(slot), response);
            respond(other, slot, response, NOW);
            assertEquals(Optional.of(response), other.sheet().response(slot), "kept and read again");
            assertSame(
                    respond(other, slot, response, NOW.plusSeconds(1)),
                    other.sheet().last(slot).orElseThrow());
        });
        Asked matching = Asked.of(
                Items.MATCHING,
                other.sheet().slot(2).choiceOrder(),
                other.sheet().response(2));
        assertEquals(
                List.of("3", "2", ""),
                matching.rows().stream().map(Asked.Row::given).toList());
        assertEquals(
                List.of("Ebro", "Danube", "Seine", "Tiber"),
                matching.options().stream().map(Asked.Option::text).toList());
        Asked order = Asked.of(
                Items.ORDER, other.sheet().slot(3).choiceOrder(), other.sheet().response(3));
        assertEquals(
                List.of("4", "2", "1", ""),
                order.rows().stream().map(Asked.Row::given).toList());
        assertEquals(Completeness.GAPS, order.state());
        other.submit(NOW);
        assertEquals(1 + 2.0 / 3 + 1.0 / 3, other.score(), 1e-9);
    }

    @Test
    void every_response_is_read_as_it_was_written() {
        for (Response response : List.of(
                new Response.Chosen(2),
                new Response.Selected(Set.of(4, 0, 2)),
                new Response.Judged(true),
                new Response.Entered("thirty “𠮷”"),
                new Response.Matched(Map.of(2, 0, 0, 3)),
                new Response.Placed(List.of(0, 3, 1)))) {
            assertEquals(response, ResponseJson.read(ResponseJson.write(response)));
        }
        assertEquals("{\"selected\":[0,2,4]}", ResponseJson.write(new Response.Selected(Set.of(4, 2, 0))));
    }

    private static AttemptStep respond(Attempt attempt, int slot, Response response, Instant now) {
        attempt.answer(slot, Answer.of(response), Origin.HERE, now);
        return attempt.sheet().last(slot).orElseThrow();
    }

    private Reading chosen(String choice, int slot) {
        return Reading.of(
                new ResponseForm(List.of(choice), null, null, null, "2", null),
                attempt.sheet().slot(slot).posed());
    }

    private Reading entered(String text, int slot) {
        return Reading.of(
                new ResponseForm(null, text, null, null, null, null),
                attempt.sheet().slot(slot).posed());
    }
}
