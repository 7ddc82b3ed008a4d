package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done in an attempt, in order; the last step of a slot is what counts. */
record Steps(List<AttemptStep> all) {

    Optional<AttemptStep> last(int slot) {
        return upTo(slot, Integer.MAX_VALUE);
    }

    /** What stands in a slot. */
    Answer standing(int slot) {
        return last(slot).map(AttemptStep::answer).orElse(Answer.NONE);
    }

    /** What stood there when this step was the last one. */
    Answer standing(int slot, int sequence) {
        return upTo(slot, sequence).map(AttemptStep::answer).orElse(Answer.NONE);
    }

    private Optional<AttemptStep> upTo(int slot, int sequence) {
        return all.stream()
                .filter(s -> s.slot() == slot && s.sequence() <= sequence)
                .reduce((earlier, later) -> later);
    }

    boolean holds(String answerId) {
        return all.stream().anyMatch(s -> s.answerId().equals(Optional.of(answerId)));
    }

    /** Which step of a slot comes next, from 1. */
    int nth(int slot) {
        return 1 + (int) all.stream().filter(s -> s.slot() == slot).count();
    }

    /**
     * Whether an answer is news: not what stands already, not one that came before, and no echo of an
     * older page. A page that tells when its answer was given sends only what somebody gave.
     */
    boolean isNews(int slot, Answer answer, Origin origin) {
        boolean echo = origin.age().isEmpty()
                && origin.isBehind(last(slot))
                && answer.equals(standing(slot, origin.seen().orElseThrow()));
        return !echo
                && !answer.equals(standing(slot))
                && origin.id().filter(this::holds).isEmpty();
    }

    /**
     * Whether an answer may take the place of what stands. The answer that was given last wins, whichever arrives last.
     * Where a page cannot tell when its answer was given, what it did not know of stands, and the student decides.
     */
    boolean mayReplace(int slot, Origin origin, Instant given) {
        return !origin.isBehind(last(slot))
                || origin.age().isPresent()
                        && !given.isBefore(last(slot).orElseThrow().given());
    }
}
