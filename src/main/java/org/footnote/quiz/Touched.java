package org.footnote.quiz;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
