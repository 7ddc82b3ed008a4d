package org.footnote.bank;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of a drafting.
 *
 * @param added questions that are new
 * @param revised questions that got a new version
 * @param unchanged questions that were written again as they were, or that a person retired
 * @param recalled questions in use that were not written again and now wait for a person
 * @param refusals how often each reason kept something from becoming a question; the most frequent is first
 */
public record DraftingReport(
        int documents, int facts, int added, int revised, int unchanged, int recalled, Map<String, Integer> refusals) {

    public DraftingReport {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        refusals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        refusals = Collections.unmodifiableMap(ordered);
    }

    public static DraftingReport none() {
        return new DraftingReport(0, 0, 0, 0, 0, 0, Map.of());
    }

    public int refused() {
        return refusals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
