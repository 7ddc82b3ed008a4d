package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.footnote.bank.QuestionVersion;
import org.footnote.quiz.AttemptSubmitted.Answered;

/** Marks an attempt and tells whoever listens, each once. The attempt is held by the caller. */
@ApplicationScoped
class HandingIn {

    @Inject
    Event<AttemptSubmitted> submitted;

    /** @param at when it counts as handed in, which for one whose time ran out is the end of its time */
    @Transactional(Transactional.TxType.MANDATORY)
    void handIn(Attempt attempt, Instant at, Instant now) {
        attempt.submit(at);
        tell(attempt, now);
    }

    /** Tells marks and keys, where they may be told by now and have not been. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Attempt attempt, Instant now) {
        if (attempt.mayBeTold(now)) {
            attempt.tell();
            submitted.fire(new AttemptSubmitted(
                    attempt.id(),
                    attempt.studentId(),
                    attempt.submittedAt(),
                    attempt.slots().stream()
                            .filter(AttemptSlot::counts)
                            .map(s -> answered(attempt, s))
                            .toList()));
        }
    }

    private static Answered answered(Attempt attempt, AttemptSlot slot) {
        QuestionVersion version = slot.version();
        Answer answer = attempt.sheet().steps().standing(slot.number());
        return new Answered(
                slot.number(),
                version.id(),
                version.question().factId(),
                version.question().topic(),
                slot.mark().fraction(),
                version.item(),
                answer.certainty(),
                answer.response().flatMap(r -> slot.seconds()));
    }
}
