package org.footnote.quiz;

import java.util.List;
import org.footnote.item.Kind;

/**
 * A question that could be asked.
 *
 * @param fact the fact it asks: two candidates of one fact are siblings and never meet in one attempt
 * @param type name of the item type
 * @param difficulty 0 (everybody knows) to 1 (nobody does)
 * @param keys the words of each key that could stand in another stem
 */
record Candidate(
        long version,
        long question,
        long fact,
        Kind kind,
        String topic,
        String type,
        double difficulty,
        String stem,
        List<String> keys)
        implements Comparable<Candidate> {

    Candidate {
        keys = List.copyOf(keys);
    }

    @Override
    public int compareTo(Candidate other) {
        return Long.compare(version, other.version);
    }
}
