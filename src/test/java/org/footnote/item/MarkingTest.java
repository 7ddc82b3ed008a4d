package org.footnote.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    private static Mark typed(String accepted, String response) {
        Cloze cloze = new Cloze("The answer to this is ____.", Arrays.asList(accepted.split(" / ")), "");
        return Marking.mark(cloze, new Response.Entered(response));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 July 1789 | July 14, 1789 | 1",
                "14 July 1789 | 14 jul 1789 | 1",
                "14 July 1789 | 1789-07-14 | 1",
                "14 July 1789 | July 1789 | 0.5",
                "14 July 1789 | 1789 | 0.5",
                "14 July 1789 | 15 July 1789 | 0",
                "14 July 1789 | 14 July | 0",
                "July 1789 | in July 1789 | 1",
                "July 1789 | 14 July 1789 | 1",
                "1789 | 1789 | 1",
                "1789 | the 1780s | 0.5",
                "Émile Zola | emile zola | 1",
                "co-operation | cooperation | 1",
                "the Hanseatic League | hanseatic league | 1",
                "Tse-tung Lee | Tse Tung Lee | 1",
                "twenty-eight | 28 | 1",
                "300 million dollars | $300 million | 1",
                "300 million dollars | three hundred million | 1",
                "300 million dollars | 300 million roubles | 0",
                "300 million dollars | 30 million dollars | 0",
                "30 years | thirty | 1",
                "30 years | 30 year | 1",
                "6,500 | 6500 | 1",
                "five | 5 | 1",
                "five | six | 0",
                "Florence Nightingale / Nightingale | Nightingale | 1",
                "Leaning to one side | leaning to two side | 0",
                "Paris | Pariz | 0"
            })
    void what_was_typed_is_marked_by_what_it_means(String accepted, String response, double fraction) {
        assertEquals(fraction, typed(accepted, response).fraction());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Copenhagen | Copenhagn",
                "Copenhagen | Copnehagen",
                "Copenhagen | Copenhaagen",
                "Florence Nightingale | Florence Nightingall"
            })
    void one_slip_in_a_long_word_is_right_and_reported(String accepted, String response) {
        Mark mark = typed(accepted, response);

        assertEquals(new Mark(1, accepted, Remark.SLIP), mark);
    }

    @Test
    void two_slips_are_too_many() {
        assertEquals(Mark.NOT_RIGHT, typed("Copenhagen", "Copnhagn"));
    }

    @Test
    void a_coarser_date_is_told_what_was_missing() {
        assertEquals(new Mark(0.5, "14 July 1789", Remark.DAY_MISSING), typed("14 July 1789", "July 1789"));
    }

    @Test
    void a_response_of_another_type_is_refused() {
        Item statement = new TrueFalse("Water is wet.", true, "");

        assertThrows(IllegalArgumentException.class, () -> Marking.mark(statement, new Response.Chosen(0)));
        assertEquals(Mark.RIGHT, Marking.mark(statement, new Response.Judged(true)));
    }

    @Test
    void a_choice_that_is_not_there_is_refused() {
        Item item = new MultipleChoice("Which?", List.of(new Choice("a", true, ""), new Choice("b", false, "")), "");

        assertEquals(Mark.RIGHT, Marking.mark(item, new Response.Chosen(0)));
        assertEquals(Mark.NOT_RIGHT, Marking.mark(item, new Response.Chosen(1)));
        assertThrows(IllegalArgumentException.class, () -> Marking.mark(item, new Response.Chosen(2)));
    }
}
