package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.footnote.item.MultipleChoice;
import org.footnote.item.TrueFalse;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static Scorecard.Entry entry(Item item, Kind kind, String fact, String document, double difficulty) {
        return new Scorecard.Entry(item, kind, fact, document, difficulty);
    }

    /** @param key position, from 0 */
    private static Item choice(int key, String... texts) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            choices.add(new Choice(texts[i], i == key, ""));
        }
        return new MultipleChoice("Which?", choices, "Because.");
    }

    @Test
    void a_small_bank_is_counted_in_every_way() {
        Scorecard card = Scorecard.of(List.of(
                entry(choice(0, "a", "bb", "cc", "dd"), Kind.DATE, "f1", "one.txt", 0.45),
                entry(new TrueFalse("So it was.", true, ""), Kind.DATE, "f1", "one.txt", 0.3),
                entry(new TrueFalse("So it was not.", false, ""), Kind.DATE, "f2", "two.txt", 0.39),
                entry(new Cloze("It was ____.", List.of("so"), ""), Kind.PERSON, "f1", "one.txt", 1.0)));

        assertEquals(4, card.items());
        assertEquals(2, card.facts());
        assertEquals(Map.of(ItemType.MULTIPLE_CHOICE, 1, ItemType.TRUE_FALSE, 2, ItemType.CLOZE, 1), card.types());
        assertEquals(Map.of(Kind.DATE, 3, Kind.PERSON, 1), card.kinds());
        assertEquals(Map.of("one.txt", 3, "two.txt", 1), card.documents());
        assertEquals(Map.of(3, 1, 1, 1), card.itemsPerFact());
        assertEquals(List.of(0, 0, 0, 2, 1, 0, 0, 0, 0, 1), card.difficulty().tenths());
        assertEquals(0.535, card.difficulty().mean(), 1e-9);
        assertFalse(card.difficulty().constant());
        assertEquals(1, card.trueKeys());
        assertEquals(1, card.falseKeys());
    }

    /** Independently: 30 items, expected 7.5 each; (12.5² + 3 · (7.5 − 10/3)²) / 7.5 with 20, 4, 3, 3 is 27.87. */
    @Test
    void keys_that_favour_a_position_are_uneven() {
        Scorecard.Positions favoured = new Scorecard.Positions(List.of(20, 4, 3, 3));
        assertEquals(27.867, favoured.chiSquare(), 0.001);
        assertTrue(favoured.uneven());
        Scorecard.Positions fair = new Scorecard.Positions(List.of(9, 7, 6, 8));
        assertEquals(0.667, fair.chiSquare(), 0.001);
        assertFalse(fair.uneven());
    }

    @Test
    void what_the_longest_choice_earns_is_measured_with_ties_guessed() {
        Scorecard.Lengths lengths = Scorecard.of(List.of(
                        entry(choice(0, "longest", "b", "c", "d"), Kind.DATE, "f1", "a", 0.5),
                        entry(choice(1, "four", "five", "𠮷b", "ab"), Kind.DATE, "f2", "a", 0.5),
                        entry(choice(2, "xxx", "yyy", "z", "ww"), Kind.DATE, "f3", "a", 0.5)))
                .lengths();
        assertEquals(3, lengths.items());
        assertEquals((7 + 4 + 1) / 3.0, lengths.key(), 1e-9);
        assertEquals((1 + 8 / 3.0 + 8 / 3.0) / 3, lengths.distractors(), 1e-9);
        assertEquals((1 + 0.5 + 0) / 3, lengths.longest(), 1e-9);
        assertEquals((0 + 0 + 1) / 3.0, lengths.shortest(), 1e-9);
        assertEquals(0.25, lengths.chance(), 1e-9);
    }

    @Test
    void one_difficulty_for_all_is_a_constant_and_an_empty_bank_is_no_error() {
        assertTrue(Scorecard.of(List.of(
                        entry(new TrueFalse("A.", true, ""), Kind.DATE, "f", "a", 0.5),
                        entry(new TrueFalse("B.", true, ""), Kind.DATE, "g", "a", 0.5)))
                .difficulty()
                .constant());
        assertEquals(0, Scorecard.of(List.of()).items());
        assertEquals(List.of(), Scorecard.of(List.of()).positions());
    }
}
