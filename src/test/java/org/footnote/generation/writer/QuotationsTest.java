package org.footnote.generation.writer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Draft;
import org.footnote.generation.Generator;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

/** Explanations tell what the source says around a fact, and nothing that has nothing to do with it. */
class QuotationsTest {

    private static final String STORY = """
            The Harbour Question

            In May 1811, Anna Berg visited London. Anna Berg asked the bankers of London for a loan of 300 pounds. \
            In October 1811, Anna Berg founded the Norby Harbour School.

            Wild geese crossed the marshes of Sund in 1890. The geese ate the barley of many farmers.
            """;

    private static List<Draft> drafts() {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", STORY.getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).drafts();
    }

    @Test
    void an_explanation_tells_of_the_same_person() {
        List<Draft> visits = drafts().stream()
                .filter(d -> d.item().stem().contains("London"))
                .toList();

        assertFalse(visits.isEmpty());
        assertTrue(
                visits.stream()
                        .anyMatch(d -> d.item().explanation().contains("loan")
                                || d.item().explanation().contains("Harbour School")),
                () -> visits.toString());
    }

    @Test
    void an_explanation_leaves_out_what_has_nothing_to_do_with_the_fact() {
        drafts().forEach(d -> {
            boolean geese = d.item().stem().contains("eese");
            assertTrue(geese || !d.item().explanation().contains("geese"), () -> d.item()
                    .explanation());
            assertTrue(!geese || !d.item().explanation().contains("Anna Berg"), () -> d.item()
                    .explanation());
        });
    }

    @Test
    void every_sentence_of_an_explanation_has_its_proof() {
        drafts().stream()
                .filter(d -> d.item().explanation().contains("Harbour School")
                        && !d.item().stem().contains("Harbour School"))
                .forEach(d -> assertTrue(
                        d.context().stream().anyMatch(c -> c.quote().contains("Harbour School"))
                                || d.citations().stream()
                                        .anyMatch(c -> c.quote().contains("Harbour School")),
                        () -> d.toString()));
    }

    private static List<String> explanations(String text, String about) {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", text.getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).drafts().stream()
                .filter(d -> d.item().stem().contains(about))
                .map(d -> d.item().explanation())
                .toList();
    }

    @Test
    void a_quotation_is_whole_and_its_years_and_pronouns_are_told_in_brackets() {
        List<String> told = explanations("""
                The Harbour Question

                Anna Berg was born in Sund. On 9 May 1811, Anna Berg visited London. On 2 June, she signed the Treaty of Norby \
                with the bankers of London and the owners of the northern shipyards. On 4 July, Peter Holm burnt the old lighthouse.
                """, "visit");

        assertFalse(told.isEmpty());
        assertTrue(
                told.stream()
                        .anyMatch(
                                t -> t.contains(
                                        "On 2 June [1811], she [Anna Berg] signed the Treaty of Norby with the bankers of London and the owners of the northern shipyards.”")),
                told::toString);
    }

    @Test
    void a_sentence_that_hangs_on_what_nobody_can_tell_is_not_quoted() {
        String story = """
                The Harbour Question

                On 9 May 1811, Anna Berg visited London to borrow money for the new harbour. %s often frightened the merchants of the \
                northern towns who feared for their old trade with Denmark. On 4 July 1811, Anna Berg founded the Norby Harbour School.
                """;

        assertTrue(
                explanations(story.formatted("Foreign loans"), "visit").stream()
                        .anyMatch(t -> t.contains("“Foreign loans")),
                "what is clear by itself is quoted");
        List<String> told = explanations(story.formatted("Such loans"), "visit");
        assertFalse(told.isEmpty());
        told.forEach(t -> assertFalse(t.contains("Such loans"), t));
    }

    @Test
    void what_opens_by_pointing_to_the_event_itself_is_quoted_behind_it() {
        List<String> told = explanations("""
                The Harbour Question

                On 9 May 1811, Anna Berg and Peter Holm attacked the harbour of Sund. This renewal of hostilities frightened \
                the merchants of the northern towns who feared for their old trade with Denmark.
                """, "attack");

        assertFalse(told.isEmpty());
        assertTrue(told.stream().anyMatch(t -> t.contains("“This renewal of hostilities")), told::toString);
    }

    @Test
    void a_neighbour_in_time_that_shares_nobody_with_the_event_explains_nothing() {
        explanations("""
                The Harbour Question

                On 9 May 1811, Anna Berg visited London. Denmark issued new coins in 1812.

                In the summer of 1811, Peter Holm burnt the old lighthouse of Norby with the help of three sailors.
                """, "London").forEach(t -> assertFalse(t.contains("lighthouse") || t.contains("coins"), t));
    }

    @Test
    void where_a_paragraph_ends_the_next_one_may_carry_on() {
        List<String> told = explanations("""
                The Harbour Question

                On 9 May 1811, Anna Berg signed the Treaty of Norby.

                The Treaty of Norby opened the northern harbours to the ships of the small towns and ended a long quarrel about \
                tolls.

                Wild geese crossed the marshes of Sund in 1890. Farmers planted oats and barley. Sailors told old stories. \
                The winters were long. Many ships were lost.
                """, "sign");

        assertFalse(told.isEmpty());
        assertTrue(
                told.stream().anyMatch(t -> t.contains("paragraph") && t.contains("ended a long quarrel")),
                told::toString);
    }

    @Test
    void a_sentence_that_says_little_is_quoted_together_with_the_one_it_leads_to() {
        List<String> told = explanations("""
                The Harbour Question

                On 2 May 1811, Denmark announced at once that its captains would avoid Norby harbour. On 9 May 1811, Sweden joined \
                the boycott of Norby harbour.
                """, "Sweden");

        assertFalse(told.isEmpty());
        told.forEach(t -> assertTrue(
                !t.contains("Denmark announced") || t.contains("Norby harbour. On 9 May 1811, Sweden joined"), t));
        assertTrue(told.stream().anyMatch(t -> t.contains("Denmark announced")), told::toString);
    }
}
