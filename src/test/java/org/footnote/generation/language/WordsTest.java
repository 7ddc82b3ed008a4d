package org.footnote.generation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[-.,']?[\\p{L}\\p{M}\\d]+)*");

    @Test
    void words_are_plain_and_possessives_and_thousands_are_one_word() {
        assertEquals(
                List.of("mao", "visit", "cost", "1500000", "u.s", "dollars", "in", "mid", "1950", "𠮷", "café"),
                Words.all("Mao’s visit cost 1,500,000 U.S. dollars, in mid-1950: 𠮷 (Café)."));
    }

    @Test
    void a_text_contains_whole_words_only() {
        assertTrue(Words.contains("The Treaty of Norby’s end", "treaty of Norby"));
        assertFalse(Words.contains("The entreaty of Norby", "treaty of Norby"));
        assertFalse(Words.contains("Norby", "…"));
    }

    @Test
    void the_stems_of_a_text_are_those_of_all_who_ask_so_nobody_changes_them() {
        Set<String> stems = Words.content("the harbour school of the harbour");
        assertThrows(UnsupportedOperationException.class, stems::clear);
        assertEquals(Set.of("harbour", "school"), stems);
        assertEquals(List.of("harbour", "school"), List.copyOf(stems));
        assertEquals(1, Words.common(stems, Words.content("a school")));
        assertFalse(stems.contains("scho"));
    }

    /** What a word is, written as a pattern: slow, but plain to see. */
    @Property(tries = 3000)
    void words_are_what_the_pattern_says(@ForAll("texts") String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(
                text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("'s(?![\\p{L}\\p{M}\\p{Nd}_])", ""));
        while (matcher.find()) {
            for (String part : matcher.group().split("[-']")) {
                words.add(part.replaceAll("(?<=\\d),(?=\\d{3})", ""));
            }
        }
        assertEquals(words, Words.all(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abSs01234 ,.'’-_()“")
                .withChars('é', '\u0301', '٣', '吉', 'İ')
                .withChars("𠮷".toCharArray())
                .ofMaxLength(24);
    }
}
