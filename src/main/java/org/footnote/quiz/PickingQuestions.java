package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.footnote.bank.KindWords;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Status;
import org.footnote.bank.TypeWords;
import org.footnote.item.Kind;
import org.footnote.web.Contended;
import org.footnote.web.FormErrors;
import org.footnote.web.Option;
import org.footnote.web.Page;
import org.footnote.web.Viewer;

/** A teacher chooses questions for a quiz one by one. */
@ApplicationScoped
class PickingQuestions {

    static final int PAGE = 25;

    private static final String CHOOSABLE =
            " from QuestionVersion v join %s v.question q where v.number = q.currentNumber"
                    + " and v.status = :ready and q.collectionId = :collection and (:kind = '' or cast(q.kind as string) = :kind)"
                    + " and (:topic = '' or q.topic = :topic)"
                    + " and (:words = '' or lower(cast(v.content as string)) like lower(:words) escape '!')"
                    + " and not exists (select 1 from SetPart p where p.set.id = :set and p.questionId = q.id)";

    @Inject
    Composing composing;

    @Inject
    QuestionSets sets;

    @Inject
    Pool pool;

    @Inject
    EntityManager db;

    /** What came of adding questions: those whose fact the quiz asks already are left out. */
    record Added(int added, int left) {}

    /** @throws NotFoundException where it is not this teacher's quiz, or there is no such page */
    @Transactional
    PickView choosable(long quiz, PickForm form, FormErrors errors, Viewer teacher) {
        QuestionSet set = sets.keptBy(quiz, teacher.id()).orElseThrow(NotFoundException::new);
        long total = with(db.createQuery("select count(v)" + CHOOSABLE.formatted(""), Long.class), set, form)
                .getSingleResult();
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        if (form.page() < 1 || form.page() > pages) {
            throw new NotFoundException();
        }
        List<PickView.Line> lines = with(
                        db.createQuery(
                                "select v" + CHOOSABLE.formatted("fetch") + " order by q.topic, q.factId, q.id",
                                QuestionVersion.class),
                        set,
                        form)
                .setFirstResult((form.page() - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(v -> line(v, teacher))
                .toList();
        return new PickView(
                quiz,
                set.title(),
                lines,
                total,
                pages,
                kinds(teacher),
                Composing.topics(pool.light(set.collectionId()), teacher),
                form,
                errors);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, QuestionSet set, PickForm form) {
        String words = form.words().isEmpty()
                ? ""
                : "%" + form.words().replaceAll("([!%_])", "!$1").replaceAll("\\s+", "%") + "%";
        return query.setParameter("ready", Status.READY)
                .setParameter("collection", set.collectionId())
                .setParameter("set", set.id())
                .setParameter("kind", form.kind())
                .setParameter("topic", form.topic())
                .setParameter("words", words);
    }

    private static PickView.Line line(QuestionVersion version, Viewer teacher) {
        return new PickView.Line(
                version.question().id(),
                version.item().stem(),
                KindWords.of(version.question().kind(), teacher.locale()),
                TypeWords.of(version.item().type(), teacher.locale()),
                version.question().topic());
    }

    private static List<Option> kinds(Viewer teacher) {
        List<Option> kinds = new ArrayList<>();
        kinds.add(new Option(
                "", Page.messages(SetMessages.class, teacher.locale()).all_kinds()));
        Arrays.stream(Kind.values())
                .map(k -> new Option(k.name(), KindWords.of(k, teacher.locale())))
                .forEach(kinds::add);
        return kinds;
    }

    /** Adds questions in the order given; what is there, or cannot be asked, adds nothing. */
    @Contended
    @Transactional
    Added add(long quiz, List<Long> questions, Viewer teacher) {
        QuestionSet set = composing.held(quiz, teacher);
        List<Candidate> candidates = pool.light(set.collectionId());
        Set<Long> there = new HashSet<>();
        set.wanted().stream()
                .filter(Wanted.Chosen.class::isInstance)
                .map(w -> ((Wanted.Chosen) w).question())
                .forEach(there::add);
        Set<Long> facts = new HashSet<>();
        candidates.stream().filter(c -> there.contains(c.question())).forEach(c -> facts.add(c.fact()));
        int added = 0;
        int left = 0;
        for (long question : questions) {
            List<Candidate> found =
                    candidates.stream().filter(c -> c.question() == question).toList();
            if (found.isEmpty() || !there.add(question)) {
                continue;
            }
            if (facts.add(found.get(0).fact())) {
                set.add(new Wanted.Chosen(question, 1));
                added++;
            } else {
                left++;
            }
        }
        return new Added(added, left);
    }
}
