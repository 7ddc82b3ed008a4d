package org.footnote.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.footnote.quiz.AttemptLine;

/** How a learner is doing. */
public record ProgressView(
        List<Mastery> mastery,
        StrengthChart strengths,
        MemoryForecast forecast,
        Activity activity,
        List<Quiz> quizzes,
        List<Topic> topics) {

    /** @param attempts submitted ones, the earliest first */
    public record Quiz(long id, String title, List<AttemptLine> attempts, ScoreChart chart) {

        public AttemptLine first() {
            return attempts.get(0);
        }

        public AttemptLine latest() {
            return attempts.get(attempts.size() - 1);
        }
    }

    /** @param moments the earliest first */
    public record Topic(String name, List<Moment> moments) {}

    /** A topic in one attempt. */
    public record Moment(AttemptLine attempt, String score, String asked) {}

    /** Whether there is nothing to tell yet. */
    public boolean nothing() {
        return quizzes.isEmpty() && forecast.facts() == 0;
    }

    /** Of all facts of all topics, the share that would be recalled today. */
    public long percent() {
        double held = mastery.stream().mapToDouble(m -> m.percent() * m.total()).sum();
        return total() == 0 ? 0 : Math.round(held / total());
    }

    public long total() {
        return mastery.stream().mapToLong(Mastery::total).sum();
    }

    public long met() {
        return mastery.stream().mapToLong(Mastery::met).sum();
    }

    /** How many facts are how strong. */
    public long of(String strength) {
        Map<Strength, Long> all = new EnumMap<>(Strength.class);
        mastery.forEach(m -> m.strengths().forEach((s, n) -> all.merge(s, n, Long::sum)));
        return all.getOrDefault(Strength.valueOf(strength), 0L);
    }
}
