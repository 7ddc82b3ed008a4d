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
    void what_goes_on_is_no_event_that_happened_at_another_time() {
        Reading.Document document = (Reading.Document) DocumentReader.read(
                "story.txt",
                STORY.replace(
                                "Otto Lind opened the first bank of Norby",
                                "Otto Lind employed four hundred workers in Norby")
                        .getBytes(StandardCharsets.UTF_8));
        Generator.generate(List.of(document), 1).drafts().stream()
                .filter(d ->
                        d.item() instanceof ClozeChoice && d.item().stem().contains("the following event took place"))
                .flatMap(d -> ((ClozeChoice) d.item()).choices().stream())
                .forEach(c -> assertFalse(c.text().contains("workers"), c.text()));
    }

    @Test
    void a_number_that_would_be_true_as_well_makes_no_false_statement() {
        assertTrue(Amounts.isTold("he made no less than {} consuls", "25", "19"));
        assertFalse(Amounts.isTold("he made no less than {} consuls", "25", "40"));
        assertTrue(Amounts.isTold("not less than {} ships came", "25", "19"));
        assertTrue(Amounts.isTold("it took up to {} days", "25", "40"));
        assertFalse(Amounts.isTold("it took less than {} days", "25", "19"));
        assertFalse(Amounts.isTold("he made {} consuls", "25", "19"));
        assertTrue(Amounts.isTold("it gave a {} loan", "$300 million", "$800 million"), "the article would tell");
    }

    @Test
    void no_fact_is_asked_in_more_forms_than_the_others() {
        Map<String, Integer> forms = new HashMap<>();
        Reading.Document document = (Reading.Document) DocumentReader.read(
                "story.txt",
                // days are typed, too, and have all their forms without this one
                STORY.replace("In early March", "On 3 March")
                        .replace("In mid-June", "On 14 June")
                        .getBytes(StandardCharsets.UTF_8));
        Generator.generate(List.of(document), 1).drafts().forEach(d -> forms.merge(d.fact(), 1, Integer::sum));

        assertTrue(forms.containsValue(3), forms::toString);
        assertTrue(forms.values().stream().allMatch(n -> n <= 3), forms::toString);
    }
}
