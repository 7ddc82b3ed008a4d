package org.footnote.quiz;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.footnote.bank.KindWords;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Kind;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher composes a quiz of their own, line by line. Foreign quizzes and lines are not found. */
@ApplicationScoped
class Composing {

    private static final String CURRENT = "select v from QuestionVersion v join fetch v.question q"
            + " where v.number = q.currentNumber and q.id in (select p.questionId from SetPart p where p.set.id = :set)";

    @Inject
    QuestionSets sets;

    @Inject
    Pool pool;

    /** @param changing key of the line whose rule is in the form, 0 for a new one */
    @Transactional
    SetView seen(long quiz, long changing, DrawForm form, FormErrors errors, Viewer teacher) {
        QuestionSet set = sets.keptBy(quiz, teacher.id()).orElseThrow(NotFoundException::new);
        List<Candidate> candidates = pool.light(set.collectionId());
        Map<Long, QuestionVersion> chosen = sets.getEntityManager()
                .createQuery(CURRENT, QuestionVersion.class)
                .setParameter("set", quiz)
                .getResultStream()
                .collect(toMap(v -> v.question().id(), identity()));
        List<Integer> filled = Draw.filled(set.wanted(), candidates, Set.of());
        double marks = 0;
        for (int i = 0; i < filled.size(); i++) {
            marks += filled.get(i) * set.wanted().get(i).maxMark();
        }
        return new SetView(
                quiz,
                set.collectionId(),
                set.title(),
                set.description(),
                new SetWords(teacher.locale(), candidates).lines(set, chosen),
                filled.stream().mapToInt(Integer::intValue).sum(),
                Figures.mark(marks),
                kinds(candidates, form, teacher),
                topics(candidates, teacher),
                form,
                changing,
                errors);
    }

    private static List<QuizzesView.KindChoice> kinds(List<Candidate> candidates, DrawForm form, Viewer teacher) {
        List<QuizzesView.KindChoice> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long facts = candidates.stream()
                    .filter(c -> c.kind() == kind)
                    .mapToLong(Candidate::fact)
                    .distinct()
                    .count();
            if (facts > 0 || form.kinds().contains(kind.name())) {
                kinds.add(new QuizzesView.KindChoice(
                        kind.name(),
                        KindWords.of(kind, teacher.locale()),
                        facts,
                        form.kinds().contains(kind.name())));
            }
        }
        return kinds;
    }

    static List<Option> topics(List<Candidate> candidates, Viewer teacher) {
        Map<String, Integer> counts = new TreeMap<>();
        candidates.forEach(c -> counts.merge(c.topic(), 1, Integer::sum));
        List<Option> topics = new ArrayList<>();
        topics.add(new Option(
                "", Page.messages(SetMessages.class, teacher.locale()).all_topics()));
        counts.forEach((topic, count) -> topics.add(new Option(topic, topic + " (" + count + ")")));
        return topics;
    }

    /** The rule of a line, as the form shows it. */
    @Transactional
    DrawForm rule(long quiz, long part, Viewer teacher) {
        Wanted wanted = part(held(quiz, teacher), part).wanted();
        if (wanted instanceof Wanted.Drawn drawn) {
            return DrawForm.of(drawn);
        }
        throw new NotFoundException();
    }

    @Contended
    @Transactional
    void addRule(long quiz, Wanted.Drawn drawn, Viewer teacher) {
        held(quiz, teacher).add(drawn);
    }

    @Contended
    @Transactional
    void changeRule(long quiz, long part, Wanted.Drawn drawn, Viewer teacher) {
        SetPart line = part(held(quiz, teacher), part);
        if (line.wanted() instanceof Wanted.Chosen) {
            throw new NotFoundException();
        }
        line.draw(drawn.rule());
        line.worth(drawn.maxMark());
    }

    @Contended
    @Transactional
    void worth(long quiz, long part, double marks, Viewer teacher) {
        part(held(quiz, teacher), part).worth(marks);
    }

    /** @param place from 1; beyond the ends is at the end */
    @Contended
    @Transactional
    void move(long quiz, long part, int place, Viewer teacher) {
        QuestionSet set = held(quiz, teacher);
        set.move(part(set, part), place);
    }

    @Contended
    @Transactional
    void remove(long quiz, long part, Viewer teacher) {
        QuestionSet set = held(quiz, teacher);
        set.remove(part(set, part));
    }

    /** @return false where another quiz of this teacher from the collection has the title */
    @Contended
    @Transactional
    boolean describe(long quiz, QuizForm form, Viewer teacher) {
        QuestionSet set = held(quiz, teacher);
        boolean taken = !set.title().equalsIgnoreCase(form.title().strip())
                && sets.hasTitle(set.collectionId(), set.owner(), form.title());
        if (!taken) {
            set.describe(form.title(), form.description());
        }
        return !taken;
    }

    QuestionSet held(long quiz, Viewer teacher) {
        return sets.heldBy(quiz, teacher.id()).orElseThrow(NotFoundException::new);
    }

    private static SetPart part(QuestionSet set, long part) {
        return set.part(part).orElseThrow(NotFoundException::new);
    }
}
