package org.footnote.generation.syntax.training;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.footnote.generation.syntax.State;
import org.footnote.generation.syntax.TransitionParser;
import org.footnote.generation.syntax.Words;

/** Scores of parses: the share of words with the right head (UAS), and with the right head and relation (LAS), punctuation left out. */
final class Measure {

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}$%£€]+");

    /** Heads (-1 the root) and relations. */
    record Parse(int[] heads, int[] labels) {}

    private Measure() {}

    static Parse parse(TransitionParser parser, Words words, boolean backwards) {
        State state = parser.parse(backwards ? words.reversed() : words);
        int n = words.size();
        int[] h = state.heads();
        int[] l = state.labels();
        int[] heads = new int[n];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            int at = backwards ? n - 1 - i : i;
            heads[i] = h[at] == n ? -1 : backwards ? n - 1 - h[at] : h[at];
            labels[i] = l[at];
        }
        return new Parse(heads, labels);
    }

    static boolean isSign(String form) {
        return SIGN.matcher(form).matches();
    }

    static void print(
            String title,
            Treebanks banks,
            Map<GoldTree, Words> words,
            List<String> relations,
            Function<GoldTree, Parse> parser) {
        StringBuilder out = new StringBuilder(title);
        for (List<GoldTree> test : List.of(banks.dev(), banks.ewt(), banks.gum(), banks.pud())) {
            int all = 0;
            int right = 0;
            int labelled = 0;
            long start = System.nanoTime();
            for (GoldTree tree : test) {
                Parse p = parser.apply(tree);
                for (int i = 0; i < tree.size(); i++) {
                    if (!SIGN.matcher(tree.forms()[i]).matches()) {
                        all++;
                        boolean head = p.heads()[i] == tree.heads()[i];
                        right += head ? 1 : 0;
                        labelled += head && relations.get(p.labels()[i]).equals(tree.relations()[i]) ? 1 : 0;
                    }
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            out.append(String.format(
                    "  UAS %.2f LAS %.2f (%.0f words/s)", 100.0 * right / all, 100.0 * labelled / all, all / seconds));
        }
        System.out.println(out);
    }
}
