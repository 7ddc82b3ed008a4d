package org.footnote.generation.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphParserTest {

    private static Words words(String text) {
        return new Words(text.split(" "), new Lexicon(Set.of(), new Senses(Map.of())));
    }

    /** Likes whatever looks like an arc of this tree. */
    private static Scorer fondOf(Words words, int... heads) {
        Set<Integer> liked = new HashSet<>();
        Features features = new Features();
        for (int i = 0; i < heads.length; i++) {
            GraphFeatures.arc(features, words, heads[i], i);
            for (int k = 0; k < features.size(); k++) {
                liked.add(features.get(k));
            }
        }
        return (f, scores) -> {
            for (int k = 0; k < f.size(); k++) {
                scores[0] += liked.contains(f.get(k)) ? 1 : 0;
            }
        };
    }

    private static GraphParser parser(Scorer scorer, Words words) {
        Reach reach = new Reach(1);
        reach.include(words, 0, words.size() - 1);
        reach.include(words, words.size() - 1, 0);
        return new GraphParser(scorer, reach);
    }

    @Test
    void finds_the_tree_whose_arcs_score_best() {
        Words words = words("the committee that met yesterday elected nobody again");
        int[] tree = {1, 5, 3, 1, 3, -1, 5, 5};
        assertArrayEquals(tree, parser(fondOf(words, tree), words).parse(words));
    }

    @Test
    void without_any_knowledge_there_is_still_a_tree_with_one_root() {
        Words words = words("a b c d e f g");
        int[] heads = parser((f, scores) -> {}, words).parse(words);
        assertEquals(1, Arrays.stream(heads).filter(h -> h == -1).count());
        for (int i = 0; i < heads.length; i++) {
            int steps = 0;
            for (int k = i; k >= 0; k = heads[k]) {
                assertEquals(true, steps++ < heads.length, "a circle");
            }
        }
    }
}
