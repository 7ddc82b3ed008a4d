package org.footnote.quiz;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.bank.CorrectingKeys;
import org.footnote.bank.Question;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Response;
import org.footnote.web.Contended;
import org.footnote.web.Viewer;

/** A teacher marks an answer that was not recognised, once for everybody of an assignment who gave it. */
@ApplicationScoped
class MarkingByHand {

    @Inject
    Assignments assignments;

    @Inject
    MarkBook book;

    @Inject
    Rulings rulings;

    @Inject
    CorrectingKeys bank;

    @Inject
    AuditLog audit;

    @Inject
    Event<KeyCorrected> corrected;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * Marks equal answers alike, or takes a mark by hand back.
     *
     * @param fraction of the full mark, nothing: the key decides again
     * @throws NotFoundException where the assignment is not to a classroom of theirs, or nobody answered so
     */
    @Contended
    @Transactional
    void mark(
            String actor,
            long assignment,
            long question,
            Response answer,
            Optional<Double> fraction,
            String reason,
            Viewer viewer) {
        if (assignments.ofTeacher(assignment, viewer.id()).isEmpty()) {
            throw new NotFoundException();
        }
        Question asked = bank.held(question).orElseThrow(NotFoundException::new);
        MarkScope scope = new MarkScope(viewer, assignment);
        book.hold(book.recorded(question, scope));
        List<Recorded> given = book.recorded(question, scope).stream()
                .filter(r -> r.submitted() != null)
                .filter(r ->
                        r.response().filter(a -> ManualMark.same(answer, a)).isPresent())
                .toList();
        if (given.isEmpty()) {
            throw new NotFoundException();
        }
        Map<Long, Item> items = book.items(given);
        Map<Long, Ruling> by = rulings.byId(given.stream()
                .map(Recorded::ruling)
                .filter(r -> r != 0)
                .distinct()
                .toList());
        List<Remade> remade = book.remade(
                given,
                r -> new Remade(
                        r,
                        Optional.of(r.marked(fraction.map(ManualMark::of)
                                .orElseGet(() -> byKey(r, items.get(r.version()), by.get(r.ruling()))))),
                        r.thrownOut(),
                        r.ruling(),
                        new Remade.Totals(0, 0, 0, 0)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String what = answer instanceof Response.Entered typed ? "“" + typed.text() + "”" : ResponseJson.write(answer);
        audit.record(
                actor,
                fraction.isPresent() ? "answers marked by hand" : "mark by hand taken back",
                "question " + question,
                "assignment " + assignment + ", " + what + ", "
                        + fraction.map(f -> Math.round(100 * f) + " per cent, ").orElse("") + given.size()
                        + " answers: "
                        + reason);
        db.flush();
        keep(given, answer, fraction, reason, viewer, now);
        book.write(remade, MarkChange.Deed.BY_HAND, reason, now);
        List<KeyCorrected.Remarked> told = remade.stream()
                .filter(r -> r.changed() && r.before().told() && !r.thrownOut())
                .map(r -> Remarking.of(r, asked, items.get(r.before().version())))
                .toList();
        if (!told.isEmpty()) {
            corrected.fire(new KeyCorrected(told));
        }
    }

    private static Mark byKey(Recorded answer, Item shown, Ruling ruling) {
        Response given = answer.response().orElseThrow();
        return ruling == null ? Marking.mark(shown, given) : ruling.standard().mark(shown, given);
    }

    private void keep(
            List<Recorded> given,
            Response answer,
            Optional<Double> fraction,
            String reason,
            Viewer viewer,
            Instant now) {
        String sql = fraction.isPresent()
                ? "update attempt_slot set manual_fraction = :fraction, manual_response = cast(:response as jsonb),"
                        + " manual_reason = :reason, manual_by = :by, manual_at = cast(:now as timestamptz) where id in :ids"
                : "update attempt_slot set manual_fraction = null, manual_response = null, manual_reason = null,"
                        + " manual_by = null, manual_at = null where id in :ids";
        var query = db.createNativeQuery(sql)
                .setParameter("ids", given.stream().map(Recorded::id).collect(toSet()));
        if (fraction.isPresent()) {
            query.setParameter("fraction", fraction.get())
                    .setParameter("response", ResponseJson.write(answer))
                    .setParameter("reason", reason)
                    .setParameter("by", viewer.id())
                    .setParameter("now", now.toString());
        }
        query.executeUpdate();
    }
}
