package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.material.CitedSpan;
import org.footnote.text.Citation;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;

/** What a draft cites beside its key goes to what it proves. */
class FindingBackgroundsTest {

    private static final Citation KEY = citation(0, "The bridge was opened on 14 March 1871");
    private static final Citation OTHER = citation(50, "The lock was dug in 1868");
    private static final Citation AROUND = citation(90, "The opening of the bridge cost a year of tolls.");

    @Test
    void a_wrong_choice_is_proved_by_the_sentence_it_repeats_and_the_rest_proves_the_explanation() {
        Draft draft = draft("In 1868, the lock was dug.", List.of(AROUND, OTHER));
        assertEquals(
                List.of(Optional.of(1), Optional.empty()),
                backgrounds(draft).stream().map(Background::taken).toList());
        assertEquals(50, backgrounds(draft).get(0).start());
        assertEquals(90, backgrounds(draft).get(1).start());
    }

    @Test
    void what_no_sentence_says_has_no_proof_of_its_own() {
        Draft draft = draft("Nothing happened that year in the harbour of the town.", List.of(AROUND));
        assertEquals(
                List.of(Optional.empty()),
                backgrounds(draft).stream().map(Background::taken).toList());
    }

    private static List<Background> backgrounds(Draft draft) {
        return FindingBackgrounds.of(draft, Map.of(KEY, cited(KEY), OTHER, cited(OTHER), AROUND, cited(AROUND)));
    }

    private static Draft draft(String feedback, List<Citation> context) {
        MultipleChoice item = new MultipleChoice(
                "When was the bridge opened?",
                List.of(new Choice("14 March 1871", true, ""), new Choice("1868", false, feedback)),
                "The account goes on: “The opening of the bridge cost a year of tolls.”");
        return new Draft("mu-1", item, Kind.DATE, "Dates", "fact", "multiple_choice", List.of(KEY), context, 0.5);
    }

    private static CitedSpan cited(Citation citation) {
        return new CitedSpan(1, citation.span());
    }

    private static Citation citation(int start, String quote) {
        return new Citation("a.md", 1, new Span(start, start + quote.length()), quote);
    }
}
