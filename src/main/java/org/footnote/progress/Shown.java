package org.footnote.progress;

import java.util.Optional;

/**
 * An answer that showed something of a fact.
 *
 * @param place where it was given in a quiz, nothing in practice
 * @param pace of the question
 */
record Shown(long fact, String topic, long version, Optional<Place> place, Recollection recollection, Pace pace) {

    /** A slot of an attempt. */
    record Place(long attempt, int slot) {}
}
