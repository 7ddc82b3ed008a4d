package org.footnote.generation.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.generation.Draft;
import org.footnote.generation.Generator;
import org.footnote.item.Choice;
import org.footnote.item.ClozeChoice;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.junit.jupiter.api.Test;

/** A date is asked the other way round: which of several dated events it belongs to. */
class EventChoicesTest {

    private static final String STORY = """
            The Harbour Question

            In early March 1811, Anna Berg founded the Norby Harbour School. The school trained the young pilots of the northern coast. \
            In mid-June 1812, Peter Holm built a canal between the two lakes of Sund. The canal shortened the way of the grain ships. \
            In early May 1813, Clara Dahl published a map of the northern coast. The map showed the rocks and the currents of Norby. \
            In late August 1814, Otto Lind opened the first bank of Norby. The bank lent money to the owners of small boats.
            """;

    private static List<Draft> drafts() {
        Reading.Document document =
                (Reading.Document) DocumentReader.read("story.txt", STORY.getBytes(StandardCharsets.UTF_8));
        return Generator.generate(List.of(document), 1).drafts();
    }

    @Test
    void a_wrong_event_is_one_of_the_story_and_says_when_it_happened() {
        List<ClozeChoice> asked = drafts().stream()
                .filter(d -> d.item().stem().contains("the following event took place"))
                .map(d -> (ClozeChoice) d.item())
                .toList();

        assertFalse(asked.isEmpty());
        for (ClozeChoice item : asked) {
            String year = item.stem().replaceAll(".*(\\d{4}).*", "$1");
            assertEquals(4, item.choices().size());
            for (Choice choice : item.choices()) {
                assertFalse(choice.text().matches(".*\\d{4}.*"), choice.text());
                assertTrue(choice.correct() || choice.feedback().startsWith("That was in "), choice.toString());
                assertFalse(!choice.correct() && choice.feedback().contains(year), choice.toString());
            }
        }
    }

    @Test
    void no_fact_is_asked_in_more_forms_than_the_others() {
        Map<String, Integer> forms = new HashMap<>();
        drafts().forEach(d -> forms.merge(d.fact(), 1, Integer::sum));

        assertTrue(forms.values().stream().allMatch(n -> n <= 3), forms::toString);
    }
}
