package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

    /** "Mao visited the old city of Moscow." */
    private static final Tree VISIT = tree(
            "Mao visited the old city of Moscow .",
            new int[] {1, -1, 4, 4, 1, 6, 4, 1},
            "nsubj root det amod obj case nmod punct");

    private static Tree tree(String text, int[] heads, String relations) {
        String[] forms = text.split(" ");
        String[] labels = relations.split(" ");
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < forms.length; i++) {
            words.add(new Word(forms[i], forms[i], "X", at, at + forms[i].length(), heads[i], labels[i], i != 3, true));
            at += forms[i].length() + 1;
        }
        return new Tree(text, words);
    }

    @Test
    void a_subtree_is_a_stretch_of_the_text() {
        assertEquals("the old city of Moscow", VISIT.textOf(4));
        assertEquals(List.of(2, 3, 4, 5, 6), VISIT.subtree(4));
        assertTrue(VISIT.isContiguous(4));
        assertTrue(VISIT.isBelow(5, 1));
        assertFalse(VISIT.isBelow(1, 4));
    }

    @Test
    void children_stand_in_the_order_of_the_sentence() {
        assertEquals(1, VISIT.root());
        assertEquals(List.of(0, 4, 7), VISIT.children(1));
        assertEquals(4, VISIT.child(1, "obj", "iobj"));
        assertEquals(Tree.NONE, VISIT.child(1, "obl"));
        assertEquals(List.of(2, 3), VISIT.children(4, "det", "amod"));
    }

    @Test
    void a_relation_stands_for_its_subtypes_unless_a_colon_says_otherwise() {
        Tree passive = tree("Talks were held", new int[] {2, 2, -1}, "nsubj:pass aux:pass root");
        assertTrue(passive.is(0, "nsubj"));
        assertTrue(passive.is(0, "nsubj:pass"));
        assertFalse(passive.is(0, "nsubj:"));
    }

    @Test
    void a_path_goes_up_and_down_again() {
        assertEquals(List.of(0, 1, 4, 6), VISIT.path(0, 6));
        assertEquals(List.of(6, 4), VISIT.path(6, 4));
        assertEquals(List.of(1, 4), VISIT.path(1, 4));
    }

    @Test
    void doubt_about_one_word_is_doubt_about_all_above_it() {
        assertFalse(VISIT.agreedBelow(4));
        assertTrue(VISIT.agreedBelow(6));
    }

    @Test
    void crossing_arcs_are_noticed() {
        assertTrue(VISIT.isProjective());
        Tree crossing = tree(
                "A hearing is scheduled on it",
                new int[] {1, 3, 3, -1, 5, 1},
                "det nsubj:pass aux:pass root case nmod");
        assertFalse(crossing.isProjective());
        assertFalse(crossing.isContiguous(1));
    }

    @Test
    void what_is_no_tree_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> tree("a b", new int[] {1, 0}, "dep dep"));
        assertThrows(IllegalArgumentException.class, () -> tree("a b", new int[] {-1, -1}, "root root"));
        assertThrows(IllegalArgumentException.class, () -> tree("a b", new int[] {-1, 2}, "root dep"));
    }
}
