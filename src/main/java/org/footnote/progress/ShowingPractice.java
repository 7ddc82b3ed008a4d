package org.footnote.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.item.Cloze;
import org.footnote.quiz.Proofs;
import org.footnote.quiz.Reach;
import org.footnote.quiz.RulingsInPractice;
import org.footnote.quiz.SeeingChallenges;
import org.footnote.web.Viewer;

/** The pages of practice, for the student whose practice it is. */
@ApplicationScoped
class ShowingPractice {

    @Inject
    Sittings sittings;

    @Inject
    SeeingMemory memory;

    @Inject
    FactMemories memories;

    @Inject
    Proofs proofs;

    @Inject
    SeeingChallenges challenges;

    @Inject
    RulingsInPractice rulings;

    @Inject
    Reach reach;

    @Inject
    MemorySettings settings;

    @Inject
    Clock clock;

    PracticeView.Start start(Viewer viewer) {
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        return new PracticeView.Start(
                now.due(),
                now.fresh(),
                now.met(),
                settings.sitting(),
                (int) Math.round(100 * settings.retention()),
                now.courses().stream().map(c -> course(c, now)).toList(),
                now.nextDue());
    }

    private static PracticeView.CourseLine course(Reach.Course course, MemoryNow now) {
        List<Standing> facts = now.facts().stream()
                .filter(f -> f.collection() == course.id() && !f.away())
                .toList();
        return new PracticeView.CourseLine(
                course.id(),
                course.title(),
                facts.stream().filter(Standing::due).count(),
                facts.stream().filter(f -> !f.met()).count());
    }

    /** What a question page shows. */
    sealed interface Page permits Before, After, Away {}

    record Before(PracticeView.Question view) implements Page {}

    record After(PracticeView.Told view) implements Page {}

    /** The fact stands in a quiz that is open: its key is not shown again until that is handed in. */
    record Away() implements Page {}

    /**
     * @param problem in the viewer's language, empty where there is none
     * @param typed what was sent with it
     * @throws NotFoundException where the student has no such sitting or the sitting no such question
     */
    Page question(long sittingId, int number, Viewer viewer, String problem, String typed, String certainty) {
        Sitting sitting = sittings.ofStudent(sittingId, viewer.id()).orElseThrow(NotFoundException::new);
        SittingQuestion question = sitting.question(number).orElseThrow(NotFoundException::new);
        if (!question.answered()) {
            return new Before(new PracticeView.Question(
                    sittingId,
                    number,
                    settings.sitting(),
                    typed.isEmpty()
                            ? question.posed().asked(Optional.empty())
                            : question.posed().asked(typed),
                    problem,
                    certainty));
        }
        long fact = question.version().question().factId();
        if (reach.factsBeingAsked(viewer.id()).contains(fact)) {
            return new Away();
        }
        Proofs.Proof proof = proofs.of(List.of(question.version()), reach.spansBeingAsked(viewer.id()))
                .get(question.version().id());
        return new After(new PracticeView.Told(
                sittingId,
                number,
                settings.sitting(),
                question.posed().told(number, question.mark(), question.response(), proof, viewer.locale()),
                days(memories.of(viewer.id(), List.of(fact)).stream().findFirst(), viewer),
                number >= settings.sitting(),
                question.ruling()
                        .flatMap(r -> rulings.told(r, question.version().item(), viewer)),
                challenges.inPractice(
                        "/practice/" + sittingId + "/questions/" + number + "/challenges",
                        question.version().id(),
                        viewer)));
    }

    /** @throws NotFoundException where the student has no such sitting */
    PracticeView.End end(long sittingId, Viewer viewer) {
        Sitting sitting = sittings.ofStudent(sittingId, viewer.id()).orElseThrow(NotFoundException::new);
        List<SittingQuestion> answered =
                sitting.questions().stream().filter(SittingQuestion::answered).toList();
        MemoryNow now = memory.of(viewer.id(), viewer.zone());
        List<SittingQuestion> shown = answered.stream()
                .filter(q -> !now.away().contains(q.version().question().factId()))
                .toList();
        Map<Long, FactMemory> known =
                memories
                        .of(
                                viewer.id(),
                                shown.stream()
                                        .map(q -> q.version().question().factId())
                                        .toList())
                        .stream()
                        .collect(toMap(FactMemory::factId, identity()));
        return new PracticeView.End(
                sittingId,
                shown.size(),
                shown.stream().filter(q -> q.mark().right()).count(),
                answered.size() - shown.size(),
                shown.stream()
                        .map(q -> new PracticeView.Line(
                                q.number(),
                                q.version().item().stem().replace(Cloze.GAP, "___"),
                                q.mark().right(),
                                q.mark().fraction() > 0 && !q.mark().right(),
                                days(
                                        Optional.ofNullable(
                                                known.get(q.version().question().factId())),
                                        viewer)))
                        .toList(),
                sitting.open().isPresent(),
                now.due());
    }

    private int days(Optional<FactMemory> memory, Viewer viewer) {
        Instant now = clock.instant();
        return memory.map(m -> new LearnerDays(viewer.zone()).between(now, m.dueAt()))
                .orElse(0);
    }
}
