package org.footnote.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * How a quiz is taken.
 *
 * @param free whether one may go back to earlier questions; a page with all of them is always free
 * @param certainty whether each answer is asked how sure it is, and marked by it
 * @param minutes time limit, before personal extra time
 * @param attempts how often one may begin; nothing: as often as one likes
 */
public record Terms(
        Feedback feedback,
        Layout layout,
        boolean free,
        boolean certainty,
        Optional<Integer> minutes,
        Optional<Integer> attempts) {

    /** An open quiz that nobody was given. */
    public static final Terms SELF_STUDY =
            new Terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, Optional.empty(), Optional.empty());

    public Terms {
        if (!free && layout == Layout.ALL_ON_ONE) {
            throw new IllegalArgumentException("whoever sees all questions moves freely");
        }
    }

    public boolean immediate() {
        return feedback == Feedback.IMMEDIATE;
    }

    public boolean allOnOne() {
        return layout == Layout.ALL_ON_ONE;
    }

    /**
     * When an attempt that begins now is over: after the limit, or when the quiz closes for this student if that is
     * earlier.
     *
     * @param factor personal extra time
     */
    Optional<Instant> deadline(Instant started, Window window, double factor) {
        return Allowed.of(window, this, factor, Optional.empty()).deadline(started);
    }
}
