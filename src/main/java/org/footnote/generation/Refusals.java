package org.footnote.generation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.footnote.text.Citation;

/** What was not made, counted by its reason, with one example each, and by the passage it would have come from. */
public final class Refusals {

    /** @param passage ordinal, from 1 */
    private record Place(String document, int passage) {}

    private final Map<Refusal, Integer> counts = new EnumMap<>(Refusal.class);
    private final Map<Refusal, String> examples = new EnumMap<>(Refusal.class);
    private final Map<Place, Map<Refusal, Integer>> places = new HashMap<>();
    private Place place;

    /** What is refused from now on stands here. */
    public void at(Citation citation) {
        place = new Place(citation.document(), citation.paragraph());
    }

    /** Counts a refusal; the first example is kept. */
    public void add(Refusal reason, String example) {
        counts.merge(reason, 1, Integer::sum);
        examples.putIfAbsent(reason, example.length() > 160 ? example.substring(0, 160) : example);
        if (place != null) {
            places.computeIfAbsent(place, p -> new EnumMap<>(Refusal.class)).merge(reason, 1, Integer::sum);
        }
    }

    public Map<Refusal, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** Reasons that kept something in a passage from becoming a fact or an item; empty where there were none. */
    Map<Refusal, Integer> in(String document, int passage) {
        return places.getOrDefault(new Place(document, passage), Map.of());
    }

    public int count(Refusal reason) {
        return counts.getOrDefault(reason, 0);
    }

    public String example(Refusal reason) {
        return examples.getOrDefault(reason, "");
    }
}
