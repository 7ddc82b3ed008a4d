package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footnote.bank.QuestionVersion;
import org.footnote.bank.Questions;
import org.footnote.web.Page;

/** Answers to one question, as they are marked now. */
@ApplicationScoped
class Touched {

    @Inject
    MarkBook book;

    @Inject
    Questions questions;

    @Inject
    EntityManager db;

    /** How much one question touches. */
    record Count(long attempts, long students) {

        static final Count NONE = new Count(0, 0);
    }

    /** By question, in one statement; without those nobody in reach was asked. */
    Map<Long, Count> counts(Collection<Long> of, MarkScope scope) {
        return of.isEmpty()
                ? Map.of()
                : scope.on(db.createQuery(
                                        "select s.version.question.id, count(distinct a.id), count(distinct a.studentId)"
                                                + " from AttemptSlot s join s.attempt a join a.set z"
                                                + " where s.version.question.id in :questions and " + MarkScope.IN
                                                + " group by s.version.question.id",
                                        Object[].class)
                                .setParameter("questions", of))
                        .getResultStream()
                        .collect(toMap(r -> (Long) r[0], r -> new Count((Long) r[1], (Long) r[2])));
    }

    /**
     * One answer.
     *
     * @param response empty where nothing was answered
     * @param mark empty where it is not marked yet, or the question counts for nobody
     */
    public record Line(
            long attempt,
            int slot,
            String student,
            int number,
            String quiz,
            String response,
            String mark,
            String worth,
            boolean open) {}

    /** In the order of the students' names. */
    List<Line> by(long question, MarkScope scope, Locale locale) {
        List<Recorded> all = book.recorded(question, scope);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<Long, QuestionVersion> shown =
                questions
                        .withCitations(
                                all.stream().map(Recorded::version).distinct().toList())
                        .stream()
                        .collect(toMap(QuestionVersion::id, v -> v));
        QuizMessages words = Page.messages(QuizMessages.class, locale);
        return all.stream()
                .map(r -> new Line(
                        r.attempt(),
                        r.slot(),
                        r.name(),
                        r.attemptNumber(),
                        r.quiz(),
                        AnswerText.of(Posed.of(shown.get(r.version()), 0).asked(r.response()), words),
                        r.thrownOut()
                                ? ""
                                : r.marked()
                                        .map(m -> Figures.mark(m.earns(r.worth())))
                                        .orElse(""),
                        Figures.mark(r.worth()),
                        r.submitted() == null))
                .toList();
    }
}
