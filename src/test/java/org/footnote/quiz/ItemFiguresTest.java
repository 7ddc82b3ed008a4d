package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.footnote.item.Choice;
import org.footnote.item.Mark;
import org.footnote.item.MultipleChoice;
import org.footnote.item.Ordering;
import org.footnote.item.Response;
import org.junit.jupiter.api.Test;

class ItemFiguresTest {

    /** Computed by hand: means 0.6 and 6; sum of products 3 over the root of 1.2 · 10. */
    @Test
    void facility_and_discrimination_are_those_of_the_books() {
        ItemFigures figures = ItemFigures.of(List.of(
                new ItemFigures.Point(1, 8),
                new ItemFigures.Point(1, 7),
                new ItemFigures.Point(0, 5),
                new ItemFigures.Point(1, 6),
                new ItemFigures.Point(0, 4)));
        assertEquals(0.6, figures.facility(), 1e-12);
        assertEquals(3 / Math.sqrt(1.2 * 10), figures.discrimination(), 1e-12);
        assertEquals("60", figures.facilityText());
        assertEquals("0.87", figures.discriminationText());
    }

    @Test
    void where_all_are_alike_nothing_is_told_apart() {
        assertTrue(Double.isNaN(ItemFigures.of(
                        List.of(new ItemFigures.Point(1, 2), new ItemFigures.Point(1, 3), new ItemFigures.Point(1, 4)))
                .discrimination()));
        assertEquals("", ItemFigures.of(List.of()).facilityText());
    }

    private static MultipleChoice choice(int key, String... texts) {
        return new MultipleChoice(
                "Which?",
                java.util.stream.IntStream.range(0, texts.length)
                        .mapToObj(i -> new Choice(texts[i], i == key, ""))
                        .toList(),
                "");
    }

    @Test
    void an_answer_is_carried_to_a_corrected_version_by_its_words() {
        MultipleChoice shown = choice(0, "North", "South", "East");
        MultipleChoice moved = choice(2, "South", "East", "North");
        assertEquals(Mark.RIGHT, Standard.of(moved).mark(shown, new Response.Chosen(0)));
        MultipleChoice reworded = choice(1, "North", "The South", "East");
        assertEquals(Mark.RIGHT, Standard.of(reworded).mark(shown, new Response.Chosen(1)));
        MultipleChoice gone = choice(0, "North", "East");
        assertEquals(Mark.NOT_RIGHT, Standard.of(gone).mark(shown, new Response.Chosen(1)));
        Standard both = Standard.corrected(shown, List.of(new Response.Chosen(2)));
        assertEquals(Mark.RIGHT, both.mark(moved, new Response.Chosen(1)));
        Ordering order = new Ordering("Order", List.of("a", "b", "c"), "");
        Ordering turned = new Ordering("Order", List.of("c", "b", "a"), "");
        assertEquals(Mark.RIGHT, Standard.of(turned).mark(order, new Response.Placed(List.of(3, 2, 1))));
    }
}
