package org.footnote.generation.check;

import java.util.ArrayList;
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
    private final Map<String, List<Set<String>>> byKey = new HashMap<>();

    /** Whether the same explanation was given often enough; counts it otherwise. */
    public boolean isWornOut(Draft draft) {
        return explanations.merge(String.join(" ", Words.all(draft.item().explanation())), 1, Integer::sum) > 3;
    }

    /** Whether an item like this one was taken before; remembers it otherwise. */
    public boolean isKnown(Draft draft) {
        boolean judged = draft.item() instanceof TrueFalse;
        String key = judged ? "judged" : Texts.key(draft.item());
        Set<String> words = new HashSet<>(Words.all(draft.item().stem()));
        List<Set<String>> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        boolean known = others.stream().anyMatch(o -> alike(o, words) > ALIKE);
        if (!known) {
            others.add(words);
        }
        return known;
    }

    private static double alike(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 1 : (double) Words.common(a, b) / all.size();
    }
}
