package org.footnote.generation.check;

import java.util.Optional;
import org.footnote.generation.Draft;
import org.footnote.generation.Refusal;

/** A check that an item passes or is refused by. */
interface Gate {

    /** The reason to refuse the draft, or empty. */
    Optional<Refusal> refuse(Draft draft);
}
