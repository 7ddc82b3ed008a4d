package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.generation.Draft;
import org.footnote.generation.language.Words;
import org.footnote.item.TrueFalse;

/** Finds items that ask for the same thing with hardly another word. */
public final class Duplicates {

    private final Map<Explanation, Integer> explanations = new HashMap<>();
    private final Map<String, Taken> byKey = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** An explanation by its words: it keeps the text that the draft has anyway, instead of a long string of its own. */
    private record Explanation(String text, int hash) {

        static Explanation of(String text) {
            return new Explanation(text, Words.all(text).hashCode());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Explanation e
                    && hash == e.hash
                    && (text.equals(e.text) || Words.all(text).equals(Words.all(e.text)));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Whether the same explanation was given often enough; counts it otherwise. */
    public boolean isWornOut(Draft draft) {
        return explanations.merge(Explanation.of(draft.item().explanation()), 1, Integer::sum) > 3;
    }

    /** Whether an item like this one was taken before; remembers it otherwise. */
    public boolean isKnown(Draft draft) {
        boolean judged = draft.item() instanceof TrueFalse;
        String key = judged ? "judged" : Texts.key(draft.item());
        int[] words = numbered(Words.all(draft.item().stem()));
        Taken others = byKey.computeIfAbsent(key, k -> new Taken());
        boolean known = others.hasLike(words);
        if (!known) {
            others.add(words);
        }
        return known;
    }

    /** The words as numbers, each once, ascending. */
    private int[] numbered(List<String> words) {
        List<Integer> found = new ArrayList<>();
        for (String word : words) {
            found.add(numbers.computeIfAbsent(word, w -> numbers.size()));
        }
        return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }
}
