package org.footnote.progress;

import java.util.List;
import java.util.Optional;
import org.footnote.bank.Questions.Askable;

/**
 * A fact that can be asked, and how one learner stands to it.
 *
 * @param questions that ask it, at least one
 * @param recall nothing where the learner never met it
 * @param away whether it stands in a quiz that is not handed in yet, so that nothing may be told of it
 */
record Standing(
        long fact, long collection, String topic, List<Askable> questions, Optional<Recall> recall, boolean away) {

    boolean met() {
        return recall.isPresent();
    }

    boolean due() {
        return recall.filter(Recall::due).isPresent();
    }

    /** Chance of recall, 0 where it was never met. */
    double now() {
        return recall.map(Recall::now).orElse(0.0);
    }
}
