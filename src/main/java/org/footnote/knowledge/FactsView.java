package org.footnote.knowledge;

import java.util.List;
import java.util.Optional;
import org.footnote.material.CitedPassageView;

/**
 * A page of facts.
 *
 * @param previous number of the page before, counted from 1
 * @param disagreements shown on the first page only
 */
public record FactsView(
        long collectionId,
        String collection,
        long total,
        int page,
        int pages,
        Optional<Integer> previous,
        Optional<Integer> next,
        List<Line> facts,
        List<Difference> disagreements) {

    /** A fact with what proves it. */
    public record Line(
            String subject, String slot, String value, String type, String topic, List<CitedPassageView> evidence) {}

    /** A subject on which sources differ. */
    public record Difference(String subject, List<Side> sides) {}

    /** What one source says. */
    public record Side(String value, List<CitedPassageView> evidence) {}
}
