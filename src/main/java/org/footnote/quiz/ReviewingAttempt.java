package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    People people;

    /** The review of a submitted attempt, as far as this viewer may read it. */
    Optional<ReviewView> readableBy(long attemptId, Viewer viewer) {
        Optional<Attempt> attempt;
        if (viewer.is(Role.STUDENT)) {
            attempt = attempts.ofStudent(attemptId, viewer.id());
        } else {
            attempt = viewer.is(Role.ADMIN) ? attempts.any(attemptId) : attempts.ofTeacher(attemptId, viewer.id());
        }
        return attempt.filter(Attempt::submitted).map(a -> view(a, learner(a, viewer), viewer.locale()));
    }

    private String learner(Attempt attempt, Viewer viewer) {
        return attempt.studentId() == viewer.id()
                ? ""
                : people.findById(attempt.studentId()).displayName();
    }

    private ReviewView view(Attempt attempt, String learner, Locale locale) {
        Map<Long, Proofs.Proof> proved =
                proofs.of(attempt.slots().stream().map(AttemptSlot::version).toList());
        return new ReviewView(
                attempt.set().title(),
                learner,
                attempt.submittedAt(),
                Figures.mark(attempt.score()),
                Figures.mark(attempt.maxScore()),
                attempt.slots().stream()
                        .map(slot -> slot.posed()
                                .told(
                                        slot.number(),
                                        slot.mark(),
                                        attempt.response(slot.number()),
                                        proved.get(slot.version().id()),
                                        locale))
                        .toList());
    }
}
