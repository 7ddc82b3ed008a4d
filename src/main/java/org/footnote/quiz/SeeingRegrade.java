package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.CorrectingKeys;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Cloze;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Response;
import org.footnote.item.TrueFalse;
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
        Item item = plan.current().item();
        RegradeMessages m = Page.messages(RegradeMessages.class, viewer.locale());
        if (plan.wanted().isEmpty()) {
            errors.add(item instanceof EntryItem ? "accepted" : "right", m.no_key());
        }
        boolean typed = item instanceof EntryItem;
        RegradeForm.Wanted shown = typed && form.forms().isEmpty()
                ? new RegradeForm.Wanted(
                        form.deed(), form.right(), String.join("\n", ((EntryItem) item).accepted()), form.allWords())
                : form;
        boolean run = form.does() != RegradeForm.Deed.NONE && plan.wanted().isPresent();
        return new RegradeView(
                question,
                plan.question().current().item().stem().replace(Cloze.GAP, "___"),
                bank.mayChange(plan.question(), viewer),
                rows(plan.current(), form, viewer),
                typed,
                shown,
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

    private static List<RegradeView.Row> rows(Standard current, RegradeForm.Wanted form, Viewer viewer) {
        List<RegradeView.Row> rows = new ArrayList<>();
        boolean asked = form.does() == RegradeForm.Deed.KEY && !form.right().isEmpty();
        if (current.item() instanceof ChoiceItem choice) {
            for (int i = 0; i < choice.choices().size(); i++) {
                boolean key =
                        choice.choices().get(i).correct() || current.also().contains(new Response.Chosen(i));
                String value = String.valueOf(i);
                rows.add(new RegradeView.Row(
                        value,
                        choice.choices().get(i).text(),
                        key,
                        asked ? form.right().contains(value) : key));
            }
        } else if (current.item() instanceof TrueFalse statement) {
            QuizMessages m = Page.messages(QuizMessages.class, viewer.locale());
            for (boolean yes : List.of(true, false)) {
                boolean key = statement.key() == yes || current.also().contains(new Response.Judged(yes));
                String value = String.valueOf(yes);
                rows.add(new RegradeView.Row(
                        value,
                        yes ? m.true_word() : m.false_word(),
                        key,
                        asked ? form.right().contains(value) : key));
            }
        }
        return rows;
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
