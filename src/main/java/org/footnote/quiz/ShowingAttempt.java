package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.footnote.item.Certainty;
import org.footnote.item.Response;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** The pages of an open attempt, for the student whose attempt it is. */
@ApplicationScoped
class ShowingAttempt {

    @Inject
    Attempts attempts;

    @Inject
    Proofs proofs;

    @Inject
    Reach reach;

    @Inject
    Clock clock;

    /** What was sent for a question and not saved. */
    record Refused(Answering problem, ResponseForm form, SendingForm sending) {}

    /** Where a student goes on. */
    sealed interface Place {

        record AtSlot(int number) implements Place {}

        record AllQuestions() implements Place {}

        /** Nothing more may be answered. */
        record Summary() implements Place {}

        record HandedIn() implements Place {}
    }

    /** @throws NotFoundException where the student has no such attempt */
    Place next(long attemptId, long student) {
        Attempt attempt = of(attemptId, student);
        if (over(attempt)) {
            return new Place.HandedIn();
        }
        if (attempt.terms().allOnOne()) {
            return new Place.AllQuestions();
        }
        AnswerSheet sheet = attempt.sheet();
        return sheet.through(attempt.terms()) ? new Place.Summary() : new Place.AtSlot(sheet.next(attempt.terms()));
    }

    /**
     * The page of a question, or nothing where the way leads elsewhere.
     *
     * @param refused what was not saved, else null
     * @throws NotFoundException where the student has no such attempt or the attempt no such slot
     */
    Optional<SlotView> slot(long attemptId, Viewer student, int number, Refused refused) {
        Attempt attempt = of(attemptId, student.id());
        if (number < 1 || number > attempt.slots().size()) {
            throw new NotFoundException();
        }
        boolean shown = attempt.sheet().reaches(number, attempt.terms())
                && (!attempt.terms().allOnOne() || refused != null);
        return over(attempt) || !shown ? Optional.empty() : Optional.of(view(attempt, number, refused, student));
    }

    /** What a page that only asked to save is told of a question, or nothing where the attempt is over. */
    Optional<SlotView> saved(long attemptId, Viewer student, int number, Refused refused) {
        Attempt attempt = of(attemptId, student.id());
        return over(attempt) ? Optional.empty() : Optional.of(view(attempt, number, refused, student));
    }

    private SlotView view(Attempt attempt, int number, Refused refused, Viewer student) {
        QuestionView q = question(attempt, number, refused, student, told(attempt, List.of(number)));
        return new SlotView(head(attempt), attempt.terms().allOnOne() ? among(q) : q, SlotView.cells(attempt, number));
    }

    /** The page with all questions, or nothing where this attempt has none or was handed in. */
    Optional<AllView> all(long attemptId, Viewer student, Map<Integer, Refused> refused) {
        Attempt attempt = of(attemptId, student.id());
        if (over(attempt) || !attempt.terms().allOnOne()) {
            return Optional.empty();
        }
        List<Integer> numbers =
                attempt.slots().stream().map(AttemptSlot::number).toList();
        Map<Long, Proofs.Proof> told = told(attempt, numbers);
        return Optional.of(new AllView(
                head(attempt),
                numbers.stream()
                        .map(n -> among(question(attempt, n, refused.get(n), student, told)))
                        .toList(),
                SlotView.cells(attempt, 0)));
    }

    private static QuestionView among(QuestionView q) {
        return new QuestionView(
                q.number(),
                q.asked().among(q.number()),
                q.flagged(),
                q.receipt(),
                q.seen(),
                q.certainty(),
                q.problem(),
                q.standing(),
                q.told(),
                q.withheld());
    }

    private QuestionView question(
            Attempt attempt, int number, Refused refused, Viewer student, Map<Long, Proofs.Proof> told) {
        AttemptSlot slot = attempt.sheet().slot(number);
        Optional<AttemptStep> last = attempt.sheet().last(number);
        Asked stands = slot.posed().asked(attempt.sheet().response(number));
        boolean overtaken = refused != null && refused.problem() == Answering.OVERTAKEN;
        return new QuestionView(
                number,
                refused == null ? stands : kept(slot, stands, refused),
                slot.flagged(),
                last.map(s -> new QuestionView.Receipt(
                                s.at(), s.receipt(), s.response().isEmpty()))
                        .orElse(null),
                last.map(AttemptStep::sequence).orElse(0),
                last.flatMap(AttemptStep::certainty).map(Certainty::code).orElse(""),
                refused == null ? null : refused.problem(),
                overtaken ? AnswerText.of(stands, Page.messages(QuizMessages.class, student.locale())) : "",
                slot.settled() && told.containsKey(slot.version().id()) ? review(attempt, slot, told, student) : null,
                slot.settled() && !told.containsKey(slot.version().id()));
    }

    /** What was sent, to be sent again; what could not be read as an answer stays as far as it was typed. */
    private static Asked kept(AttemptSlot slot, Asked stands, Refused refused) {
        Optional<Response> sent = slot.posed().read(refused.form()).response();
        return sent.isPresent()
                ? slot.posed().asked(sent)
                : stands.entered(refused.form().typed());
    }

    /** Only of slots that were marked at once, and whose facts no other attempt of the student keeps secret; without what proves a question that is still asked. */
    private Map<Long, Proofs.Proof> told(Attempt attempt, List<Integer> numbers) {
        var settled = numbers.stream()
                .map(attempt.sheet()::slot)
                .filter(AttemptSlot::settled)
                .map(AttemptSlot::version)
                .toList();
        if (settled.isEmpty()) {
            return Map.of();
        }
        Set<Long> secret = reach.factsBeingAsked(attempt.studentId(), attempt.id());
        var open = settled.stream()
                .filter(v -> !secret.contains(v.question().factId()))
                .toList();
        return open.isEmpty() ? Map.of() : proofs.of(open, reach.spansBeingAsked(attempt.studentId()));
    }

    private static ReviewView.Slot review(
            Attempt attempt, AttemptSlot slot, Map<Long, Proofs.Proof> told, Viewer student) {
        return slot.posed()
                .told(
                        slot.number(),
                        slot.mark(),
                        attempt.sheet().response(slot.number()),
                        told.get(slot.version().id()),
                        student.locale());
    }

    /** What is answered and what is not, or nothing where the attempt is over. */
    Optional<SummaryView> summary(long attemptId, long student) {
        Attempt attempt = of(attemptId, student);
        return over(attempt) ? Optional.empty() : Optional.of(SummaryView.of(attempt, head(attempt)));
    }

    /** Milliseconds that are left, nothing where there is no end; 0 where it is over. */
    OptionalLong left(long attemptId, long student) {
        Attempt attempt = of(attemptId, student);
        if (over(attempt)) {
            return OptionalLong.of(0);
        }
        AttemptHead head = head(attempt);
        return head.ends() ? OptionalLong.of(head.left()) : OptionalLong.empty();
    }

    /** Why an answer was not taken any more. */
    LateView late(long attemptId, long student) {
        Attempt attempt = of(attemptId, student);
        Instant end = attempt.time().deadline().orElse(null);
        boolean ranOut = end != null && attempt.submitted() && end.equals(attempt.submittedAt());
        return new LateView(attemptId, ranOut ? end : null);
    }

    private Attempt of(long attemptId, long student) {
        return attempts.ofStudent(attemptId, student).orElseThrow(NotFoundException::new);
    }

    /** Whether nothing more can be answered; one whose time ran out a moment ago may not have been handed in yet. */
    private boolean over(Attempt attempt) {
        return attempt.isOver(clock.instant());
    }

    private AttemptHead head(Attempt attempt) {
        return AttemptHead.of(attempt, clock.instant());
    }
}
