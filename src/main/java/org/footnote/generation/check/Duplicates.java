package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.generation.language.Words;
import org.footnote.item.TrueFalse;

/** Finds items that ask for the same thing with hardly another word. */
public final class Duplicates {

    private static final double ALIKE = 0.84;

    private final Map<String, Integer> explanations = new HashMap<>();
    private final Map<String, Taken> byKey = new HashMap<>();

    /** Stems of the items that were taken, to be found by their words. */
    private static final class Taken {

        private final List<Set<String>> stems = new ArrayList<>();
        private final Map<String, List<Integer>> byWord = new HashMap<>();

        void add(Set<String> words) {
            words.forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(stems.size()));
            stems.add(words);
        }

        /**
         * Whether one is alike. What is alike lacks at most a few of the words, so it has one of any greater number of them; the
         * rarest lead to the fewest others.
         */
        boolean hasLike(Set<String> words) {
            if (words.isEmpty()) {
                return stems.stream().anyMatch(Set::isEmpty);
            }
            int enough = (int) ((1 - ALIKE) * words.size()) + 1;
            return words.stream()
                    .sorted(Comparator.comparingInt(this::frequency).thenComparing(Comparator.naturalOrder()))
                    .limit(enough)
                    .flatMap(w -> byWord.getOrDefault(w, List.of()).stream())
                    .anyMatch(i -> alike(stems.get(i), words) > ALIKE);
        }

        private int frequency(String word) {
            return byWord.getOrDefault(word, List.of()).size();
        }
    }

    /** Whether the same explanation was given often enough; counts it otherwise. */
    public boolean isWornOut(Draft draft) {
        return explanations.merge(String.join(" ", Words.all(draft.item().explanation())), 1, Integer::sum) > 3;
    }

    /** Whether an item like this one was taken before; remembers it otherwise. */
    public boolean isKnown(Draft draft) {
        boolean judged = draft.item() instanceof TrueFalse;
        String key = judged ? "judged" : Texts.key(draft.item());
        Set<String> words = new HashSet<>(Words.all(draft.item().stem()));
        Taken others = byKey.computeIfAbsent(key, k -> new Taken());
        boolean known = others.hasLike(words);
        if (!known) {
            others.add(words);
        }
        return known;
    }

    private static double alike(Set<String> a, Set<String> b) {
        int common = Words.common(a, b);
        int all = a.size() + b.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }
}
