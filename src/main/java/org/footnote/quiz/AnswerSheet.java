package org.footnote.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Marking;
import org.footnote.item.Response;

/**
 * The questions of an attempt as they were put, what was done with them, and how far the student has come. Whether the
 * attempt is open at all is the attempt's concern.
 */
@Embeddable
class AnswerSheet {

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<AttemptSlot> slots = new ArrayList<>();

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<AttemptStep> steps = new ArrayList<>();

    /** The slot that a student stands at where one may only go forward; behind the last when through. */
    private int reached = 1;

    void ask(Attempt attempt, QuestionVersion version, List<Integer> choiceOrder, double worth) {
        slots.add(new AttemptSlot(attempt, slots.size() + 1, version, choiceOrder, worth));
    }

    List<AttemptSlot> slots() {
        return List.copyOf(slots);
    }

    /** @throws IllegalArgumentException where there is no such slot */
    AttemptSlot slot(int number) {
        if (number < 1 || number > slots.size()) {
            throw new IllegalArgumentException("no slot " + number);
        }
        return slots.get(number - 1);
    }

    Steps steps() {
        return new Steps(steps);
    }

    /** The response of a slot that counts. */
    Optional<Response> response(int number) {
        return steps().standing(number).response();
    }

    /** What was done last in a slot. */
    Optional<AttemptStep> last(int number) {
        return steps().last(number);
    }

    /** See {@link Attempt#answer}. */
    Answering answer(Attempt attempt, int number, Answer answer, Origin origin, Instant now) {
        AttemptSlot slot = slot(number);
        answer.response().ifPresent(r -> Marking.mark(slot.item(), r)); // refuses what is no response to this question
        Steps past = steps();
        if (!past.isNews(number, answer, origin)) {
            return Answering.SAVED;
        }
        Answering closed = closed(number, attempt.terms());
        if (closed != Answering.SAVED) {
            return closed;
        }
        Instant given = origin.given(attempt.startedAt(), now);
        if (!past.mayReplace(number, origin, given)) {
            return Answering.OVERTAKEN;
        }
        steps.add(new AttemptStep(attempt, steps.size() + 1, number, past.nth(number), answer, origin, given, now));
        return Answering.SAVED;
    }

    /** Why a slot takes no answer whatever it is, {@link Answering#SAVED} where it does. */
    Answering closed(int number, Terms terms) {
        if (slot(number).settled()) {
            return Answering.SETTLED;
        }
        return reaches(number, terms) ? Answering.SAVED : Answering.PASSED;
    }

    /** See {@link Attempt#settle}. */
    Answering settle(int number, Terms terms, Instant now) {
        AttemptSlot slot = slot(number);
        if (!terms.immediate() || slot.settled()) {
            return Answering.SAVED;
        }
        Answer standing = steps().standing(number);
        if (standing.response().isEmpty()) {
            return Answering.NOTHING;
        }
        slot.settle(standing, terms, now);
        return Answering.SAVED;
    }

    /** Marks what was not marked at once; a slot without an answer earns nothing. */
    void mark(Terms terms) {
        slots.stream().filter(s -> !s.settled()).forEach(s -> s.mark(steps().standing(s.number()), terms));
    }

    /** What teachers decided about questions before; what was asked in a version later than that is asked well already. */
    void follow(Map<Long, Ruling> decided) {
        for (AttemptSlot slot : slots) {
            Ruling ruling = decided.get(slot.version().question().id());
            if (ruling != null && slot.version().number() <= ruling.version().number()) {
                slot.follow(ruling);
            }
        }
    }

    /** What was answered stays, no mark does; a student who was through stands at the last slot again. */
    void reopen() {
        reached = Math.min(reached, slots.size());
        slots.forEach(AttemptSlot::unmark);
    }

    /** The student leaves a slot for the next; where one may only go forward there is no way back. */
    void leave(int number) {
        if (number == reached && reached <= slots.size()) {
            reached++;
        }
    }

    /** Whether a slot may be looked at and answered now. */
    boolean reaches(int number, Terms terms) {
        return terms.free() || number == reached;
    }

    /** Whether the last slot was left in a quiz that leads forward only. */
    boolean through(Terms terms) {
        return !terms.free() && reached > slots.size();
    }

    /** Where to go on: the first slot without a response, or the last; or the only one that may be looked at. */
    int next(Terms terms) {
        if (!terms.free()) {
            return Math.min(reached, slots.size());
        }
        return slots.stream()
                .map(AttemptSlot::number)
                .filter(n -> response(n).isEmpty())
                .findFirst()
                .orElse(slots.size());
    }
}
