package org.footnote.quiz;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footnote.bank.QuestionVersion;
import org.footnote.people.Classrooms;

/** A student begins an attempt, or goes on with the one that is open. */
@ApplicationScoped
public class StartingAttempt {

    @Inject
    QuestionSets sets;

    @Inject
    Assignments assignments;

    @Inject
    Attempts attempts;

    @Inject
    Rulings rulings;

    @Inject
    Pool pool;

    @Inject
    @All
    List<SeenElsewhere> elsewhere;

    @Inject
    Classrooms classrooms;

    @Inject
    AccessCodes guard;

    @Inject
    Closing closing;

    @Inject
    Reach reach;

    @Inject
    Clock clock;

    /** What came of it. */
    sealed interface Outcome {

        record Begun(long attempt) implements Outcome {}

        /** The bank holds no question for this quiz, or none that the student has not seen. */
        record NoQuestions() implements Outcome {}

        /** Every question it could ask stands in an attempt of the student whose keys are not told yet. */
        record AllBeingAsked() implements Outcome {}

        record NotOpenYet(Instant opens) implements Outcome {}

        record Closed(Instant at) implements Outcome {}

        /** An access code is asked, or the one that was typed is another one. */
        record CodeWanted(long assignment, String quiz, boolean wrong, boolean waits) implements Outcome {}

        /** Every attempt that the assignment allows was handed in. */
        record NoneLeft(int allowed) implements Outcome {}
    }

    /**
     * The student's open attempt at a quiz that nobody gave, begun now where there is none.
     *
     * @throws NotFoundException where the quiz is not open to the student
     */
    @Transactional
    Outcome start(long setId, long student) {
        QuestionSet set = sets.openTo(setId, student, clock.instant()).orElseThrow(NotFoundException::new);
        attempts.queueStarts(setId, student);
        return attempts.open(setId, null, student)
                .map(StartingAttempt::begun)
                .orElseGet(() -> begin(set, null, 1, student));
    }

    /**
     * The student's open attempt at an assignment, begun now where there is none and the assignment allows it.
     *
     * @param code as typed, empty where none was
     * @throws NotFoundException where it was not given to a classroom of the student
     */
    @Transactional
    Outcome startAssigned(long assignmentId, long student, String code) {
        Assignment assignment = assignments.ofStudent(assignmentId, student).orElseThrow(NotFoundException::new);
        long set = assignment.set().id();
        attempts.queueStarts(set, student);
        classrooms.keepAsItIs(assignment.classroomId());
        closing.sweep(student);
        Optional<Attempt> open = attempts.open(set, assignment, student);
        if (open.isPresent()) {
            return begun(open.get());
        }
        double factor = classrooms.timeFactor(assignment.classroomId(), student).orElse(1.0);
        Allowed mine = assignment.allowed(student, factor);
        Instant now = now();
        int before = attempts.begun(set, assignment, student);
        Optional<Integer> allowed = mine.attempts();
        if (!mine.hasOpened(now)) {
            return new Outcome.NotOpenYet(mine.opens());
        }
        Optional<Instant> told = assignment.tellsAt().filter(t -> !now.isBefore(t));
        if (told.isPresent()) {
            return new Outcome.Closed(told.get());
        }
        if (assignment.withdrawnAt().isPresent()) {
            return new Outcome.Closed(assignment.withdrawnAt().get());
        }
        if (mine.hasClosed(now)) {
            return new Outcome.Closed(mine.closes().orElseThrow());
        }
        if (allowed.filter(a -> before >= a).isPresent()) {
            return new Outcome.NoneLeft(allowed.get());
        }
        return guard.stops(assignment, student, code)
                .orElseGet(() -> begin(assignment.set(), assignment, factor, student));
    }

    private static Outcome begun(Attempt attempt) {
        return new Outcome.Begun(attempt.id());
    }

    /** @param assignment null where nobody gave the quiz */
    private Outcome begin(QuestionSet set, Assignment assignment, double factor, long student) {
        Instant now = now();
        int number = 1 + attempts.latestNumber(set.id(), assignment, student);
        long seed = seed(set.id(), student, number, now);
        List<Wanted> wanted = set.wanted();
        Map<Long, QuestionVersion> ready = pool.versions(set.collectionId(), wanted).stream()
                .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
        List<Candidate> candidates =
                ready.values().stream().map(Pool::candidate).toList();
        // by oneself nobody is asked what an exam asks them, for that would show its keys; a quiz that was given asks
        // as many questions as its teacher wants, such ones last, and their keys are withheld where they would be shown
        Set<Long> withheld = reach.factsBeingAsked(student);
        Set<Long> avoided = new HashSet<>(attempts.factsMet(set.id(), student));
        avoided.addAll(withheld);
        List<Candidate> allowed = candidates.stream()
                .filter(c -> assignment != null || !withheld.contains(c.fact()))
                .toList();
        List<Draw.Picked> picked = Draw.of(wanted, allowed, seen(set, wanted, student), avoided, seed);
        if (picked.isEmpty()) {
            return candidates.isEmpty() ? new Outcome.NoQuestions() : new Outcome.AllBeingAsked();
        }
        Attempt attempt = assignment == null
                ? new Attempt(set, student, number, seed, now)
                : new Attempt(assignment, factor, student, number, seed, now);
        Conduct conduct = assignment == null ? Conduct.USUAL : assignment.conduct();
        for (Draw.Picked one : arranged(picked, conduct, seed)) {
            QuestionVersion version = ready.get(one.candidate().version());
            long order = conduct.shufflesChoices() ? seed + version.id() : version.id();
            attempt.ask(version, ChoiceOrder.of(version.item(), order), one.maxMark());
        }
        attempt.follow(rulings.over(
                picked.stream()
                        .map(one ->
                                ready.get(one.candidate().version()).question().id())
                        .toList(),
                set.id(),
                assignment == null ? 0 : assignment.id(),
                student));
        attempts.persist(attempt);
        return begun(attempt);
    }

    private static List<Draw.Picked> arranged(List<Draw.Picked> picked, Conduct conduct, long seed) {
        if (!conduct.shufflesQuestions()) {
            return picked;
        }
        List<Draw.Picked> order = new ArrayList<>(picked);
        Collections.shuffle(order, Chance.of(~seed));
        return order;
    }

    /** Facts that this student was asked anywhere; none where no line wants to know. */
    private Set<Long> seen(QuestionSet set, List<Wanted> wanted, long student) {
        if (wanted.stream().noneMatch(Wanted::unseen)) {
            return Set.of();
        }
        Set<Long> seen = new HashSet<>(attempts.factsMet(student));
        elsewhere.forEach(room -> seen.addAll(room.facts(student, set.collectionId())));
        return seen;
    }

    /** Any number will do that two attempts seldom share; nothing secret hangs on it. */
    private static long seed(long set, long student, int number, Instant now) {
        return ((set * 31 + student) * 31 + number) * 1_000_003 + now.getEpochSecond() * 1_000_000 + now.getNano();
    }

    /** As finely as the database keeps it, so that what is shown now is what is shown later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
