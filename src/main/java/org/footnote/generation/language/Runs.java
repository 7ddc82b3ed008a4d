package org.footnote.generation.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of words that two texts share. */
public final class Runs {

    private Runs() {}

    /** All runs of so many words. */
    private static Set<String> of(String text, int length) {
        List<String> words = Words.all(text);
        Set<String> out = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            out.add(String.join(" ", words.subList(i, i + length)));
        }
        return out;
    }

    /** Share of the words of a text that stand in runs of so many or more words of a passage. */
    public static double share(String text, String passage, int length) {
        Set<String> runs = of(passage, length);
        List<String> words = Words.all(text);
        BitSet hit = new BitSet();
        for (int i = 0; i + length <= words.size(); i++) {
            if (runs.contains(String.join(" ", words.subList(i, i + length)))) {
                hit.set(i, i + length);
            }
        }
        return words.isEmpty() ? 0 : (double) hit.cardinality() / words.size();
    }
}
