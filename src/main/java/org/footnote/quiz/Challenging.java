package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.people.People;
import org.footnote.web.Contended;
import org.footnote.web.Viewer;

/** A student holds a question to be wrong; a teacher answers; the student takes note. */
@ApplicationScoped
public class Challenging {

    @Inject
    Challenges challenges;

    @Inject
    ReviewingAttempt reviewing;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Challenges a question of an attempt whose keys the student may see. While one is open there, another one changes
     * nothing.
     *
     * @throws NotFoundException where the student has no such attempt to review or it no such slot
     */
    @Contended
    @Transactional
    public void challenge(long attemptId, int number, Viewer student, String reason) {
        Attempt attempt = reviewing
                .shown(attemptId, student)
                .filter(a -> a.studentId() == student.id()
                        && number >= 1
                        && number <= a.slots().size())
                .orElseThrow(NotFoundException::new);
        if (Optional.ofNullable(challenges.latestIn(attemptId).get(number))
                .filter(this::open)
                .isEmpty()) {
            AttemptSlot slot = attempt.sheet().slot(number);
            Challenge.Answered answered = new Challenge.Answered(
                    slot.version(), slot.posed(), attempt.sheet().response(number), slot.mark());
            make(student, answered, Optional.of(new Challenge.Place(attemptId, number)), reason);
        }
    }

    /** Challenges a question that was answered in practice; who asks has seen to it that this student answered it. */
    @Contended
    @Transactional
    public void challengeInPractice(Viewer student, Challenge.Answered answered, String reason) {
        if (challenges
                .latestInPractice(student.id(), answered.version().id())
                .filter(this::open)
                .isEmpty()) {
            make(student, answered, Optional.empty(), reason);
        }
    }

    private void make(Viewer student, Challenge.Answered answered, Optional<Challenge.Place> place, String reason) {
        Challenge challenge = new Challenge(student.id(), answered, place, reason, clock.instant());
        challenges.persistAndFlush(challenge);
        String where = place.map(p -> "attempt " + p.attempt() + ", question " + p.slot())
                .orElse("practice");
        audit.record(name(student), "question challenged", subject(challenge), where);
    }

    /**
     * Decides a challenge.
     *
     * @return false where somebody decided before; then nothing changes
     * @throws NotFoundException where it does not concern this teacher
     */
    @Contended
    @Transactional
    boolean decide(long id, DecisionForm form, Viewer teacher) {
        Challenge challenge = challenges.ofTeacherLocked(id, teacher).orElseThrow(NotFoundException::new);
        if (!open(challenge)) {
            return false;
        }
        challenge.decide(form.state(), form.answer(), teacher.id(), clock.instant());
        audit.record(name(teacher), "challenge " + form.outcome(), subject(challenge), "challenge " + id);
        return true;
    }

    /** @throws NotFoundException where the student has no such challenge */
    @Contended
    @Transactional
    void note(long id, Viewer student) {
        Challenge challenge = challenges.ofStudent(id, student.id()).orElseThrow(NotFoundException::new);
        if (!open(challenge)) {
            challenge.note(clock.instant());
        }
    }

    private boolean open(Challenge challenge) {
        return challenge.state() == Challenge.State.OPEN;
    }

    private String name(Viewer viewer) {
        return people.findById(viewer.id()).username();
    }

    private static String subject(Challenge challenge) {
        return "question " + challenge.version().question().id();
    }
}
