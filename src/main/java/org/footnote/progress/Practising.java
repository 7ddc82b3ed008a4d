package org.footnote.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.bank.Questions.Askable;
import org.footnote.item.Certainty;
import org.footnote.quiz.Answering;
import org.footnote.quiz.Challenge;
import org.footnote.quiz.Challenging;
import org.footnote.quiz.Decided;
import org.footnote.quiz.Reach;
import org.footnote.quiz.Reading;
import org.footnote.quiz.ResponseForm;
import org.footnote.quiz.RulingsInPractice;
import org.footnote.web.Viewer;

/** A student practises: one question after the other, each marked and explained at once. */
@ApplicationScoped
class Practising {

    @Inject
    Sittings sittings;

    @Inject
    Questions questions;

    @Inject
    SeeingMemory memory;

    @Inject
    Remembering remembering;

    @Inject
    Challenging challenging;

    @Inject
    RulingsInPractice rulings;

    @Inject
    Reach reach;

    @Inject
    MemorySettings settings;

    @Inject
    Clock clock;

    /** What came of an answer. */
    enum Outcome {
        ANSWERED,
        /** Neither an answer nor a word that there is none. */
        NOTHING,
        /** Longer than any answer. */
        TOO_LONG,
        /** The form named a choice the question does not have. */
        NO_SUCH_CHOICE,
        /** The fact stands in a quiz that is open now; its key is not told before that is handed in. */
        AWAY
    }

    /** A new sitting with its first question, or nothing where there is nothing to ask. */
    @Transactional
    Optional<Long> begin(long student, ZoneId zone, Focus focus) {
        Instant now = now();
        long seed = student * 1_000_003 + now.getEpochSecond() * 1_000_000 + now.getNano();
        List<Standing> facts = memory.of(student, zone).facts();
        Optional<Askable> first = new Picking(facts, List.of(), focus, seed).next();
        return first.map(askable -> {
            Sitting sitting = new Sitting(student, focus, seed, now);
            sitting.ask(version(askable), now);
            sittings.persist(sitting);
            return sitting.id();
        });
    }

    /**
     * Number of the question to go on with: the one that waits for its answer, else one that is chosen now; nothing where
     * the sitting is over.
     *
     * @throws NotFoundException where the student has no such sitting
     */
    @Transactional
    Optional<Integer> next(long sittingId, long student, ZoneId zone) {
        Sitting sitting = sittings.ofStudentLocked(sittingId, student).orElseThrow(NotFoundException::new);
        if (sitting.open().isPresent()) {
            return sitting.open().map(SittingQuestion::number);
        }
        if (sitting.questions().size() >= settings.sitting()) {
            return Optional.empty();
        }
        List<Standing> facts = memory.of(student, zone).facts();
        return new Picking(facts, sitting.past(), sitting.focus(), sitting.seed())
                .next()
                .map(askable -> sitting.ask(version(askable), now()).number());
    }

    private QuestionVersion version(Askable askable) {
        return questions.withCitations(List.of(askable.version())).get(0);
    }

    /**
     * Challenges a question that was answered.
     *
     * @return false where its key may not be seen now: it stands in a quiz that is open
     * @throws NotFoundException where the student has no such sitting, or the sitting no such question, or no answer to it
     */
    @Transactional
    boolean challenge(long sittingId, int number, Viewer student, String reason) {
        SittingQuestion question = sittings.ofStudent(sittingId, student.id())
                .flatMap(s -> s.question(number))
                .filter(SittingQuestion::answered)
                .orElseThrow(NotFoundException::new);
        if (reach.factsBeingAsked(student.id())
                .contains(question.version().question().factId())) {
            return false;
        }
        challenging.challengeInPractice(
                student,
                new Challenge.Answered(question.version(), question.posed(), question.response(), question.mark()),
                reason);
        return true;
    }

    /**
     * Takes an answer, marks it and moves the memory of the fact on; a second answer changes nothing.
     *
     * @param unknown the student said that they do not know
     * @throws NotFoundException where the student has no such sitting or the sitting no such question
     */
    @Transactional
    Outcome answer(
            long sittingId, long student, int number, ResponseForm form, Optional<Certainty> sure, boolean unknown) {
        Sitting sitting = sittings.ofStudentLocked(sittingId, student).orElseThrow(NotFoundException::new);
        SittingQuestion question = sitting.question(number).orElseThrow(NotFoundException::new);
        if (question.answered()) {
            return Outcome.ANSWERED;
        }
        long fact = question.version().question().factId();
        if (reach.factsBeingAsked(student).contains(fact)) {
            return Outcome.AWAY;
        }
        Reading reading = question.posed().read(form);
        if (!unknown && reading.problem() != Answering.SAVED) {
            return reading.problem() == Answering.TOO_LONG ? Outcome.TOO_LONG : Outcome.NO_SUCH_CHOICE;
        }
        if (!unknown && reading.response().isEmpty()) {
            return Outcome.NOTHING;
        }
        Instant now = now();
        Decided decided = rulings.inForce(question.version(), student);
        Recollection shown = question.answer(unknown ? Optional.empty() : reading.response(), sure, decided, now);
        if (decided.thrownOut()) {
            return Outcome.ANSWERED; // a bad question shows nothing of memory
        }
        remembering.review(
                student,
                now,
                List.of(new Shown(
                        fact,
                        question.version().question().topic(),
                        question.version().id(),
                        Optional.empty(),
                        shown,
                        Pace.of(question.version().item()))));
        return Outcome.ANSWERED;
    }

    /** As finely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
