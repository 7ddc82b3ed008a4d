package org.footnote.quiz;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.people.People;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Reads a submitted attempt again: response, key, explanation and the passage that proves it. */
@ApplicationScoped
class ReviewingAttempt {

    @Inject
    Attempts attempts;

    @Inject
    Proofs proofs;

    @Inject
    Challenges challenges;

    @Inject
    MarkChanges changes;

    @Inject
    People people;

    @Inject
    Reach reach;

    @Inject
    Clock clock;

    /** The review of a submitted attempt, as far as this viewer may read it. */
    @Transactional
    Optional<ReviewView> readableBy(long attemptId, Viewer viewer) {
        return shown(attemptId, viewer).map(a -> view(a, viewer));
    }

    /** The attempt, where this viewer may see its keys. */
    Optional<Attempt> shown(long attemptId, Viewer viewer) {
        Optional<Attempt> attempt;
        if (viewer.is(Role.STUDENT)) {
            attempt = attempts.ofStudent(attemptId, viewer.id());
        } else {
            attempt = viewer.is(Role.ADMIN) ? attempts.any(attemptId) : attempts.ofTeacher(attemptId, viewer.id());
        }
        return attempt.filter(Attempt::submitted).filter(a -> a.told() || !viewer.is(Role.STUDENT));
    }

    private Map<Integer, Objection> objections(Attempt attempt) {
        Map<Integer, Challenge> latest = challenges.latestIn(attempt.id());
        return attempt.slots().stream()
                .map(AttemptSlot::number)
                .collect(toMap(
                        n -> n,
                        n -> Objection.at(
                                "/attempts/" + attempt.id() + "/slots/" + n + "/challenges",
                                "reason-" + n,
                                Optional.ofNullable(latest.get(n)))));
    }

    private Map<Integer, Amended> amended(Attempt attempt, List<AttemptSlot> shown, Viewer viewer) {
        Map<Integer, MarkChange> latest = changes.latestIn(attempt.id());
        Map<Integer, Amended> amended = new HashMap<>();
        for (AttemptSlot slot : shown) {
            Amended.of(slot, Optional.ofNullable(latest.get(slot.number())), viewer)
                    .ifPresent(a -> amended.put(slot.number(), a));
        }
        return amended;
    }

    /** What a student is told whose time is over and whose attempt waits to be handed in, or its quiz to close. */
    Optional<WaitingView> waiting(long attemptId, Viewer viewer) {
        Instant now = clock.instant();
        return attempts.ofStudent(attemptId, viewer.id())
                .filter(a -> a.isOver(now) && !a.told())
                .map(a -> waiting(a, now));
    }

    private static WaitingView waiting(Attempt attempt, Instant now) {
        String quiz = attempt.set().title();
        if (!attempt.submitted()) {
            return new WaitingView(quiz, attempt.time().deadline().orElseThrow(), null, true);
        }
        Instant tells = attempt.assignment().flatMap(Assignment::tellsAt).orElse(attempt.submittedAt());
        return new WaitingView(quiz, attempt.submittedAt(), tells, attempt.mayBeTold(now));
    }

    private String learner(Attempt attempt, Viewer viewer) {
        return attempt.studentId() == viewer.id()
                ? ""
                : people.findById(attempt.studentId()).displayName();
    }

    private ReviewView view(Attempt attempt, Viewer viewer) {
        boolean own = attempt.studentId() == viewer.id();
        Set<Long> secret = own ? reach.factsBeingAsked(viewer.id()) : Set.of();
        Map<Boolean, List<AttemptSlot>> slots = attempt.slots().stream()
                .collect(partitioningBy(
                        s -> secret.contains(s.version().question().factId())));
        List<AttemptSlot> shown = slots.get(false);
        Map<Long, Proofs.Proof> proved = shown.isEmpty()
                ? Map.of()
                : proofs.of(
                        shown.stream().map(AttemptSlot::version).toList(),
                        own ? reach.spansBeingAsked(viewer.id()) : Set.of());
        return new ReviewView(
                attempt.set().title(),
                learner(attempt, viewer),
                attempt.submittedAt(),
                // of what is shown only, or the total would tell what the rest is worth
                Figures.mark(Scoring.of(attempt.terms(), shown)),
                Figures.mark(Scoring.most(shown)),
                shown.stream()
                        .map(slot -> slot.posed()
                                .told(
                                        slot.number(),
                                        slot.mark(),
                                        attempt.sheet().response(slot.number()),
                                        proved.get(slot.version().id()),
                                        viewer.locale()))
                        .toList(),
                slots.get(true).stream().map(AttemptSlot::number).toList(),
                own ? objections(attempt) : Map.of(),
                amended(attempt, shown, viewer));
    }
}
