package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.people.People;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** A teacher opens an attempt again, gives it more time, or deletes it: with a reason, in the log, and told to its student. */
@ApplicationScoped
class HandlingAttempt {

    /** What points at an attempt, the latest things first. */
    private static final List<String> PARTS = List.of(
            "delete from Challenge c where c.attemptId = :attempt",
            "delete from AttemptStep s where s.attempt.id = :attempt",
            "delete from AttemptSlot s where s.attempt.id = :attempt",
            "delete from Attempt a where a.id = :attempt");

    @Inject
    Attempts attempts;

    @Inject
    Assignments assignments;

    @Inject
    MarkChanges changes;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Event<AttemptUnmarked> unmarked;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** The attempt, where this person teaches its student. */
    Optional<Attempt> theirs(long id, Viewer viewer) {
        return viewer.is(Role.ADMIN) ? attempts.any(id) : attempts.ofMarker(id, viewer.id());
    }

    private Attempt held(long id, Viewer viewer) {
        attempts.locked(id);
        return theirs(id, viewer).orElseThrow(NotFoundException::new);
    }

    /**
     * What was answered stays and can be changed until then; marks are forgotten until it is handed in again.
     *
     * @param errors what keeps it from being done
     * @throws NotFoundException where it is not in this person's reach
     */
    @Contended
    @Transactional
    void reopen(String actor, long id, HandlingForm form, FormErrors errors, Viewer viewer) {
        Attempt attempt = held(id, viewer);
        HandlingMessages m = Page.messages(HandlingMessages.class, viewer.locale());
        Instant now = now();
        Optional<Instant> until = form.until(errors, m, now, viewer.zone());
        Assignment given = attempt.assignment().orElse(null);
        boolean limited = attempt.assignment()
                .map(g -> g.allowed(attempt.studentId(), attempt.time().factor()))
                .filter(a -> a.limit().isPresent()
                        || a.due().isPresent()
                        || a.closes().isPresent())
                .isPresent();
        if (limited && until.isEmpty()) {
            errors.add("until", m.until_missing());
        }
        if (!attempt.submitted()
                || attempts.open(attempt.set().id(), given, attempt.studentId()).isPresent()) {
            errors.add("until", m.open_already());
        }
        if (errors.any()) {
            return;
        }
        String was = Figures.mark(attempt.score()) + " of " + Figures.mark(attempt.maxScore());
        attempt.reopen(until);
        wait(given, until, now);
        changes.persist(new MarkChange(attempt, MarkChange.Deed.REOPENED, until.orElse(null), form.why(), now));
        record(actor, "attempt reopened", attempt, was + ": " + form.why());
        changes.flush();
        unmarked.fire(new AttemptUnmarked(id, attempt.studentId()));
    }

    /**
     * An open attempt is over later than its terms say.
     *
     * @param errors what keeps it from being done
     * @throws NotFoundException where it is not in this person's reach
     */
    @Contended
    @Transactional
    void extend(String actor, long id, HandlingForm form, FormErrors errors, Viewer viewer) {
        Attempt attempt = held(id, viewer);
        HandlingMessages m = Page.messages(HandlingMessages.class, viewer.locale());
        Instant now = now();
        Optional<Instant> until = form.until(errors, m, now, viewer.zone());
        Optional<Instant> over = attempt.time().deadline();
        if (attempt.isOver(now) || over.isEmpty()) {
            errors.add("until", m.not_extendable());
        } else if (until.isEmpty()) {
            errors.add("until", m.until_missing());
        } else if (!until.get().isAfter(over.get())) {
            errors.add("until", m.until_earlier());
        }
        if (errors.any()) {
            return;
        }
        attempt.time().extend(until.get());
        wait(attempt.assignment().orElse(null), until, now);
        changes.persist(new MarkChange(attempt, MarkChange.Deed.EXTENDED, until.get(), form.why(), now));
        record(actor, "attempt extended", attempt, "until " + until.get() + ": " + form.why());
    }

    /**
     * It is gone with all that was answered; the log says that there was one.
     *
     * @throws NotFoundException where it is not in this person's reach
     */
    @Contended
    @Transactional
    Long delete(String actor, long id, String reason, Viewer viewer) {
        Attempt attempt = held(id, viewer);
        Long assignment = attempt.assignment().map(Assignment::id).orElse(null);
        String was = attempt.submitted()
                ? Figures.mark(attempt.score()) + " of " + Figures.mark(attempt.maxScore())
                : "not handed in";
        long student = attempt.studentId();
        changes.persist(new MarkChange(attempt, MarkChange.Deed.DELETED, null, reason, now()));
        record(actor, "attempt deleted", attempt, was + ": " + reason);
        changes.flush();
        unmarked.fire(new AttemptUnmarked(id, student));
        PARTS.forEach(part -> db.createQuery(part).setParameter("attempt", id).executeUpdate());
        db.clear(); // what was read before is gone
        return assignment;
    }

    /** While somebody works, nobody is told. */
    private void wait(Assignment given, Optional<Instant> until, Instant now) {
        if (given != null) {
            until.ifPresent(u -> {
                // whoever changes the assignment meanwhile is waited for, and loses nothing
                db.flush();
                db.refresh(given, LockModeType.PESSIMISTIC_WRITE);
                given.waitFor(u, now);
            });
        }
    }

    private void record(String actor, String action, Attempt attempt, String detail) {
        String student = people.findById(attempt.studentId()).username();
        audit.record(
                actor,
                action,
                "attempt " + attempt.id(),
                attempt.set().title() + ", attempt " + attempt.number() + " of " + student + ", " + detail);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
