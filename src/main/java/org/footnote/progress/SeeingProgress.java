package org.footnote.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.progress.FactReviews.TopicFacts;
import org.footnote.progress.FactReviews.TopicResult;
import org.footnote.quiz.AttemptLine;
import org.footnote.quiz.Figures;
import org.footnote.quiz.OpenAttempt;
import org.footnote.quiz.QuizLine;
import org.footnote.quiz.Shelf;

/** A learner looks at what is to do and how they are doing. */
@ApplicationScoped
class SeeingProgress {

    @Inject
    Shelf shelf;

    @Inject
    FactReviews reviews;

    TodayView today(long student) {
        List<OpenAttempt> open = shelf.open(student);
        List<AttemptLine> submitted = submitted(student);
        Map<Long, AttemptLine> latest =
                submitted.stream().collect(toMap(AttemptLine::set, identity(), (earlier, later) -> later));
        List<TodayView.Quiz> quizzes = new ArrayList<>();
        for (QuizLine quiz : shelf.quizzes(student)) {
            if (open.stream().noneMatch(o -> o.set() == quiz.id())) {
                quizzes.add(new TodayView.Quiz(quiz, latest.get(quiz.id())));
            }
        }
        return new TodayView(open, quizzes, topics(student, submitted));
    }

    ProgressView progress(long student) {
        List<AttemptLine> submitted = submitted(student);
        Map<Long, List<AttemptLine>> byQuiz =
                submitted.stream().collect(groupingBy(AttemptLine::set, LinkedHashMap::new, toList()));
        List<ProgressView.Quiz> quizzes = byQuiz.values().stream()
                .map(attempts -> new ProgressView.Quiz(
                        attempts.get(0).set(),
                        attempts.get(0).quiz(),
                        attempts,
                        ScoreChart.of(
                                attempts.stream().map(AttemptLine::fraction).toList())))
                .sorted(Comparator.comparing(ProgressView.Quiz::title))
                .toList();
        return new ProgressView(quizzes, topics(student, submitted));
    }

    /** The earliest first. */
    private List<AttemptLine> submitted(long student) {
        return shelf.attempts(student).stream()
                .filter(AttemptLine::submitted)
                .sorted(Comparator.comparing(AttemptLine::submittedAt))
                .toList();
    }

    private List<ProgressView.Topic> topics(long student, List<AttemptLine> submitted) {
        Map<Long, AttemptLine> attempts = submitted.stream().collect(toMap(AttemptLine::id, identity()));
        Map<String, Long> facts = reviews.facts(student).stream().collect(toMap(TopicFacts::topic, TopicFacts::facts));
        Map<String, List<TopicResult>> byTopic =
                reviews.results(student).stream().collect(groupingBy(TopicResult::topic, LinkedHashMap::new, toList()));
        List<ProgressView.Topic> topics = new ArrayList<>();
        byTopic.forEach((topic, results) -> {
            double score = results.stream().mapToDouble(TopicResult::score).sum();
            long asked = results.stream().mapToLong(TopicResult::asked).sum();
            TopicResult latest = results.get(results.size() - 1);
            topics.add(new ProgressView.Topic(
                    topic,
                    Math.round(100 * score / asked),
                    Math.round(100 * latest.score() / latest.asked()),
                    facts.getOrDefault(topic, 0L),
                    results.stream()
                            .map(r -> new ProgressView.Moment(
                                    attempts.get(r.attempt()), Figures.mark(r.score()), String.valueOf(r.asked())))
                            .toList()));
        });
        return topics;
    }
}
