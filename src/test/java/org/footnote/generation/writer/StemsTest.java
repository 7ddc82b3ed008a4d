package org.footnote.generation.writer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Generator;
import org.footnote.item.DateEntry;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

/** Stems say when and by whom something was done, in an order that cannot be misread, and are no sentences of the source. */
class StemsTest {

    private static List<Item> items(String text) {
        Reading.Document document = (Reading.Document)
                DocumentReader.read("story.txt", ("The Harbour of Norby\n\n" + text).getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).drafts().stream()
                .map(d -> d.item())
                .toList();
    }

    @Test
    void the_day_of_an_announcement_stands_before_what_was_announced() {
        List<Item> items = items("""
                On 9 November 1812, Anna Berg announced that she would be willing to go to Vienna. The merchants of the northern \
                towns feared for their old trade with Denmark. Peter Holm and Clara Dahl and Otto Lind stayed in Sund.
                """);

        assertTrue(items.stream().anyMatch(i -> i.stem().contains("announce")), items::toString);
        items.forEach(i -> assertFalse(i.stem().contains("Vienna on 9 November"), i.stem()));
    }

    @Test
    void a_question_about_an_undated_sentence_tells_of_which_year_the_source_speaks() {
        String story = """
                In March 1812, Anna Berg visited the harbour of Sund. %sAnna Berg ordered a secret survey of the northern harbours for \
                the merchants of Norby. The survey showed that the piers of the northern harbours were rotten and cost too much.
                """;

        List<Item> near = items(story.formatted(""));
        assertTrue(
                near.stream()
                        .anyMatch(i -> i.stem().contains("survey") && i.stem().contains("on the events of 1812")),
                near::toString);
        List<Item> far = items(story.formatted("The winter was long. The ice was thick. Many boats were lost. "));
        far.forEach(i -> assertFalse(i.stem().contains("on the events of"), i.stem()));
    }

    @Test
    void no_true_statement_is_a_sentence_of_the_source() {
        String story = "Serious clashes at the border between Sweden and Denmark occurred in 1812, and war loomed.";
        items(story).forEach(i -> {
            boolean told = i instanceof TrueFalse t && t.key();
            String words = i.stem().replaceAll("[.]$", "");
            assertFalse(told && story.contains(words) && words.split(" ").length >= 7, i.stem());
        });
    }

    @Test
    void what_had_been_done_earlier_is_told_with_its_date_in_the_simple_past() {
        List<Item> items = items("""
                Anna Berg wrote many letters to Peter Holm, hoping to reopen the Norby Conference, which had been established in December \
                1812 to end the quarrel about the northern tolls. The merchants of Sund laughed at the letters.
                """);

        List<String> stems = items.stream()
                .map(Item::stem)
                .filter(t -> t.contains("Norby Conference") && t.contains("established"))
                .toList();
        assertFalse(stems.isEmpty(), items::toString);
        stems.forEach(t -> assertFalse(t.matches(".*\\bhad\\b.*"), t));
        assertTrue(stems.stream().anyMatch(t -> t.contains("was")), stems::toString);
    }

    @Test
    void a_year_in_the_name_of_what_happened_leaves_the_month_to_be_asked() {
        List<Item> items = items("""
                The 1812 harbour crisis began in October 1812 when the captains of Sund closed the northern piers with chains. \
                The merchants of Norby lost their grain and their patience.
                """);

        List<Item> when = items.stream()
                .filter(i -> i.stem().contains("1812 harbour crisis begin"))
                .toList();
        assertFalse(when.isEmpty(), items::toString);
        when.forEach(i -> assertTrue(i.stem().startsWith("In which month did"), i.stem()));
        when.stream()
                .filter(MultipleChoice.class::isInstance)
                .flatMap(i -> ((MultipleChoice) i).choices().stream())
                .forEach(c -> assertTrue(c.text().endsWith(" 1812"), c.text()));
    }

    @Test
    void what_was_done_between_two_months_is_not_told_as_if_it_had_lasted() {
        List<Item> items = items("""
                Between April and November 1812, Anna Berg revised her opinion of the northern tolls, and proposed the idea of a free port. \
                This idea frightened the merchants of Sund who lived by the tolls.
                """);

        assertTrue(items.stream().anyMatch(i -> i.stem().contains("between April and November 1812")), items::toString);
        items.forEach(
                i -> assertFalse(i.stem().matches(".*(?<!at some time )from April to November 1812.*"), i.stem()));
    }

    @Test
    void an_office_given_to_somebody_is_told_from_who_got_it_where_the_order_of_the_source_would_be_a_copy() {
        List<Item> items = items("""
                In 1812, Berg named William E. Lind as the first Administrator of the Federal Energy Office, a short-term organization \
                created to coordinate the response to the storm. Lind counted the ships of Norby and Sund with great care.
                """);

        List<String> stems = items.stream()
                .map(Item::stem)
                .filter(t -> t.contains("first Administrator"))
                .toList();
        assertTrue(
                stems.stream()
                        .anyMatch(t -> t.contains("was") && t.contains("named by Berg as the first Administrator")),
                items::toString);
        stems.forEach(t -> assertFalse(t.contains("short-term"), t));
    }

    @Test
    void what_was_done_at_a_meeting_was_done_when_the_meeting_was() {
        List<Item> items = items("""
                At the Norby Conference in June 1812, Anna Berg proposed a canal between the two lakes. The merchants of Sund laughed \
                at the canal and kept their old harbour.
                """);

        assertTrue(
                items.stream()
                        .anyMatch(i -> i instanceof DateEntry d
                                && d.key().equals("June 1812")
                                && i.stem().contains("canal")),
                items::toString);
    }
}
