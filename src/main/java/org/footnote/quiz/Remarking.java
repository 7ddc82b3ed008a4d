package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.bank.Question;
import org.footnote.item.Item;
import org.footnote.item.Mark;

/**
 * The way from answers on record to other marks, whoever decided and why: what they are marked by, and writing the marks,
 * the log, the notices, and telling memory.
 */
@ApplicationScoped
class Remarking {

    @Inject
    MarkBook book;

    @Inject
    Rulings rulings;

    @Inject
    AuditLog audit;

    @Inject
    Event<KeyCorrected> corrected;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * Answers to one question.
     *
     * @param shown items by version, as the students saw them
     */
    record Answers(List<Recorded> all, Map<Long, Item> shown, Map<Long, Ruling> rulings) {

        Item shown(Recorded answer) {
            return shown.get(answer.version());
        }

        /** By what it is marked now. */
        Standard standard(Recorded answer) {
            return answer.ruling() == 0
                    ? Standard.of(shown(answer))
                    : rulings.get(answer.ruling()).standard();
        }

        /** What it earns by a standard, or by hand. */
        Recorded.Outcome marked(Recorded answer, Standard standard, Optional<Mark> manual) {
            return answer.marked(manual.orElseGet(() -> answer.response()
                    .map(given -> standard.mark(shown(answer), given))
                    .orElse(Mark.NOT_RIGHT)));
        }
    }

    /** What somebody decided, for the log and for the students. */
    record Decision(String actor, String action, String detail, MarkChange.Deed deed, String reason) {}

    Answers answers(List<Recorded> all) {
        return new Answers(
                all,
                book.items(all),
                rulings.byId(all.stream()
                        .map(Recorded::ruling)
                        .filter(r -> r != 0)
                        .distinct()
                        .toList()));
    }

    /** As the clock has it and the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Writes marks and scores, an entry in the log, a notice to each student whose mark is another one; memory hears of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(Decision decision, Question question, List<Remade> all, Answers answers, Instant now) {
        audit.record(decision.actor(), decision.action(), "question " + question.id(), decision.detail());
        db.flush();
        book.write(all, decision.deed(), decision.reason(), now);
        List<KeyCorrected.Remarked> marks = all.stream()
                .filter(r -> r.changed() && r.before().told())
                .map(r -> remarked(r, question, answers.shown(r.before())))
                .toList();
        if (!marks.isEmpty()) {
            corrected.fire(new KeyCorrected(marks));
        }
    }

    private static KeyCorrected.Remarked remarked(Remade remade, Question question, Item shown) {
        Recorded answer = remade.before();
        Optional<AttemptSubmitted.Answered> now = remade.thrownOut()
                ? Optional.empty()
                : remade.now()
                        .map(o -> new AttemptSubmitted.Answered(
                                answer.slot(),
                                answer.version(),
                                question.factId(),
                                question.topic(),
                                o.fraction(),
                                shown,
                                answer.certainty(),
                                answer.response().flatMap(r -> Optional.ofNullable(answer.seconds()))));
        return new KeyCorrected.Remarked(
                answer.attempt(), answer.student(), answer.slot(), question.factId(), answer.submitted(), now);
    }
}
