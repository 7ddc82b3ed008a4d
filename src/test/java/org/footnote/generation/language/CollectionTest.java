package org.footnote.generation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Source;
import org.footnote.text.Citation;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

class CollectionTest {

    private static Source source(String text) {
        return Source.of((Reading.Document) DocumentReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> sentences(String text) {
        return new Collection(List.of(source(text)))
                .sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void what_stands_around_the_prose_is_left_out() {
        String page = """
                The Harbour

                By Jane Lindqvist

                The old harbour was opened in 1811. It served the fishing fleet.

                Please download for full text

                Leave a Reply

                Your email address will not be published. Required fields are marked *

                Translated by John Berg from
                the Norwegian Review

                ABOUT THE AUTHORS

                - Jane Lindqvist, Professor, University of the North. Address: 5 Sea Street, Norby.
                """;

        assertEquals(List.of("The old harbour was opened in 1811.", "It served the fishing fleet."), sentences(page));
    }

    @Test
    void a_sentence_broken_over_two_paragraphs_is_one() {
        assertEquals(
                List.of("The council wanted to make the articles of the secret agreement known to the public."),
                sentences("The council wanted to make the articles of the\n\nsecret agreement known to the public."));
    }

    @Test
    void abbreviations_end_no_sentence() {
        assertEquals(
                2,
                sentences("The U.S. Senate heard Mr. Berg on trade. Dr. Holm wrote the report.")
                        .size());
    }

    @Test
    void a_citation_leaves_footnote_marks_out() {
        Sentence sentence = new Collection(
                        List.of(
                                source(
                                        "The treaty has 54 parties,[15] of which 29 may vote at the meetings that are held every second year in one of the capitals of those states that signed it first, as a sign of their equal standing.[16]")))
                .sentences()
                .get(0);
        List<Citation> citations = sentence.citeAll();

        assertTrue(citations.stream().noneMatch(c -> c.quote().contains("[15]")), citations::toString);
        assertEquals(2, citations.size());
    }

    @Test
    void clauses_are_cut_out_with_their_dates() {
        Sentence sentence = new Collection(
                        List.of(
                                source(
                                        "In October 1817 Anna Berg visited Vienna, and on 9 August 1819 both towns signed the Treaty of Norby, opening the coast to trade.")))
                .sentences()
                .get(0);
        List<Clause> clauses = ClauseParser.clauses(sentence);

        assertEquals(
                List.of("Anna Berg", "both towns"),
                clauses.stream().map(Clause::subjectText).toList());
        assertEquals("October 1817", clauses.get(0).date().value().label());
        assertEquals("9 August 1819", clauses.get(1).date().value().label());
        assertEquals("opening the coast to trade", clauses.get(1).tailText());
    }
}
