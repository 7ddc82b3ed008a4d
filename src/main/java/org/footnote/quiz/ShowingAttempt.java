package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;

/** The pages of an open attempt, for the student whose attempt it is. */
@ApplicationScoped
class ShowingAttempt {

    @Inject
    Attempts attempts;

    /**
     * The page of a question, or nothing where the attempt was handed in.
     *
     * @param problem why what was sent was not saved, else null
     * @param entered what was typed then
     * @throws NotFoundException where the student has no such attempt or the attempt no such slot
     */
    Optional<SlotView> slot(long attemptId, long student, int number, Answering problem, String entered) {
        Attempt attempt = attempts.ofStudent(attemptId, student).orElseThrow(NotFoundException::new);
        if (number < 1 || number > attempt.slots().size()) {
            throw new NotFoundException();
        }
        return attempt.submitted() ? Optional.empty() : Optional.of(SlotView.of(attempt, number, problem, entered));
    }

    /** Number of the question to go on with, or nothing where the attempt was handed in. */
    Optional<Integer> next(long attemptId, long student) {
        Attempt attempt = attempts.ofStudent(attemptId, student).orElseThrow(NotFoundException::new);
        return attempt.submitted() ? Optional.empty() : Optional.of(attempt.nextOpenSlot());
    }

    /** What is answered and what is not, or nothing where the attempt was handed in. */
    Optional<SummaryView> summary(long attemptId, long student) {
        Attempt attempt = attempts.ofStudent(attemptId, student).orElseThrow(NotFoundException::new);
        return attempt.submitted() ? Optional.empty() : Optional.of(SummaryView.of(attempt));
    }
}
