package org.footnote.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.item.Response;
import org.footnote.knowledge.Disagreements;
import org.footnote.knowledge.StoredDisagreement;
import org.footnote.material.Citations;
import org.footnote.material.CitedPassageView;
import org.footnote.material.CitedSpan;
import org.footnote.people.People;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Reads a submitted attempt again: response, key, explanation and the passage that proves it. */
@ApplicationScoped
class ReviewingAttempt {

    @Inject
    Attempts attempts;

    @Inject
    Questions questions;

    @Inject
    Citations citations;

    @Inject
    Disagreements disagreements;

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
        List<Long> versions =
                attempt.slots().stream().map(s -> s.version().id()).toList();
        Map<Long, QuestionVersion> cited =
                questions.withCitations(versions).stream().collect(toMap(QuestionVersion::id, identity()));
        Map<Long, StoredDisagreement> differing = differing(attempt);
        Set<CitedSpan> spans = new LinkedHashSet<>();
        cited.values().forEach(v -> spans.addAll(v.cited()));
        differing.values().forEach(d -> d.claims().forEach(c -> spans.addAll(c.evidence())));
        Map<CitedSpan, CitedPassageView> passages = citations.show(spans);
        List<ReviewView.Slot> slots = new ArrayList<>();
        for (AttemptSlot slot : attempt.slots()) {
            List<CitedPassageView> proofs = cited.get(slot.version().id()).cited().stream()
                    .map(passages::get)
                    .toList();
            List<ReviewView.Side> sides = Optional.ofNullable(
                            differing.get(slot.version().question().factId()))
                    .map(d -> sides(d, passages))
                    .orElse(List.of());
            slots.add(slot(slot, attempt.response(slot.number()), proofs, sides, locale));
        }
        return new ReviewView(
                attempt.set().title(),
                learner,
                attempt.submittedAt(),
                Figures.mark(attempt.score()),
                Figures.mark(attempt.maxScore()),
                slots);
    }

    /** By the fact that one of the sides states. */
    private Map<Long, StoredDisagreement> differing(Attempt attempt) {
        List<Long> facts = attempt.slots().stream()
                .map(s -> s.version().question().factId())
                .toList();
        Map<Long, StoredDisagreement> byFact = new HashMap<>();
        for (StoredDisagreement disagreement : disagreements.about(facts)) {
            disagreement.claims().forEach(c -> c.factId().ifPresent(fact -> byFact.put(fact, disagreement)));
        }
        return byFact;
    }

    private static List<ReviewView.Side> sides(
            StoredDisagreement disagreement, Map<CitedSpan, CitedPassageView> passages) {
        return disagreement.claims().stream()
                .map(c ->
                        new ReviewView.Side(c.value(), passages.get(c.evidence().get(0))))
                .toList();
    }

    private static ReviewView.Slot slot(
            AttemptSlot slot,
            Optional<Response> response,
            List<CitedPassageView> proofs,
            List<ReviewView.Side> sides,
            Locale locale) {
        Asked asked = Asked.of(slot.item(), slot.choiceOrder(), response);
        return new ReviewView.Slot(
                slot.number(),
                Figures.mark(slot.mark().fraction()),
                slot.mark().fraction(),
                asked,
                response.isPresent(),
                Told.of(slot, asked, response, locale),
                slot.item().explanation(),
                proofs,
                sides);
    }
}
