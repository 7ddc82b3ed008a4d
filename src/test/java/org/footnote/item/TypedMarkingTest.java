package org.footnote.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.footnote.text.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, numbers and names that somebody typed. */
class TypedMarkingTest {

    private static List<String> forms(String accepted) {
        return Arrays.asList(accepted.split(" / "));
    }

    private static Mark date(String accepted, String typed) {
        return Marking.mark(new DateEntry("When was it?", forms(accepted), ""), new Response.Entered(typed));
    }

    private static Mark number(String accepted, String unit, double tolerance, String typed) {
        Numeric item = new Numeric("How many parts were there?", forms(accepted), unit, tolerance, "");
        return Marking.mark(item, new Response.Entered(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 February 1789",
                "Feb 14, 1789",
                "1789-02-14",
                "1789-2-14",
                "1789/02/14",
                "14.2.1789",
                "14/02/1789",
                "02/14/1789",
                "14-Feb-1789",
                "14feb1789",
                "the 14th of February, 1789",
                "on 14 february 1789.",
                "14 Feb. 1789",
                "February 14th 1789",
                "1789年2月14日",
                "１７８９年２月１４日",
                "14 February 1789 "
            })
    void a_day_may_be_written_in_many_ways(String typed) {
        assertEquals(Mark.RIGHT, date("14 February 1789", typed));
        assertEquals(Mark.RIGHT, date("1789-02-14", typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 July 1789 | July 1789 | 0.5 | DAY_MISSING",
                "14 July 1789 | 1789-07 | 0.5 | DAY_MISSING",
                "14 July 1789 | 1789 | 0.5 | MONTH_AND_DAY_MISSING",
                "14 July 1789 | early July 1789 | 0 | NONE",
                "14 July 1789 | mid-July 1789 | 0.5 | COARSER",
                "14 July 1789 | the 1780s | 0.5 | COARSER",
                "14 July 1789 | the 18th century | 0 | NONE",
                "14 July 1789 | 15 July 1789 | 0 | NONE",
                "14 July 1789 | July 1790 | 0 | NONE",
                "14 July 1789 | 7/2/1789 | 0 | UNREADABLE",
                "14 July 1789 | 14 July | 0 | UNREADABLE",
                "14 July 1789 | in summer | 0 | UNREADABLE",
                "14 July 1789 | 31 June 1789 | 0 | UNREADABLE",
                "July 1789 | 14 July 1789 | 1 | NONE",
                "July 1789 | 1789 | 0.5 | MONTH_MISSING",
                "July 1789 | August 1789 | 0 | NONE",
                "1789 | July 1789 | 1 | NONE",
                "1789 | the 1780s | 0.5 | COARSER",
                "1789 | 1788 | 0 | NONE",
                "early March 1848 | 5 March 1848 | 1 | NONE",
                "early March 1848 | March 1848 | 0.5 | COARSER",
                "early March 1848 | 25 March 1848 | 0 | NONE",
                "from June to August 1812 | July 1812 | 1 | NONE",
                "from June to August 1812 | June to August 1812 | 1 | NONE",
                "from June to August 1812 | 1812 | 0.5 | COARSER",
                "the 1850s | 1853 | 1 | NONE",
                "the 1850s | 19th century | 0.5 | COARSER",
                "44 BC | 44 bce | 1 | NONE",
                "44 BC | AD 44 | 0 | NONE",
                "AD 476 | 476 | 1 | NONE",
                "1066 | 1066 AD | 1 | NONE",
                "9 March 1871 | 9 Mar 1871 | 1 | NONE"
            })
    void a_date_is_marked_by_how_exactly_it_is_right(String key, String typed, double fraction, Remark remark) {
        Mark mark = date(key, typed);

        assertEquals(fraction, mark.fraction());
        assertEquals(remark, mark.remark());
    }

    @Test
    void a_misspelt_month_is_read_and_reported() {
        assertEquals(new Mark(1, "14 February 1789", Remark.SLIP), date("14 February 1789", "14 Febuary 1789"));
        assertEquals(Mark.NOT_RIGHT, date("14 February 1789", "14 March 1789"));
    }

    @Test
    void a_date_is_asked_no_more_exactly_than_the_stem_says() {
        DateEntry year = new DateEntry("In which year?", List.of("14 July 1789"), DatePrecision.YEAR, "");
        for (String typed : List.of("1789", "July 1789", "14 July 1789", "3 May 1789")) {
            assertEquals(Mark.RIGHT, Marking.mark(year, new Response.Entered(typed)), typed);
        }
        assertEquals(new Mark(0.5, "1789", Remark.COARSER), Marking.mark(year, new Response.Entered("the 1780s")));
        DateEntry month = new DateEntry("In which month?", List.of("44 BC"), DatePrecision.MONTH, "");
        assertEquals(Mark.RIGHT, Marking.mark(month, new Response.Entered("44 BC")), "no more is known");
    }

    @Test
    void where_sources_are_more_and_less_exact_every_compatible_date_is_right() {
        assertEquals(Mark.RIGHT, date("14 July 1789 / July 1789", "July 1789"));
        assertEquals(Mark.RIGHT, date("14 July 1789 / July 1789", "14 July 1789"));
        assertEquals(0.5, date("14 July 1789 / July 1789", "1789").fraction());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300",
                "300 million",
                "$300m",
                "$300 million",
                "US$300 million",
                "US $ 300m",
                "USD 300 mn",
                "300,000,000",
                "300 000 000",
                "$300,000,000",
                "three hundred million",
                "three hundred million US dollars",
                "300 million american dollars",
                "about 300 million dollars",
                "0.3 billion",
                "３００"
            })
    void an_amount_may_be_written_in_many_ways(String typed) {
        assertEquals(Mark.RIGHT, number("300", "million US dollars", 0, typed));
        assertEquals(Mark.RIGHT, number("300 million", "US dollars", 0, typed.matches("300|３００") ? "300m" : typed));
        assertEquals(Mark.RIGHT, number("three hundred", "million dollars", 0, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 | million US dollars | 0 | 30 million | 0 | NONE",
                "300 | million US dollars | 0 | 300 dollars | 0 | NONE",
                "300 | million US dollars | 0 | 300 million roubles | 0 | OTHER_UNIT",
                "300 | million US dollars | 0 | £300m | 0 | OTHER_UNIT",
                "300 | million US dollars | 0 | €300 million | 0 | OTHER_UNIT",
                "300 | million US dollars | 0 | 300 or 400 | 0 | UNREADABLE",
                "300 | million US dollars | 0 | a lot | 0 | UNREADABLE",
                "300 | million roubles | 0 | 300 million rubles | 1 | NONE",
                "300 | million pounds | 0 | £300 million | 1 | NONE",
                "30 | years | 0 | thirty years | 1 | NONE",
                "30 | years | 0 | 30 yrs | 1 | NONE",
                "30 | years | 0 | 30-year | 1 | NONE",
                "30 | years | 0 | 30 months | 0 | OTHER_UNIT",
                "30 | years | 0 | 31 | 0 | NONE",
                "twenty-eight | delegates | 0 | 28 | 1 | NONE",
                "6,500 | '' | 0 | 6500 | 1 | NONE",
                "5 | '' | 0 | 5 parts | 1 | NONE",
                "5 | '' | 0 | 5 apples | 0 | OTHER_UNIT",
                "12.5 | per cent | 0 | 12.5% | 1 | NONE",
                "12.5 | per cent | 0 | 12.5 percent | 1 | NONE",
                "-4 | degrees | 0 | minus 4 degrees | 1 | NONE",
                "-4 | degrees | 0 | −4 | 1 | NONE",
                "-4 | degrees | 0 | 4 | 0 | NONE",
                "77.5 | kilometres | 0.5 | 77.5 km | 1 | NONE",
                "77.5 | kilometres | 0.5 | 78 kilometers | 1 | NEAR",
                "77.5 | kilometres | 0.5 | 77 | 1 | NEAR",
                "77.5 | kilometres | 0.5 | 78.1 | 0 | NONE",
                "300 | metres | 5 | 304 m | 1 | NEAR",
                "2 | million people | 0.1 | 1,950,000 | 1 | NEAR",
                "2 | million people | 0.1 | 2.05 | 1 | NEAR",
                "2 | million people | 0.1 | 1.8 million | 0 | NONE",
                "0 | ships | 0 | zero | 1 | NONE",
                "0 | ships | 0 | 1 | 0 | NONE",
                "2.5 / 2.4 | million people | 0 | 2.4 million | 1 | NONE"
            })
    void a_number_is_marked_by_value_and_unit(
            String accepted, String unit, double tolerance, String typed, double fraction, Remark remark) {
        Mark mark = number(accepted, unit, tolerance, typed);

        assertEquals(fraction, mark.fraction());
        assertEquals(remark, mark.remark());
    }

    @Test
    void a_number_within_the_tolerance_is_told_the_exact_one() {
        assertEquals(
                new Mark(1, "77.5 kilometres", Remark.NEAR),
                Marking.mark(Items.NEAR, new Response.Entered("77.9 kilometres")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Florence Nightingale | florence NIGHTINGALE | 1 | NONE",
                "Florence Nightingale | Florence Nightingall | 1 | SLIP",
                "Florence Nightingale | Florense Nightingall | 0 | NONE",
                "Tse-tung Lee | Tse Tung Lee | 1 | NONE",
                "Émile Zola | Emile Zola | 1 | NONE",
                "Søren Łódź | soren lodz | 1 | NONE",
                "the Straße | strasse | 1 | NONE",
                "Ma'arib | Maarib | 1 | NONE",
                "Lenin / Vladimir Lenin | V. Lenin | 0 | NONE",
                "Lenin / Vladimir Lenin | vladimir lenin | 1 | NONE",
                "Lenin | Lenim | 0 | NONE",
                "Moscow | Moscwo | 1 | SLIP",
                "Plan 1949 | Plan 1948 | 0 | NONE",
                "five equal parts | 5 equal parts | 1 | NONE",
                "Munich | !!! | 0 | NONE",
                "14 July 1789 | the storming | 0 | NONE",
                "14 July 1789 | July 1789 | 0.5 | DAY_MISSING"
            })
    void a_name_is_marked_by_its_letters(String accepted, String typed, double fraction, Remark remark) {
        ShortAnswer item = new ShortAnswer("Which name?", forms(accepted), "");
        Mark mark = Marking.mark(item, new Response.Entered(typed));

        assertEquals(fraction, mark.fraction());
        assertEquals(remark, mark.remark());
    }

    @Test
    void a_gap_takes_the_unit_that_stands_in_its_sentence() {
        assertEquals(Mark.RIGHT, Marking.mark(Items.CLOZE, new Response.Entered("30 years")));
        assertEquals(
                0, Marking.mark(Items.CLOZE, new Response.Entered("30 months")).fraction());
    }

    @Test
    void what_can_be_read_is_known_without_the_key() {
        assertTrue(DateEntry.readable("3 May 1999"));
        assertFalse(DateEntry.readable("3 Mai"));
        assertTrue(Numeric.readable("a hundred"));
        assertFalse(Numeric.readable("many"));
    }

    @Test
    void nonsense_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new DateEntry("When?", List.of("soon"), ""));
        assertThrows(IllegalArgumentException.class, () -> new DateEntry("When?", List.of(), ""));
        assertThrows(IllegalArgumentException.class, () -> new Numeric("How many?", List.of("some"), "", ""));
        assertThrows(IllegalArgumentException.class, () -> new Numeric("How many?", List.of("3"), "", -1, ""));
        assertThrows(IllegalArgumentException.class, () -> new Numeric("How many?", List.of("3"), "", Double.NaN, ""));
        assertThrows(IllegalArgumentException.class, () -> new ShortAnswer(" ", List.of("a"), ""));
        assertThrows(IllegalArgumentException.class, () -> new ShortAnswer("Who?", List.of("a", " "), ""));
        assertThrows(IllegalArgumentException.class, () -> new Response.Entered(" "));
    }
}
