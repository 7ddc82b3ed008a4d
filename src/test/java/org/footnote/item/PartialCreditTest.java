package org.footnote.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What multiple responses, matchings and orderings earn. */
class PartialCreditTest {

    private static final double THIRD = 1.0 / 3;

    /** Two of four choices are right: 0 and 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 2 | 1", "2 0 | 1", "0 | 0.5", "0 1 | 0", "0 2 1 | 0.5", "0 1 2 3 | 0", "1 | 0", "1 3 | 0"})
    void right_choices_add_and_wrong_ones_take_away(String chosen, double fraction) {
        Set<Integer> choices =
                Arrays.stream(chosen.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());

        assertEquals(
                fraction,
                Marking.mark(Items.RESPONSE, new Response.Selected(choices)).fraction());
    }

    /** Three pairs and one more right side; the response gives a right side for each left one, - for none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 1 2 | 3", "1 0 2 | 1", "0 - - | 1", "0 0 0 | 1", "3 3 3 | 0", "0 1 3 | 2", "1 2 0 | 0"})
    void every_pair_earns_an_equal_share(String given, int pairs) {
        Map<Integer, Integer> rights = new HashMap<>();
        String[] sides = given.split(" ");
        for (int left = 0; left < sides.length; left++) {
            if (!sides[left].equals("-")) {
                rights.put(left, Integer.valueOf(sides[left]));
            }
        }

        assertEquals(
                pairs * THIRD,
                Marking.mark(Items.MATCHING, new Response.Matched(rights)).fraction(),
                1e-9);
    }

    /** Places of the first, second, third and fourth element of the key; three pairs of neighbours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 4 | 3",
                "4 3 2 1 | 0",
                "1 2 4 3 | 2",
                "2 3 4 1 | 2",
                "2 1 4 3 | 1",
                "1 3 2 4 | 2",
                "1 2 0 0 | 1",
                "1 1 1 1 | 0",
                "1 1 2 3 | 2",
                "0 0 0 1 | 0",
                "1 0 2 3 | 1"
            })
    void every_pair_of_neighbours_in_the_right_order_earns_an_equal_share(String given, int pairs) {
        List<Integer> places =
                Arrays.stream(given.split(" ")).map(Integer::valueOf).toList();

        assertEquals(
                pairs * THIRD,
                Marking.mark(Items.ORDER, new Response.Placed(places)).fraction(),
                1e-9);
    }

    @Test
    void one_choice_is_right_or_not() {
        assertEquals(Mark.RIGHT, Marking.mark(Items.CLOZE_CHOICE, new Response.Chosen(1)));
        assertEquals(Mark.NOT_RIGHT, Marking.mark(Items.CLOZE_CHOICE, new Response.Chosen(0)));
    }

    @Test
    void what_the_item_does_not_have_is_refused() {
        refused(Items.RESPONSE, new Response.Selected(Set.of(4)));
        refused(Items.RESPONSE, new Response.Selected(Set.of(-1)));
        refused(Items.RESPONSE, new Response.Chosen(0));
        refused(Items.CHOICE, new Response.Selected(Set.of(0)));
        refused(Items.MATCHING, new Response.Matched(Map.of(3, 0)));
        refused(Items.MATCHING, new Response.Matched(Map.of(0, 4)));
        refused(Items.ORDER, new Response.Placed(List.of(1, 2, 3)));
        refused(Items.ORDER, new Response.Placed(List.of(1, 2, 3, 5)));
        refused(Items.ORDER, new Response.Placed(List.of(1, 2, 3, -1)));
        refused(Items.NAME, new Response.Chosen(0));
    }

    private static void refused(Item item, Response response) {
        assertThrows(IllegalArgumentException.class, () -> Marking.mark(item, response));
    }

    @Test
    void an_empty_response_is_none() {
        assertThrows(IllegalArgumentException.class, () -> new Response.Selected(Set.of()));
        assertThrows(IllegalArgumentException.class, () -> new Response.Matched(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> new Response.Placed(List.of(0, 0)));
    }

    @Test
    void nonsense_is_refused() {
        List<Choice> right = List.of(new Choice("a", true, ""), new Choice("b", true, ""), new Choice("c", true, ""));
        List<Choice> wrong =
                List.of(new Choice("a", false, ""), new Choice("b", false, ""), new Choice("c", false, ""));
        for (List<Choice> choices : List.of(right, wrong, right.subList(0, 2), List.<Choice>of())) {
            assertThrows(IllegalArgumentException.class, () -> new MultipleResponse("Which?", choices, ""));
            assertThrows(IllegalArgumentException.class, () -> new MultipleChoice("Which?", choices, ""));
            assertThrows(IllegalArgumentException.class, () -> new ClozeChoice("It is ____.", choices, ""));
        }
        assertThrows(IllegalArgumentException.class, () -> new ClozeChoice("No gap.", Items.CHOICE.choices(), ""));
        assertThrows(IllegalArgumentException.class, () -> new Ordering("Order.", List.of("a", "b"), ""));
        assertThrows(IllegalArgumentException.class, () -> new Ordering("Order.", List.of("a", "b", "a"), ""));
        List<Matching.Pair> two = List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2"));
        assertThrows(IllegalArgumentException.class, () -> new Matching("Match.", two, ""));
        assertThrows(IllegalArgumentException.class, () -> new Matching("Match.", two, List.of("1"), ""));
        List<Matching.Pair> twice = List.of(new Matching.Pair("a", "1"), new Matching.Pair("a", "2"));
        assertThrows(IllegalArgumentException.class, () -> new Matching("Match.", twice, List.of("3"), ""));
        assertThrows(IllegalArgumentException.class, () -> new Matching.Pair("a", " "));
    }
}
