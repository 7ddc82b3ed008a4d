package org.footnote.generation;

import java.util.EnumMap;
import java.util.Map;

/** What was not made, counted by its reason, with one example each. */
public final class Refusals {

    private final Map<Refusal, Integer> counts = new EnumMap<>(Refusal.class);
    private final Map<Refusal, String> examples = new EnumMap<>(Refusal.class);

    /** Counts a refusal; the first example is kept. */
    public void add(Refusal reason, String example) {
        counts.merge(reason, 1, Integer::sum);
        examples.putIfAbsent(reason, example.length() > 160 ? example.substring(0, 160) : example);
    }

    public Map<Refusal, Integer> counts() {
        return Map.copyOf(counts);
    }

    public int count(Refusal reason) {
        return counts.getOrDefault(reason, 0);
    }

    public String example(Refusal reason) {
        return examples.getOrDefault(reason, "");
    }
}
