package org.footnote.quiz;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.CorrectingKeys;
import org.footnote.bank.Question;
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
    Remarking remarking;

    @Inject
    CorrectingKeys bank;

    @Inject
    EntityManager db;

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
        Remarking.Answers answers = remarking.answers(given);
        List<Remade> remade = book.remade(
                given,
                r -> new Remade(
                        r,
                        Optional.of(answers.marked(r, answers.standard(r), fraction.map(ManualMark::of))),
                        r.thrownOut(),
                        r.ruling(),
                        new Remade.Totals(0, 0, 0, 0)));
        Instant now = remarking.now();
        keep(given, answer, fraction, reason, viewer, now);
        String what = answer instanceof Response.Entered typed ? "“" + typed.text() + "”" : ResponseJson.write(answer);
        String detail = "assignment " + assignment + ", " + what + ", "
                + fraction.map(f -> Math.round(100 * f) + " per cent, ").orElse("") + given.size() + " answers: "
                + reason;
        String action = fraction.isPresent() ? "answers marked by hand" : "mark by hand taken back";
        remarking.write(
                new Remarking.Decision(actor, action, detail, MarkChange.Deed.BY_HAND, reason),
                asked,
                remade,
                answers,
                now);
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
