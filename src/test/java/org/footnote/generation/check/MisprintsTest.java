package org.footnote.generation.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Source;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

/** A slip of the printer does not get into a question. */
class MisprintsTest {

    private static final String TEXT =
            "The Norby Treaty was signed. The Norby Treaty was broken. The Norby Treaty was kept. "
                    + "The Norby Treaty was sold. The Norby Treaty was lost. Forty parties to the Norby Treay have ratified it. "
                    + "The Norby Trade was free. The negotiations were long, the negotiations were dull, the negotiations were short, "
                    + "the negotiations were loud, the negotiations were quiet. The negotitaions failed. The negotiation was one. "
                    + "A treaty is a treaty. The second Treatty was dull. Marshall Johnson, Johnson, Johnson, Johnson and Johnson met Johnston.";

    private static Misprints misprints() {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("treaty.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        return new Misprints(List.of(Source.of(document)));
    }

    @Test
    void a_letter_left_out_of_a_common_word_is_a_misprint() {
        assertTrue(misprints().in("How many parties to the Norby Treay have ratified it?"));
    }

    @Test
    void a_doubled_letter_is_a_misprint_but_another_name_is_none() {
        assertTrue(misprints().in("Which Treatty was dull?"));
        assertFalse(misprints().in("Whom did Johnston meet?"));
    }

    @Test
    void two_letters_that_changed_places_are_a_misprint() {
        assertTrue(misprints().in("Which negotitaions failed?"));
    }

    @Test
    void another_word_and_another_ending_are_none() {
        assertFalse(misprints().in("Was the Norby Trade free?"));
        assertFalse(misprints().in("Which negotiation was one?"));
        assertFalse(misprints().in("Who signed the Norby Treaty?"));
    }
}
