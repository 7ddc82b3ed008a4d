package org.footnote.progress;

import java.util.List;
import org.footnote.quiz.AttemptLine;
import org.footnote.quiz.OpenAttempt;
import org.footnote.quiz.QuizLine;

/** A student's first page. */
public record TodayView(List<OpenAttempt> open, List<Quiz> quizzes, List<ProgressView.Topic> topics) {

    /** @param latest the last submitted attempt, null before the first */
    public record Quiz(QuizLine line, AttemptLine latest) {}

    /** Whether a quiz waits for questions that are being written just now. */
    public boolean writing() {
        return quizzes.stream().anyMatch(q -> q.line().writing() && q.line().questions() == 0);
    }
}
