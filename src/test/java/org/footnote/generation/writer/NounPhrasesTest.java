package org.footnote.generation.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What may stand beside a noun phrase as a choice. */
class NounPhrasesTest {

    @Test
    void a_policy_stands_beside_a_strategy_but_not_beside_a_loan() {
        assertTrue(NounPhrases.alike("a new strategy", "a foreign policy", false));
        assertFalse(NounPhrases.alike("a new strategy", "a large loan", false));
    }

    @Test
    void choices_have_one_determiner_and_number() {
        assertFalse(NounPhrases.alike("the old strategy", "a foreign policy", false));
        assertFalse(NounPhrases.alike("a foreign policy", "foreign policies", false));
        assertFalse(NounPhrases.alike("the harbour's policy", "the old policy", false));
    }

    @Test
    void the_head_is_what_a_phrase_is_about() {
        assertEquals("series", NounPhrases.head("a long series of talks in the harbour"));
        assertEquals("offer", NounPhrases.head("an offer to build a canal"));
    }

    @Test
    void a_people_stands_beside_a_people() {
        assertTrue(NounPhrases.alikeNames("the Danes", "the Swedes")
                || NounPhrases.alikeNames("the Germans", "the Italians"));
        assertFalse(NounPhrases.alikeNames("the Germans", "the City of Vienna"));
    }
}
