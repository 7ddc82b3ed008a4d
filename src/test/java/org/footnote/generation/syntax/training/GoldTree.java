package org.footnote.generation.syntax.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a treebank in the tokens of this program.
 *
 * @param document name of the document it is from
 * @param text the sentence
 * @param heads index of each word's head, -1 for the root
 * @param entities type of the mention whose head a word is, or null
 */
record GoldTree(
        String document,
        String text,
        String[] forms,
        String[] lemmas,
        String[] tags,
        int[] heads,
        String[] relations,
        String[] entities) {

    int size() {
        return forms.length;
    }

    /** Heads lifted until no arc crosses another (Nivre and Nilsson, "Pseudo-projective dependency parsing", 2005). */
    int[] projective() {
        int[] out = heads.clone();
        while (true) {
            int worst = -1;
            int length = Integer.MAX_VALUE;
            for (int i = 0; i < out.length; i++) {
                if (out[i] >= 0 && Math.abs(out[i] - i) < length && !projects(out, i)) {
                    worst = i;
                    length = Math.abs(out[i] - i);
                }
            }
            if (worst < 0) {
                return out;
            }
            out[worst] = out[out[worst]] < 0 ? out[worst] : out[out[worst]];
        }
    }

    private static boolean projects(int[] heads, int i) {
        int from = Math.min(i, heads[i]);
        int to = Math.max(i, heads[i]);
        for (int k = from + 1; k < to; k++) {
            int a = k;
            while (a >= 0 && a != heads[i] && a != i) {
                a = heads[a];
            }
            if (a != heads[i] && a != i) {
                return false;
            }
        }
        return true;
    }

    static List<GoldTree> part(List<GoldTree> trees, int fold, int folds, boolean inside) {
        List<GoldTree> out = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            if (i % folds == fold == inside) {
                out.add(trees.get(i));
            }
        }
        return out;
    }
}
