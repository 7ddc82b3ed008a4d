package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A student answers and hands in. Posts about one attempt follow each other, however many windows send them. */
@ApplicationScoped
public class TakingQuiz {

    @Inject
    Attempts attempts;

    @Inject
    Closing closing;

    @Inject
    HandingIn handing;

    @Inject
    Clock clock;

    /** What was sent for one question. */
    record Sent(ResponseForm form, SendingForm sending) {}

    /**
     * Saves what a form sent for a slot; an answer that stands already is not saved twice.
     *
     * @return what came of it
     * @throws NotFoundException where the student has no such attempt or the attempt no such slot
     */
    @Transactional
    public Answering answer(long attemptId, long student, int slot, ResponseForm form, SendingForm sending) {
        Instant now = now();
        Attempt attempt = held(attemptId, student, now);
        requireSlot(attempt, slot);
        if (attempt.submitted()) {
            return Answering.TOO_LATE;
        }
        attempt.spend(slot, sending.origin().given(attempt.startedAt(), now));
        Answering outcome = save(attempt, slot, new Sent(form, sending), now);
        if (outcome == Answering.SAVED && form.goesOn(slot, attempt.slots().size())) {
            attempt.sheet().leave(slot);
        }
        return outcome;
    }

    /**
     * The same for a page with all questions.
     *
     * @return what went wrong, by slot; everything else is saved
     */
    @Transactional
    Map<Integer, Answering> answerAll(long attemptId, long student, Map<Integer, Sent> sent) {
        Instant now = now();
        Attempt attempt = held(attemptId, student, now);
        Map<Integer, Answering> problems = new TreeMap<>();
        attempt.time().touch(now);
        sent.forEach((slot, what) -> {
            requireSlot(attempt, slot);
            Answering outcome = attempt.submitted() ? Answering.TOO_LATE : save(attempt, slot, what, now);
            if (outcome != Answering.SAVED) {
                problems.put(slot, outcome);
            }
        });
        return problems;
    }

    private static Answering save(Attempt attempt, int slot, Sent sent, Instant now) {
        Reading reading = attempt.sheet().slot(slot).posed().read(sent.form());
        if (reading.problem() != Answering.SAVED) {
            // what cannot be read is no reason to tell about a question that takes no answer any more
            Answering closed = attempt.sheet().closed(slot, attempt.terms());
            return closed == Answering.SAVED ? reading.problem() : closed;
        }
        Answering outcome = Answering.SAVED;
        if (reading.response().isPresent()) {
            boolean asks = attempt.terms().certainty();
            Answer answer = new Answer(reading.response(), asks ? sent.sending().sure() : Optional.empty());
            outcome = attempt.answer(slot, answer, sent.sending().origin(), now);
        } else if (reading.emptied()) {
            outcome = attempt.answer(slot, Answer.NONE, sent.sending().origin(), now);
        }
        sent.form().flagging().ifPresent(flag -> attempt.flag(slot, flag));
        return outcome == Answering.SAVED && sent.sending().settles() ? attempt.settle(slot, now) : outcome;
    }

    /**
     * Hands an attempt in; a second time changes nothing.
     *
     * @throws NotFoundException where the student has no such attempt
     */
    @Transactional
    public void submit(long attemptId, long student) {
        Instant now = now();
        Attempt attempt = held(attemptId, student, now);
        if (!attempt.submitted()) {
            handing.handIn(attempt, now, now);
        }
    }

    /** The attempt, closed before anything else where its time is over. */
    private Attempt held(long attemptId, long student, Instant now) {
        Attempt attempt = attempts.ofStudentLocked(attemptId, student).orElseThrow(NotFoundException::new);
        closing.close(attempt, now);
        return attempt;
    }

    private static void requireSlot(Attempt attempt, int slot) {
        if (slot < 1 || slot > attempt.slots().size()) {
            throw new NotFoundException();
        }
    }

    /** As finely as the database keeps it, so that what is shown now is what is shown later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
