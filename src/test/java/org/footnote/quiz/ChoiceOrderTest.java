package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.junit.jupiter.api.Test;

class ChoiceOrderTest {

    @Test
    void dates_stand_in_the_order_of_time_however_they_are_written() {
        assertShown(
                List.of("1949", "June 1949", "30 June 1949", "February 14, 1950"),
                List.of("February 14, 1950", "30 June 1949", "1949", "June 1949"));
        assertShown(List.of("2 May 1931", "14 May 1931"), List.of("14 May 1931", "2 May 1931"));
    }

    @Test
    void quantities_of_one_unit_ascend() {
        assertShown(List.of("5 years", "15 years", "30 years"), List.of("30 years", "5 years", "15 years"));
        assertShown(
                List.of("$900 thousand", "$300 million", "$1.2 billion"),
                List.of("$300 million", "$1.2 billion", "$900 thousand"));
    }

    @Test
    void words_are_shuffled_by_the_seed() {
        List<String> words = List.of("trade", "alliance", "neutrality", "recognition");
        assertEquals(ChoiceOrder.of(words, 4), ChoiceOrder.of(words, 4));
        Set<List<Integer>> orders = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            orders.add(ChoiceOrder.of(words, seed));
            places.add(ChoiceOrder.of(words, seed).indexOf(0));
        }
        assertNotEquals(1, orders.size());
        assertEquals(4, places.size(), "the first choice of the item is shown in every place");
    }

    @Test
    void what_differs_in_unit_has_no_natural_order() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            orders.add(ChoiceOrder.of(List.of("30 years", "5 ports", "2 railways"), seed));
        }
        assertNotEquals(1, orders.size());
    }

    @Test
    void what_is_to_be_put_in_order_is_never_shown_in_its_order_not_even_where_dates_would_sort() {
        Ordering item = new Ordering("Order.", List.of("In 1949 a", "In 1950 b", "In 1951 c"), "");
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            orders.add(ChoiceOrder.of(item, seed));
            assertEquals(ChoiceOrder.of(item, seed), ChoiceOrder.of(item, seed));
        }
        assertEquals(5, orders.size(), "all orders but the key's");
        assertFalse(orders.contains(List.of(0, 1, 2)));
    }

    @Test
    void both_sides_of_a_matching_are_arranged_apart() {
        Matching words = EveryType.SHORT_PAIRS;
        Matching dates = new Matching(
                "Match.",
                List.of(new Matching.Pair("a", "1951"), new Matching.Pair("b", "1949"), new Matching.Pair("c", "1950")),
                "");
        Set<List<Integer>> lefts = new HashSet<>();
        Set<List<Integer>> rights = new HashSet<>();
        Set<List<Integer>> rows = new HashSet<>();
        for (long seed = 0; seed < 300; seed++) {
            List<Integer> order = ChoiceOrder.of(words, seed);
            assertEquals(9, Set.copyOf(order).size());
            assertTrue(order.subList(0, 4).stream().allMatch(p -> p < 4));
            lefts.add(order.subList(0, 4));
            rights.add(order.subList(4, 9));
            rows.add(ChoiceOrder.of(dates, seed).subList(0, 3));
            assertEquals(List.of(4, 5, 3), ChoiceOrder.of(dates, seed).subList(3, 6), "dates ascend");
        }
        assertEquals(24, lefts.size());
        assertTrue(rights.size() > 80, rights.size() + " of 120");
        assertEquals(6, rows.size());
    }

    private static void assertShown(List<String> expected, List<String> choices) {
        for (long seed = 0; seed < 5; seed++) {
            assertEquals(
                    expected,
                    ChoiceOrder.of(choices, seed).stream().map(choices::get).toList());
        }
    }
}
