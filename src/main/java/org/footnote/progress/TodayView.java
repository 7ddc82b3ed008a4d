package org.footnote.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.quiz.AttemptLine;
import org.footnote.quiz.OpenAttempt;
import org.footnote.quiz.QuizLine;

/** A student's first page. */
public record TodayView(List<OpenAttempt> open, List<Quiz> quizzes, List<ProgressView.Topic> topics) {

    /** @param latest the last submitted attempt, null before the first */
    public record Quiz(QuizLine line, AttemptLine latest) {}

    /** Quizzes by the collection they draw on, in the order they come. */
    public record Course(String title, List<Quiz> quizzes) {}

    public List<Course> courses() {
        Map<String, List<Quiz>> byTitle =
                quizzes.stream().collect(groupingBy(q -> q.line().collection(), LinkedHashMap::new, toList()));
        return byTitle.entrySet().stream()
                .map(e -> new Course(e.getKey(), e.getValue()))
                .toList();
    }

    /** Whether a quiz waits for questions that are being written just now. */
    public boolean writing() {
        return quizzes.stream().anyMatch(q -> q.line().writing() && q.line().questions() == 0);
    }
}
