package org.footnote.quiz;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.item.Cloze;
import org.footnote.material.DocumentCollections;
import org.footnote.web.FormErrors;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Challenges as their student and their teachers read them. */
@ApplicationScoped
public class SeeingChallenges {

    @Inject
    Challenges challenges;

    @Inject
    DocumentCollections collections;

    @Inject
    Proofs proofs;

    @Inject
    Reach reach;

    @Inject
    Touched touched;

    /** @throws NotFoundException where there is no such page */
    @Transactional
    ChallengeView.Lines mine(String filter, int page, Viewer student) {
        Challenges.Filter shown = Challenges.Filter.of(filter);
        long total = challenges.countOfStudent(student.id(), shown);
        int pages = pages(total, page);
        return new ChallengeView.Lines(
                lines(challenges.ofStudent(student.id(), shown, page)), filter, total, page, pages);
    }

    /** Answers this student has not taken note of. */
    @Transactional
    public List<ChallengeView.Line> news(Viewer student) {
        return lines(challenges.news(student.id()));
    }

    /** @throws NotFoundException where the student has no such challenge */
    @Transactional
    ChallengeView.One mine(long id, Viewer student) {
        Challenge challenge = challenges.ofStudent(id, student.id()).orElseThrow(NotFoundException::new);
        boolean asked = reach.factsBeingAsked(student.id())
                .contains(challenge.version().question().factId());
        return one(challenge, asked ? Optional.empty() : Optional.of(slot(challenge, student)));
    }

    /** What is open, or what is decided, among those a teacher answers. */
    @Transactional
    ChallengeView.Lines desk(String filter, int page, Viewer teacher) {
        Challenges.Filter shown = filter.equals("decided") ? Challenges.Filter.DECIDED : Challenges.Filter.OPEN;
        long total = challenges.countOfTeacher(teacher, shown);
        int pages = pages(total, page);
        List<Challenge> all = challenges.ofTeacher(teacher, shown, page);
        Map<Long, Touched.Count> counts = touched.counts(
                all.stream().map(c -> c.version().question().id()).collect(toSet()), MarkScope.everywhere(teacher));
        return new ChallengeView.Lines(lines(all, counts), filter, total, page, pages);
    }

    /** @throws NotFoundException where it does not concern this teacher */
    @Transactional
    ChallengeView.Desk desk(long id, DecisionForm form, FormErrors errors, Viewer teacher) {
        Challenge challenge = challenges.ofTeacher(id, teacher).orElseThrow(NotFoundException::new);
        long question = challenge.version().question().id();
        return new ChallengeView.Desk(
                one(challenge, Optional.of(slot(challenge, teacher))),
                question,
                touched.by(question, MarkScope.everywhere(teacher), teacher.locale()),
                collections
                        .visibleTo(challenge.version().question().collectionId(), teacher)
                        .isPresent(),
                form,
                errors);
    }

    /** Where the marks wait that an upheld challenge touches. */
    @Transactional
    String regrade(long id, Viewer teacher) {
        long question = challenges
                .ofTeacher(id, teacher)
                .orElseThrow(NotFoundException::new)
                .version()
                .question()
                .id();
        boolean reached = !touched.by(question, MarkScope.everywhere(teacher), teacher.locale())
                .isEmpty();
        return reached ? "/desk/questions/" + question + "/regrade?challenge=" + id : "/desk/challenges/" + id;
    }

    /** What this student may say against a question answered in practice. */
    @Transactional
    public Objection inPractice(String action, long version, Viewer student) {
        return Objection.at(action, "reason", challenges.latestInPractice(student.id(), version));
    }

    private static int pages(long total, int page) {
        int pages = (int) Math.max(1, (total + Challenges.PAGE - 1) / Challenges.PAGE);
        if (page < 1 || page > pages) {
            throw new NotFoundException();
        }
        return pages;
    }

    private List<ChallengeView.Line> lines(List<Challenge> all) {
        return lines(all, Map.of());
    }

    private List<ChallengeView.Line> lines(List<Challenge> all, Map<Long, Touched.Count> counts) {
        Map<Long, String> quizzes = challenges.quizzes(all.stream()
                .flatMap(c -> c.place().stream())
                .map(Challenge.Place::attempt)
                .collect(toSet()));
        Map<Long, String> names =
                challenges.names(all.stream().map(Challenge::studentId).collect(toSet()));
        return all.stream()
                .map(c -> {
                    Touched.Count count =
                            counts.getOrDefault(c.version().question().id(), Touched.Count.NONE);
                    return new ChallengeView.Line(
                            c.id(),
                            c.version().item().stem().replace(Cloze.GAP, "___"),
                            c.place().map(p -> quizzes.get(p.attempt())).orElse(""),
                            names.get(c.studentId()),
                            c.state(),
                            c.madeAt(),
                            c.decidedAt(),
                            count.attempts(),
                            count.students(),
                            c.isNews());
                })
                .toList();
    }

    private ChallengeView.One one(Challenge challenge, Optional<ReviewView.Slot> slot) {
        return new ChallengeView.One(
                lines(List.of(challenge)).get(0),
                challenge
                        .place()
                        .map(p -> "/attempts/" + p.attempt() + "/review#q" + p.slot())
                        .orElse(""),
                challenge.reason(),
                challenge.answer(),
                slot);
    }

    private ReviewView.Slot slot(Challenge challenge, Viewer viewer) {
        Challenge.Answered answered = challenge.answered();
        Proofs.Proof proof = proofs.of(
                        List.of(answered.version()),
                        viewer.is(Role.STUDENT) ? reach.spansBeingAsked(viewer.id()) : Set.of())
                .get(answered.version().id());
        int number = challenge.place().map(Challenge.Place::slot).orElse(1);
        return answered.posed().told(number, answered.mark(), answered.response(), proof, viewer.locale());
    }
}
