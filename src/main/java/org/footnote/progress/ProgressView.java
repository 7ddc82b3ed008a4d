package org.footnote.progress;

import java.util.List;
import org.footnote.quiz.AttemptLine;

/** How a learner is doing. */
public record ProgressView(List<Quiz> quizzes, List<Topic> topics) {

    /** @param attempts submitted ones, the earliest first */
    public record Quiz(long id, String title, List<AttemptLine> attempts, ScoreChart chart) {

        public AttemptLine first() {
            return attempts.get(0);
        }

        public AttemptLine latest() {
            return attempts.get(attempts.size() - 1);
        }
    }

    /**
     * @param percent of everything asked of this topic that was right
     * @param latest the same for the latest attempt that asked of it
     * @param facts met at least once
     * @param moments the earliest first
     */
    public record Topic(String name, long percent, long latest, long facts, List<Moment> moments) {}

    /** A topic in one attempt. */
    public record Moment(AttemptLine attempt, String score, String asked) {}

    public boolean nothing() {
        return quizzes.isEmpty();
    }
}
