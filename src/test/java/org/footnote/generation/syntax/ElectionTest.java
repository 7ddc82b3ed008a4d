package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElectionTest {

    private static Vote vote(int... heads) {
        return new Vote(heads, new int[heads.length]);
    }

    private static int[] heads(Vote... votes) {
        return Election.heads(List.of(votes));
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
    void a_word_unfit_to_head_others_is_passed_over() {
        List<Vote> votes = List.of(vote(1, -1, 3, 1), vote(1, -1, 3, 1), vote(1, -1, 1, 1));
        assertArrayEquals(new int[] {1, -1, 1, 1}, Election.heads(votes, head -> head == 3));
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
                assertTrue(steps < 4, "a circle");
            }
        }
        assertEquals(1, roots);
    }

    @Test
    void relations_follow_the_elected_head() {
        Vote a = new Vote(new int[] {1, -1}, new int[] {5, 0});
        Vote silent = new Vote(new int[] {1, -1}, null);
        Vote b = new Vote(new int[] {1, -1}, new int[] {6, 0});
        Vote elsewhere = new Vote(new int[] {-1, 0}, new int[] {5, 0});
        assertEquals(6, Election.relation(List.of(a, silent, b), 0, 1, 6));
        assertEquals(5, Election.relation(List.of(a, silent, b), 0, 1, 5));
        assertEquals(7, Election.relation(List.of(a, elsewhere), 0, 1, 7), "who knows the tree decides");
        assertEquals(0, Election.dissenters(List.of(a, silent), 0, 1, 5));
        assertEquals(1, Election.dissenters(List.of(a, silent, b), 0, 1, 5));
        assertEquals(1, Election.dissenters(List.of(a, elsewhere), 0, 1, 5));
    }
}
