package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static void assertShown(List<String> expected, List<String> choices) {
        for (long seed = 0; seed < 5; seed++) {
            assertEquals(
                    expected,
                    ChoiceOrder.of(choices, seed).stream().map(choices::get).toList());
        }
    }
}
