package org.footnote.generation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.footnote.generation.Draft;
import org.footnote.generation.Refusal;
import org.footnote.generation.Source;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.footnote.text.Citation;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.footnote.text.Span;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final String TEXT =
            "On 3 May 1811, Anna Berg opened the new harbour of Norby before a large crowd of sailors from all the northern islands.";
    private static final Reading.Document DOCUMENT =
            (Reading.Document) DocumentReader.read("story.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    private static final String NOTE = "Two years earlier a storm had washed the wooden piers away.";

    private final Gates gates = new Gates(List.of(Source.of(DOCUMENT)));

    private static Draft draft(Item item, Citation citation) {
        return new Draft("x", item, Kind.DATE, "Dates", "fact", "form", List.of(citation), List.of(), 0.5);
    }

    private static Draft draft(Item item) {
        return draft(item, new Citation("story.txt", 1, new Span(0, TEXT.length()), TEXT));
    }

    private static MultipleChoice choice(String stem, String key, String a, String b, String c) {
        return new MultipleChoice(
                stem,
                List.of(
                        new Choice(a, false, ""),
                        new Choice(key, true, ""),
                        new Choice(b, false, ""),
                        new Choice(c, false, "")),
                NOTE);
    }

    private Optional<Refusal> refusal(Item item) {
        return gates.refuse(draft(item));
    }

    @Test
    void a_sound_item_passes_every_gate() {
        assertEquals(
                Optional.empty(),
                refusal(choice(
                        "When did Anna Berg open the harbour of Norby?",
                        "3 May 1811",
                        "7 June 1813",
                        "1 April 1809",
                        "9 July 1812")));
    }

    @Test
    void a_citation_that_quotes_other_words_is_refused() {
        Citation wrong = new Citation("story.txt", 1, new Span(0, 10), "On 4 May 1");
        Item item = choice(
                "When did Anna Berg open the harbour of Norby?",
                "3 May 1811",
                "7 June 1813",
                "1 April 1809",
                "9 July 1812");

        assertEquals(Optional.of(Refusal.EVIDENCE_DOES_NOT_MATCH), gates.refuse(draft(item, wrong)));
    }

    @Test
    void a_key_that_the_evidence_does_not_name_is_refused() {
        assertEquals(
                Optional.of(Refusal.KEY_NOT_IN_EVIDENCE),
                refusal(choice(
                        "Who opened the harbour of Norby?", "Clara Dahl", "Peter Holm", "Otto Lind", "Ida Storm")));
    }

    @Test
    void a_stem_that_leans_on_its_paragraph_is_refused() {
        assertEquals(
                Optional.of(Refusal.STEM_NOT_STANDALONE),
                refusal(choice(
                        "Who opened the harbour in that year?", "Anna Berg", "Peter Holm", "Otto Lind", "Ida Storm")));
        assertEquals(
                Optional.of(Refusal.STEM_NOT_STANDALONE),
                refusal(new TrueFalse("She opened the harbour of Norby.", true, NOTE)));
    }

    @Test
    void choices_that_contain_one_another_are_refused() {
        assertEquals(
                Optional.of(Refusal.MORE_THAN_ONE_KEY),
                refusal(choice(
                        "When did Anna Berg open the harbour of Norby?",
                        "3 May 1811",
                        "May 1811",
                        "1 April 1809",
                        "9 July 1812")));
        assertEquals(
                Optional.of(Refusal.MORE_THAN_ONE_KEY),
                refusal(choice(
                        "Who opened the harbour of Norby?", "Anna Berg", "Anna Berg Holm", "Otto Lind", "Ida Storm")));
    }

    @Test
    void a_stem_that_names_the_key_is_refused() {
        assertEquals(
                Optional.of(Refusal.STEM_GIVES_KEY_AWAY),
                refusal(choice(
                        "Who opened the harbour that Anna Berg built?",
                        "Anna Berg",
                        "Peter Holm",
                        "Otto Lind",
                        "Ida Storm")));
    }

    @Test
    void a_key_much_longer_or_shorter_than_the_rest_is_refused() {
        assertEquals(
                Optional.of(Refusal.CLUE_IN_LENGTH),
                refusal(choice(
                        "What did Anna Berg open at Norby?",
                        "the new harbour before a large crowd",
                        "a school",
                        "a mill",
                        "a bank")));
        assertEquals(
                Optional.of(Refusal.CLUE_IN_LENGTH),
                refusal(choice(
                        "What did Anna Berg open?",
                        "the harbour",
                        "a school for the sons of pilots",
                        "a mill on the northern coast",
                        "a bank for the fishermen")));
    }

    @Test
    void a_date_among_words_is_refused() {
        assertEquals(
                Optional.of(Refusal.CLUE_IN_FORM),
                refusal(choice(
                        "When did Anna Berg open the harbour?",
                        "3 May 1811",
                        "in spring",
                        "years ago",
                        "long before")));
    }

    @Test
    void absolute_terms_and_markup_are_refused() {
        assertEquals(
                Optional.of(Refusal.ABSOLUTE_TERM),
                refusal(new TrueFalse("Anna Berg never opened the harbour of Norby.", false, NOTE)));
        assertEquals(
                Optional.of(Refusal.UNREADABLE),
                refusal(new TrueFalse("Anna Berg {opened} the harbour of Norby.", true, NOTE)));
        assertEquals(
                Optional.of(Refusal.UNREADABLE),
                refusal(new TrueFalse("Anna Berg opened the “harbour of Norby.", true, NOTE)));
    }

    @Test
    void thirteen_words_of_the_source_are_a_copy_also_through_a_gap() {
        assertEquals(
                Optional.of(Refusal.COPIED),
                refusal(new TrueFalse(
                        "Anna Berg opened the new harbour of Norby before a large crowd of sailors.", true, NOTE)));
        assertEquals(
                Optional.of(Refusal.COPIED),
                refusal(new Cloze(
                        "Anna Berg opened the new harbour of ____ before a large crowd of sailors.",
                        List.of("Norby"),
                        NOTE)));
    }

    @Test
    void an_explanation_that_only_repeats_is_refused() {
        assertEquals(
                Optional.of(Refusal.EXPLANATION_REPEATS),
                refusal(new TrueFalse(
                        "Anna Berg opened the harbour of Norby.", true, "Anna Berg opened the harbour of Norby.")));
    }

    @Test
    void the_same_question_is_taken_once() {
        Duplicates duplicates = new Duplicates();
        Draft first = draft(choice(
                "When did Anna Berg open the harbour of Norby?",
                "3 May 1811",
                "7 June 1813",
                "1 April 1809",
                "9 July 1812"));
        Draft second = draft(choice(
                "When did Anna Berg open the old harbour of Norby?",
                "3 May 1811",
                "7 June 1813",
                "1 April 1809",
                "9 July 1812"));

        assertFalse(duplicates.isKnown(first));
        assertTrue(duplicates.isKnown(second));
    }
}
