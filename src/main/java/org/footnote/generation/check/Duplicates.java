package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.Draft;
import org.footnote.generation.language.Words;

/** Finds items that ask the same thing in the same form with hardly another word. */
public final class Duplicates {

    private static final double ALIKE = 0.8;

    private final Map<String, List<Set<String>>> byKey = new HashMap<>();

    /** Whether an item like this one was taken before; remembers it otherwise. */
    public boolean isKnown(Draft draft) {
        String key = draft.form() + "|" + Texts.key(draft.item());
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
