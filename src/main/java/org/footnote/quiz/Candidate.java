package org.footnote.quiz;

import org.footnote.item.Kind;

/**
 * A question that could be asked.
 *
 * @param fact the fact it asks: two candidates of one fact are siblings and never meet in one attempt
 * @param type name of the item type
 * @param key the words of the key where they could stand in another stem, else empty
 */
record Candidate(long version, long fact, Kind kind, String topic, String type, String stem, String key)
        implements Comparable<Candidate> {

    @Override
    public int compareTo(Candidate other) {
        return Long.compare(version, other.version);
    }
}
