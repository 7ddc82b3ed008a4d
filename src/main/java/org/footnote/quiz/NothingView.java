package org.footnote.quiz;

import java.time.Instant;

/**
 * Why an attempt was not begun.
 *
 * @param opens when it can be, null where that is not the reason
 * @param closed since when it cannot, null where that is not the reason
 * @param asked whether its questions stand in other attempts whose keys are not told yet
 * @param used how many attempts were allowed and are used up, 0 where that is not the reason
 */
public record NothingView(Instant opens, Instant closed, boolean asked, int used) {

    static NothingView of(StartingAttempt.Outcome outcome) {
        if (outcome instanceof StartingAttempt.Outcome.NotOpenYet early) {
            return new NothingView(early.opens(), null, false, 0);
        }
        if (outcome instanceof StartingAttempt.Outcome.Closed late) {
            return new NothingView(null, late.at(), false, 0);
        }
        return new NothingView(
                null,
                null,
                outcome instanceof StartingAttempt.Outcome.AllBeingAsked,
                outcome instanceof StartingAttempt.Outcome.NoneLeft none ? none.allowed() : 0);
    }
}
