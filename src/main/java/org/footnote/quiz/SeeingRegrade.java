package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.CorrectingKeys;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.item.Cloze;
import org.footnote.web.FormErrors;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** What a teacher sees before a regrade: how answers are marked now, and what would change. */
@ApplicationScoped
class SeeingRegrade {

    @Inject
    Regrading regrading;

    @Inject
    CorrectingKeys bank;

    @Inject
    Questions questions;

    /**
     * The page.
     *
     * @param moved whether a run was read that is not true any more
     * @throws NotFoundException where the question does not concern this person
     */
    @Transactional
    RegradeView seen(
            long question,
            RegradeForm.Wanted form,
            RegradeForm.Place place,
            String reason,
            boolean moved,
            FormErrors errors,
            Viewer viewer) {
        Regrading.Plan plan = regrading.plan(question, form, viewer);
        RegradeMessages m = Page.messages(RegradeMessages.class, viewer.locale());
        if (plan.wanted().isEmpty()) {
            Correction.explain(plan.current(), form, errors, m);
        }
        boolean run = form.does() != RegradeForm.Deed.NONE && plan.wanted().isPresent();
        return new RegradeView(
                question,
                plan.question().current().item().stem().replace(Cloze.GAP, "___"),
                bank.mayChange(plan.question(), viewer),
                KeyFields.of(plan.current(), form, viewer),
                form,
                plan.reworded(),
                place,
                plan.all().size(),
                plan.all().stream().filter(r -> r.before().submitted() == null).count(),
                run ? Optional.of(run(plan, viewer)) : Optional.empty(),
                plan.latest().map(Ruling::reason).orElse(""),
                reason,
                moved,
                errors);
    }

    private RegradeView.Run run(Regrading.Plan plan, Viewer viewer) {
        List<Remade> changed = plan.changed();
        Map<Long, QuestionVersion> shown = changed.isEmpty()
                ? Map.of()
                : questions
                        .withCitations(changed.stream()
                                .map(r -> r.before().version())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(QuestionVersion::id, v -> v));
        QuizMessages words = Page.messages(QuizMessages.class, viewer.locale());
        return new RegradeView.Run(
                changed.stream()
                        .map(r -> line(r, shown.get(r.before().version()), words))
                        .toList(),
                plan.all().size() - changed.size(),
                plan.pending() && changed.isEmpty(),
                plan.digest());
    }

    private static RegradeView.Line line(Remade remade, QuestionVersion shown, QuizMessages words) {
        Recorded answer = remade.before();
        boolean handedIn = answer.submitted() != null;
        Remade.Totals totals = remade.totals();
        return new RegradeView.Line(
                answer.attempt(),
                answer.slot(),
                answer.name(),
                answer.attemptNumber(),
                answer.quiz(),
                AnswerText.of(Posed.of(shown, 0).asked(answer.response()), words),
                remade.formerMark().map(Figures::mark).orElse(""),
                remade.mark().map(Figures::mark).orElse(""),
                handedIn ? Figures.mark(totals.formerScore()) : "",
                handedIn ? Figures.mark(totals.formerMax()) : "",
                handedIn ? Figures.mark(totals.score()) : "",
                handedIn ? Figures.mark(totals.max()) : "",
                answer.manual().isPresent());
    }
}
