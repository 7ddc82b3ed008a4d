package org.footnote.generation.writer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.footnote.generation.Generator;
import org.footnote.item.Item;
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
}
