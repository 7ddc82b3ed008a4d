package org.footnote.quiz;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.CorrectingKeys;
import org.footnote.bank.ItemJson;
import org.footnote.bank.Question;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Item;
import org.footnote.web.Contended;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/**
 * A teacher puts right what was wrong with a question, and everybody's answers are marked again: the recorded steps against
 * the corrected item. Looked at first, in a run that stores nothing; applied in one transaction, and to nothing else than
 * what was looked at.
 */
@ApplicationScoped
public class Regrading {

    @Inject
    MarkBook book;

    @Inject
    Rulings rulings;

    @Inject
    CorrectingKeys bank;

    @Inject
    Remarking remarking;

    @Inject
    Event<QuestionRuled> decided;

    @Inject
    @All
    List<AnsweredElsewhere> elsewhere;

    /**
     * What a dry run found.
     *
     * @param current what answers are marked by now, as the latest ruling of this person or else the bank has it
     * @param wanted nothing where the form makes no item
     * @param answers all in this person's reach
     * @param all the same as they would be marked; empty where nothing was asked
     * @param pending whether there is an answer that is to be marked by something else than it is
     */
    record Plan(
            Question question,
            Standard current,
            Optional<Standard> wanted,
            Remarking.Answers answers,
            List<Remade> all,
            Optional<Ruling> latest,
            boolean pending,
            String digest) {

        /** How many answers are to other words than the question has now. */
        long reworded() {
            return answers.all().stream()
                    .filter(r -> Standard.reworded(answers.shown(r), current.item()))
                    .count();
        }

        List<Remade> changed() {
            return all.stream().filter(Remade::changed).toList();
        }
    }

    /** What came of applying. */
    enum Outcome {
        APPLIED,
        /** It was all so already. */
        NOTHING,
        /** Something moved since the dry run was read. */
        MOVED,
        /** The form makes no item. */
        REFUSED
    }

    /**
     * The dry run.
     *
     * @throws NotFoundException where this person may neither change the question nor mark an answer to it
     */
    @Transactional
    Plan plan(long questionId, RegradeForm.Wanted form, Viewer viewer) {
        Question question = bank.question(questionId).orElseThrow(NotFoundException::new);
        List<Recorded> all = book.recorded(questionId, MarkScope.everywhere(viewer));
        if (all.isEmpty() && !bank.mayChange(question, viewer)) {
            throw new NotFoundException();
        }
        return plan(question, all, form, viewer);
    }

    private Plan plan(Question question, List<Recorded> all, RegradeForm.Wanted form, Viewer viewer) {
        Optional<Ruling> latest = rulings.latestOf(question.id(), viewer.id());
        Standard current = current(question, latest);
        Optional<Standard> wanted = Correction.of(current, form);
        Remarking.Answers answers = remarking.answers(all);
        if (wanted.isEmpty() || form.does() == RegradeForm.Deed.NONE) {
            return new Plan(question, current, wanted, answers, List.of(), latest, false, "");
        }
        Standard standard = wanted.get();
        List<Remade> remade = book.remade(all, r -> remade(r, standard, answers));
        boolean another = bank.mayChange(question, viewer) && !standard.equals(current);
        boolean pending = another
                || all.stream().anyMatch(r -> pending(r, standard, answers))
                || elsewhere.stream().anyMatch(e -> e.differs(ruled(0, standard, question, viewer)));
        return new Plan(
                question, current, wanted, answers, remade, latest, pending, digest(question, standard, remade));
    }

    /** What the bank says, or the last word of this person where that came later. */
    private static Standard current(Question question, Optional<Ruling> latest) {
        Standard asked = Standard.of(question.current().item());
        return latest.filter(r -> r.version().number() >= question.current().number())
                .map(Ruling::standard)
                .orElse(asked);
    }

    /** Other words keep their ruling while the question is thrown out, so only whether they count can be another thing. */
    private static boolean pending(Recorded answer, Standard standard, Remarking.Answers answers) {
        Item shown = answers.shown(answer);
        Standard before = answers.standard(answer);
        return standard.reaches(shown) && !standard.equals(before.over(shown))
                || standard.after(before, shown).thrownOut() != answer.thrownOut();
    }

    private static Remade remade(Recorded answer, Standard standard, Remarking.Answers answers) {
        Standard decides = standard.after(answers.standard(answer), answers.shown(answer));
        Optional<Recorded.Outcome> now = answer.marked().map(was -> answers.marked(answer, decides, answer.manual()));
        return new Remade(answer, now, decides.thrownOut(), answer.ruling(), new Remade.Totals(0, 0, 0, 0));
    }

    /** The same only where the same key would be applied to the same marks. */
    private static String digest(Question question, Standard standard, List<Remade> all) {
        StringBuilder words = new StringBuilder()
                .append(question.current().number())
                .append(ItemJson.write(standard.item()))
                .append(standard.also().stream().map(ResponseJson::write).toList())
                .append(standard.thrownOut())
                .append(standard.allWords());
        all.forEach(r -> words.append('\n')
                .append(r.before().id())
                .append(r.before().ruling())
                .append(r.before().response().map(ResponseJson::write))
                .append(r.before().marked())
                .append(r.now())
                .append(r.thrownOut())
                .append(r.totals()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Applies what was looked at: a new version in the bank where the key is another one and this person may change it, a
     * ruling, marks and scores, a notice to each student concerned, an entry in the log.
     *
     * @param actor user name, for the log
     * @throws NotFoundException where this person may neither change the question nor mark an answer to it
     */
    @Contended
    @Transactional
    Outcome apply(String actor, long questionId, RegradeForm.Sent form, Viewer viewer) {
        Question question = bank.held(questionId).orElseThrow(NotFoundException::new);
        book.hold(book.recorded(questionId, MarkScope.everywhere(viewer)));
        Plan plan = plan(questionId, form.wanted(), viewer);
        if (plan.wanted().isEmpty() || form.wanted().does() == RegradeForm.Deed.NONE) {
            return Outcome.REFUSED;
        }
        if (!plan.digest().equals(form.seen())) {
            return Outcome.MOVED;
        }
        if (!plan.pending()) {
            return Outcome.NOTHING;
        }
        Standard standard = plan.wanted().get();
        QuestionVersion version = question.current();
        int former = version.number();
        if (bank.mayChange(question, viewer)) {
            version = bank.correct(question, standard.item(), viewer);
            if (form.retires()) {
                bank.retire(question, viewer);
            }
        }
        Instant now = remarking.now();
        Ruling ruling = new Ruling(version, standard, form.why(), viewer.id(), now);
        rulings.persistAndFlush(ruling);
        List<Remade> ruled = plan.all().stream()
                .map(r -> standard.reaches(plan.answers().shown(r.before())) ? r.by(ruling.id()) : r)
                .toList();
        String detail = "version " + former + " to " + version.number() + ", " + ruled.size() + " answers, "
                + plan.changed().size() + " marks changed: " + form.why();
        String action = standard.thrownOut() ? "question thrown out" : "question regraded";
        remarking.write(
                new Remarking.Decision(actor, action, detail, MarkChange.Deed.REGRADED, form.why()),
                question,
                ruled,
                plan.answers(),
                now);
        decided.fire(ruled(ruling.id(), standard, question, viewer));
        return Outcome.APPLIED;
    }

    /** @param ruling 0 while it is only looked at */
    private QuestionRuled ruled(long ruling, Standard standard, Question question, Viewer viewer) {
        return new QuestionRuled(
                question.id(),
                question.factId(),
                question.topic(),
                viewer.id(),
                viewer.is(Role.ADMIN) || bank.mayChange(question, viewer),
                new Decided(ruling, standard));
    }
}
