package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Response;
import org.footnote.quiz.AttemptSubmitted.Answered;

/** A student takes a quiz: starts, answers, leaves and comes back, hands in. */
@ApplicationScoped
public class TakingQuiz {

    @Inject
    QuestionSets sets;

    @Inject
    Attempts attempts;

    @Inject
    Questions questions;

    @Inject
    Event<AttemptSubmitted> submitted;

    @Inject
    Clock clock;

    /**
     * The student's open attempt at a quiz, begun now where there is none.
     *
     * @return empty where the bank holds no question for this quiz
     * @throws NotFoundException where the quiz is not open to the student
     */
    @Transactional
    public Optional<Long> start(long setId, long student) {
        QuestionSet set = sets.openTo(setId, student).orElseThrow(NotFoundException::new);
        attempts.queueStarts(setId, student);
        Optional<Attempt> open = attempts.open(setId, student);
        return open.isPresent() ? open.map(Attempt::id) : begin(set, student).map(Attempt::id);
    }

    private Optional<Attempt> begin(QuestionSet set, long student) {
        Instant now = now();
        int number = attempts.nextNumber(set.id(), student);
        long seed = seed(set.id(), student, number, now);
        Map<Long, QuestionVersion> ready = questions
                .ready(set.collectionId(), set.rule().kinds())
                .stream()
                .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
        List<Candidate> candidates =
                ready.values().stream().map(TakingQuiz::candidate).sorted().toList();
        Set<Long> met = attempts.factsMet(set.id(), student);
        List<Candidate> chosen = Selection.choose(candidates, set.rule().number(), met, seed);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(set, student, number, seed, now);
        for (Candidate c : chosen) {
            QuestionVersion version = ready.get(c.version());
            attempt.ask(version, ChoiceOrder.of(version.item(), seed + version.id()));
        }
        attempts.persist(attempt);
        return Optional.of(attempt);
    }

    /** Any number will do that two attempts seldom share; nothing secret hangs on it. */
    private static long seed(long set, long student, int number, Instant now) {
        return ((set * 31 + student) * 31 + number) * 1_000_003 + now.getEpochSecond() * 1_000_000 + now.getNano();
    }

    private static Candidate candidate(QuestionVersion version) {
        Item item = version.item();
        return new Candidate(
                version.id(),
                version.question().factId(),
                version.question().kind(),
                version.question().topic(),
                item.type().code(),
                item.stem(),
                telling(item));
    }

    /** Keys that another stem could give away: whole ones only, for half a matching tells nothing. */
    private static List<String> telling(Item item) {
        if (item instanceof ChoiceItem choice) {
            return choice.keys().stream()
                    .map(key -> choice.choices().get(key).text())
                    .toList();
        }
        return item instanceof EntryItem entry ? entry.accepted() : List.of();
    }

    /**
     * Saves what a form sent for a slot; an answer that stands already is not saved twice.
     *
     * @return what came of it
     * @throws NotFoundException where the student has no such attempt or the attempt no such slot
     */
    @Transactional
    public Answering answer(long attemptId, long student, int slot, ResponseForm form) {
        Attempt attempt = attempts.ofStudentLocked(attemptId, student).orElseThrow(NotFoundException::new);
        if (slot < 1 || slot > attempt.slots().size()) {
            throw new NotFoundException();
        }
        if (attempt.submitted()) {
            return Answering.TOO_LATE;
        }
        Reading reading = attempt.slot(slot).posed().read(form);
        if (reading.problem() != Answering.SAVED) {
            return reading.problem();
        }
        Instant now = now();
        Optional<Response> response = reading.response();
        if (response.isPresent()) {
            attempt.respond(slot, response.get(), now);
        } else if (reading.emptied()) {
            attempt.withdraw(slot, now);
        }
        form.flagging().ifPresent(flag -> attempt.flag(slot, flag));
        return Answering.SAVED;
    }

    /**
     * Hands an attempt in; a second time changes nothing.
     *
     * @throws NotFoundException where the student has no such attempt
     */
    @Transactional
    public void submit(long attemptId, long student) {
        Attempt attempt = attempts.ofStudentLocked(attemptId, student).orElseThrow(NotFoundException::new);
        if (attempt.submitted()) {
            return;
        }
        attempt.submit(now());
        List<Answered> answers =
                attempt.slots().stream().map(TakingQuiz::answered).toList();
        submitted.fire(new AttemptSubmitted(attemptId, student, attempt.submittedAt(), answers));
    }

    private static Answered answered(AttemptSlot slot) {
        QuestionVersion version = slot.version();
        return new Answered(
                slot.number(),
                version.id(),
                version.question().factId(),
                version.question().topic(),
                slot.mark().fraction());
    }

    /** As finely as the database keeps it, so that what is shown now is what is shown later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
