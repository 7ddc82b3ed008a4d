package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stems of items that were taken, each as the numbers of its words, ascending: a few are compared with all, many by an index. */
final class Taken {

    private static final double ALIKE = 0.84;
    /** An index of fewer stems would cost more memory than it saves time. */
    private static final int FEW = 12;

    private final List<int[]> stems = new ArrayList<>(1);
    private final Map<Integer, List<Integer>> byWord = new HashMap<>(0);

    void add(int[] words) {
        stems.add(words);
        if (stems.size() > FEW) {
            int first = byWord.isEmpty() ? 0 : stems.size() - 1;
            for (int i = first; i < stems.size(); i++) {
                for (int word : stems.get(i)) {
                    byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /**
     * Whether one is alike. What is alike lacks at most a few of the words, so it has one of any greater number of them; the
     * rarest lead to the fewest others.
     */
    boolean hasLike(int[] words) {
        if (words.length == 0 || stems.size() <= FEW) {
            return stems.stream().anyMatch(s -> alike(s, words) > ALIKE);
        }
        int enough = (int) ((1 - ALIKE) * words.length) + 1;
        return Arrays.stream(words)
                .boxed()
                .sorted(Comparator.comparingInt(this::frequency))
                .limit(enough)
                .flatMap(w -> byWord.getOrDefault(w, List.of()).stream())
                .anyMatch(i -> alike(stems.get(i), words) > ALIKE);
    }

    private int frequency(int word) {
        return byWord.getOrDefault(word, List.of()).size();
    }

    /** Share of the words of both that stand in each; 1 where there are none. */
    private static double alike(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = a.length + b.length - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
