package org.footnote.generation.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.footnote.generation.syntax.Tree;

/**
 * Shortens a phrase from its end without making it untrue: what is only added (relative clauses, participles, adverbial
 * clauses, further verbs, prepositional phrases) goes, members of an enumeration stay.
 */
final class Pruning {

    private static final Set<String> TIGHT = Set.of("of", "per", "between", "among", "to", "from", "for", "with");

    private final Tree tree;

    Pruning(Tree tree) {
        this.tree = tree;
    }

    /** The words themselves and ever shorter forms of them. */
    List<BitSet> forms(int head, BitSet words) {
        List<BitSet> forms = new ArrayList<>();
        BitSet now = (BitSet) words.clone();
        forms.add(now);
        while (forms.size() < 12) {
            BitSet cut = shorter(head, now);
            if (cut == null || cut.isEmpty()) {
                break;
            }
            forms.add(cut);
            now = cut;
        }
        return forms;
    }

    private BitSet shorter(int head, BitSet words) {
        int end = words.length() - 1;
        BitSet best = null;
        int bestRank = Integer.MAX_VALUE;
        int bestSize = Integer.MAX_VALUE;
        for (int n = words.nextSetBit(0); n >= 0; n = words.nextSetBit(n + 1)) {
            int parent = tree.head(n);
            if (n == head || parent < 0 || !words.get(parent)) {
                continue;
            }
            int rank = rank(n, head);
            if (rank < 0) {
                continue;
            }
            BitSet below = tree.subtreeSet(n);
            below.and(words);
            if (below.length() - 1 != end || below.nextSetBit(0) <= head && n > head) {
                continue;
            }
            int size = below.cardinality();
            if (rank < bestRank || rank == bestRank && size < bestSize) {
                best = below;
                bestRank = rank;
                bestSize = size;
            }
        }
        if (best == null) {
            return null;
        }
        BitSet left = (BitSet) words.clone();
        left.andNot(best);
        while (!left.isEmpty() && loose(left.length() - 1)) {
            left.clear(left.length() - 1);
        }
        return left;
    }

    private boolean loose(int i) {
        return tree.form(i).matches("[,;:–—-]")
                || tree.tag(i).equals("CC")
                || tree.tag(i).equals("IN") && tree.is(i, "case", "mark");
    }

    /** How readily a word is given up with all that hangs on it; negative where it is needed. */
    private int rank(int n, int top) {
        String rel = tree.relation(n);
        boolean verb = tree.tag(n).startsWith("VB");
        if (rel.equals("acl:relcl") || rel.equals("parataxis") || rel.equals("appos") || rel.equals("dep")) {
            return 1;
        }
        if (rel.startsWith("advcl")) {
            return 1;
        }
        if (rel.equals("acl")) {
            // "his wish to leave": without the rest nobody knows which
            return tree.tag(n).equals("VB") ? -1 : 2;
        }
        if (rel.equals("conj") && (verb || tree.child(n, "nsubj") >= 0)) {
            // a list that is cut in the middle is no list any more
            boolean only = tree.children(tree.head(n), "conj").size() == 1;
            return only ? 2 : -1;
        }
        if (rel.startsWith("nmod") || rel.startsWith("obl")) {
            String preposition = preposition(n);
            boolean needed = preposition.equals("of")
                    || preposition.equals("per")
                    || rel.startsWith("obl") && tree.head(n) != top;
            return !TIGHT.contains(preposition) ? 3 : needed ? -1 : 6;
        }
        if (rel.equals("advmod") && n > tree.head(n)) {
            return 4;
        }
        return -1;
    }

    private String preposition(int n) {
        int c = tree.child(n, "case");
        return c < 0 ? "" : tree.form(c).toLowerCase(Locale.ROOT);
    }
}
