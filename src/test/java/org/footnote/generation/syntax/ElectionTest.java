package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static Vote vote(int... heads) {
        return new Vote(heads, new int[heads.length]);
    }

    private static int[] heads(Vote... votes) {
        return Election.of(List.of(votes)).heads();
    }

    @Test
    void the_majority_wins_word_by_word() {
        assertArrayEquals(new int[] {1, -1, 1, 2}, heads(vote(1, -1, 3, 1), vote(1, -1, 1, 2), vote(1, -1, 1, 2)));
    }

    @Test
    void the_first_model_decides_between_two() {
        assertArrayEquals(new int[] {1, -1, 1}, heads(vote(1, -1, 1), vote(-1, 0, 1)));
    }

    @Test
    void what_is_elected_is_a_tree_with_one_root_even_if_no_majority_is() {
        int[] heads = heads(vote(1, 2, -1), vote(2, 0, -1), vote(-1, 0, 1));
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == -1 ? 1 : 0;
            int k = i;
            for (int steps = 0; k >= 0; steps++) {
                k = heads[k];
                org.junit.jupiter.api.Assertions.assertTrue(steps < 4, "a circle");
            }
        }
        org.junit.jupiter.api.Assertions.assertEquals(1, roots);
    }

    @Test
    void relations_follow_the_elected_head() {
        Vote a = new Vote(new int[] {1, -1}, new int[] {5, 0});
        Vote b = new Vote(new int[] {1, -1}, new int[] {6, 0});
        Vote c = new Vote(new int[] {1, -1}, new int[] {6, 0});
        assertArrayEquals(new int[] {6, 0}, Election.of(List.of(a, b, c)).relations());
    }
}
