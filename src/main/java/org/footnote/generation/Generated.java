package org.footnote.generation;

import java.util.List;
import org.footnote.generation.fact.Fact;

/**
 * What came of a set of documents.
 *
 * @param coverage what every passage gave, in order
 */
public record Generated(
        List<Fact> facts,
        List<Draft> drafts,
        List<Disagreement> disagreements,
        Refusals refusals,
        List<Coverage> coverage,
        Statistics statistics) {

    public Generated {
        facts = List.copyOf(facts);
        drafts = List.copyOf(drafts);
        disagreements = List.copyOf(disagreements);
        coverage = List.copyOf(coverage);
    }

    /** @param passages that hold prose */
    public record Statistics(int documents, int passages, int sentences) {}
}
