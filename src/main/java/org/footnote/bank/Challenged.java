package org.footnote.bank;

import java.util.Collection;
import java.util.Set;

/** Implemented by the room above that knows which questions students hold to be wrong. */
public interface Challenged {

    /** Keys of the questions of these collections with a challenge that nobody has decided yet. */
    Set<Long> open(Collection<Long> collections);
}
