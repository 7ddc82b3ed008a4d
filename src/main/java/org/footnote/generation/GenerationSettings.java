package org.footnote.generation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * @param seed decides positions, wording and which of several distractors are taken; the same seed gives the same bank
 * @param formsPerFact at most this many items ask the same fact
 * @param aliases names that mean the same, as a person gave them: the canonical name with its other forms, in their order
 */
public record GenerationSettings(long seed, int formsPerFact, Map<String, Set<String>> aliases) {

    public GenerationSettings {
        if (formsPerFact < 1 || formsPerFact > 3) {
            throw new IllegalArgumentException("one to three forms of a fact: " + formsPerFact);
        }
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        aliases.forEach((name, forms) -> copy.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(forms))));
        aliases = Collections.unmodifiableMap(copy);
    }

    public static GenerationSettings of(long seed) {
        return new GenerationSettings(seed, 3, Map.of());
    }

    public GenerationSettings withAliases(Map<String, Set<String>> given) {
        return new GenerationSettings(seed, formsPerFact, given);
    }
}
