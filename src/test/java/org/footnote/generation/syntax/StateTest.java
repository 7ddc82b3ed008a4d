package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StateTest {

    @Test
    void shifting_and_attaching_builds_the_tree() {
        // "Talks were held quickly": held has Talks and were on the left, quickly on the right
        State state = new State(4);
        assertFalse(state.canLeft());
        state.shift();
        state.shift();
        state.left(7);
        state.left(8);
        state.shift();
        state.shift();
        assertTrue(state.canRight());
        assertFalse(state.canLeft(), "the root takes the last word of the stack only");
        state.right(9);
        state.left(0);
        assertTrue(state.isOver());
        assertArrayEquals(new int[] {2, 2, 4, 2}, state.heads());
        assertArrayEquals(new int[] {8, 7, 0, 9}, state.labels());
    }
}
