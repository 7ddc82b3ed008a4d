package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.footnote.bank.Bank;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Mark;
import org.footnote.item.Response;
import org.junit.jupiter.api.Test;

/** A challenge is decided once, and only then taken note of. */
class ChallengeTest {

    private static final Instant NOW = Instant.parse("2026-11-14T10:00:00Z");

    private final QuestionVersion version = Bank.version(EveryType.CHOICE);
    private final Posed posed = Posed.of(version, 4);

    @Test
    void it_keeps_the_question_as_it_was_shown_and_answered() {
        Challenge challenge = challenge("Castlereagh took the chair as well.");
        assertEquals(posed, challenge.answered().posed());
        assertEquals(Optional.of(new Response.Chosen(1)), challenge.answered().response());
        assertEquals(Challenge.State.OPEN, challenge.state());
    }

    @Test
    void a_decision_is_final() {
        Challenge challenge = challenge("It says otherwise.");
        assertThrows(IllegalStateException.class, () -> challenge.note(NOW), "there is nothing to take note of");
        challenge.decide(Challenge.State.DECLINED, " See § 3. ", 8, NOW);
        assertEquals("See § 3.", challenge.answer());
        assertThrows(IllegalStateException.class, () -> challenge.decide(Challenge.State.UPHELD, "Now it is.", 8, NOW));
        assertEquals(Challenge.State.DECLINED, challenge.state());
        assertTrue(challenge.isNews());
        challenge.note(NOW);
        challenge.note(NOW.plusSeconds(5));
        assertFalse(challenge.isNews());
    }

    @Test
    void nobody_decides_without_an_outcome_and_a_reason() {
        Challenge challenge = challenge("It says otherwise.");
        assertThrows(IllegalArgumentException.class, () -> challenge.decide(Challenge.State.OPEN, "Well.", 8, NOW));
        assertThrows(IllegalArgumentException.class, () -> challenge.decide(Challenge.State.UPHELD, " ", 8, NOW));
        assertThrows(IllegalArgumentException.class, () -> challenge(" "));
        assertThrows(IllegalArgumentException.class, () -> challenge("x".repeat(Challenge.LONGEST + 1)));
    }

    private Challenge challenge(String reason) {
        Challenge.Answered answered =
                new Challenge.Answered(version, posed, Optional.of(new Response.Chosen(1)), Mark.NOT_RIGHT);
        return new Challenge(5, answered, Optional.of(new Challenge.Place(7, 3)), reason, NOW);
    }
}
