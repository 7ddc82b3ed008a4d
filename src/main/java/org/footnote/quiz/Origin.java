package org.footnote.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * From what an answer was made, as the page that sends it tells. None of it bears on time limits, which go by arrival.
 *
 * @param id made by the browser, the same when the same answer is sent again
 * @param seen sequence of the last step of the slot that the page knew, 0 where it knew none; nothing: not told
 * @param age how long ago the answer was given, in milliseconds, for it may have waited for the network; nothing where
 *     nobody knows, as in a page without scripts
 */
record Origin(Optional<String> id, Optional<Integer> seen, Optional<Long> age) {

    /** From whoever has the latest state before them. */
    static final Origin HERE = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

    /** Never before the attempt began and never after now. */
    Instant given(Instant began, Instant now) {
        Instant told = now.minusMillis(age.orElse(0L));
        return told.isBefore(began) ? began : told;
    }

    /** Whether somebody answered since the page was made. */
    boolean isBehind(Optional<AttemptStep> last) {
        return seen.isPresent() && last.filter(s -> s.sequence() > seen.get()).isPresent();
    }
}
