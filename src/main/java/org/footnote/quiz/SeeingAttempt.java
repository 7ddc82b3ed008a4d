package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.people.People;
import org.footnote.web.FormErrors;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** A teacher reads an attempt, with what was answered so far where it is open. */
@ApplicationScoped
class SeeingAttempt {

    @Inject
    HandlingAttempt handling;

    @Inject
    MarkChanges changes;

    @Inject
    Proofs proofs;

    @Inject
    People people;

    @Inject
    Clock clock;

    private static TeacherAttemptView.Marked marked(AttemptSlot slot) {
        int shown = slot.version().number();
        return slot.ruling()
                .map(r -> new TeacherAttemptView.Marked(shown, r.version().number(), r.madeAt()))
                .orElse(new TeacherAttemptView.Marked(shown, shown, null));
    }

    /** Pages of what was given are those of its teachers. */
    private static long given(Attempt attempt, Viewer viewer) {
        return viewer.is(Role.ADMIN)
                ? 0
                : attempt.assignment().map(Assignment::id).orElse(0L);
    }

    /** @throws NotFoundException where it is not in this person's reach */
    @Transactional
    TeacherAttemptView seen(long id, String deed, HandlingForm form, FormErrors errors, Viewer viewer) {
        Attempt attempt = handling.theirs(id, viewer).orElseThrow(NotFoundException::new);
        List<AttemptSlot> slots = attempt.slots();
        Map<Long, Proofs.Proof> proved =
                proofs.of(slots.stream().map(AttemptSlot::version).toList(), Set.of());
        Map<Integer, MarkChange> latest = changes.latestIn(id);
        Map<Integer, Amended> amended = new HashMap<>();
        slots.forEach(s -> Amended.of(s, Optional.ofNullable(latest.get(s.number())), viewer)
                .ifPresent(a -> amended.put(s.number(), a)));
        Steps steps = attempt.sheet().steps();
        return new TeacherAttemptView(
                id,
                attempt.set().title(),
                given(attempt, viewer),
                people.findById(attempt.studentId()).displayName(),
                attempt.number(),
                attempt.startedAt(),
                attempt.submitted() ? attempt.submittedAt() : null,
                attempt.time().deadline().orElse(null),
                attempt.isOver(clock.instant()),
                attempt.told(),
                attempt.submitted() ? Figures.mark(attempt.score()) : "",
                Figures.mark(attempt.maxScore()),
                slots.stream()
                        .map(s -> s.posed()
                                .told(
                                        s.number(),
                                        s.worthOf(steps.standing(s.number())),
                                        steps.standing(s.number()).response(),
                                        proved.get(s.version().id()),
                                        viewer.locale()))
                        .toList(),
                slots.stream()
                        .collect(toMap(
                                AttemptSlot::number, s -> s.version().question().id())),
                amended,
                slots.stream().collect(toMap(AttemptSlot::number, SeeingAttempt::marked)),
                viewer.zone().getId(),
                deed,
                form.typed(),
                form.why(),
                errors);
    }
}
