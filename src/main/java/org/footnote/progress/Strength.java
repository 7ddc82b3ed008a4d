package org.footnote.progress;

import java.util.Optional;
import org.footnote.progress.fsrs.Fsrs;

/** How strong a memory is, in four steps that a picture can show. */
public enum Strength {
    UNMET,
    /** Below seven in ten today. */
    SLIPPING,
    /** Today, but below nine in ten within a week. */
    FADING,
    /** Nine in ten a week from now. */
    STEADY,
    /** Nine in ten a month from now. */
    STRONG;

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final double MOSTLY = 0.9;
    private static final double HARDLY = 0.7;

    static Strength of(Optional<Recall> recall, Fsrs fsrs) {
        if (recall.isEmpty()) {
            return UNMET;
        }
        Recall r = recall.get();
        if (fsrs.retrievability(r.days() + MONTH, r.stability()) >= MOSTLY) {
            return STRONG;
        }
        if (fsrs.retrievability(r.days() + WEEK, r.stability()) >= MOSTLY) {
            return STEADY;
        }
        return r.now() >= HARDLY ? FADING : SLIPPING;
    }

    /** 0 for what was never met, to 4. */
    public int level() {
        return ordinal();
    }
}
