package org.footnote.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Scores over classrooms and quizzes.
 *
 * @param quizId key of the chosen quiz, nothing for all
 * @param classroomId key of the chosen classroom, nothing for all
 * @param quiz title of the chosen quiz, nothing for all
 * @param classroom name of the chosen classroom, nothing for all
 */
public record ReportView(
        Optional<Long> quizId,
        Optional<Long> classroomId,
        Optional<String> quiz,
        Optional<String> classroom,
        Totals totals,
        Histogram histogram,
        List<Row> rows) {

    /** Shares in per cent of the full mark; absent where too few attempts say anything. */
    public record Totals(
            long attempts, long students, Optional<Double> mean, Optional<Double> median, Optional<Double> deviation) {

        public String meanText() {
            return text(mean);
        }

        public String medianText() {
            return text(median);
        }

        public String deviationText() {
            return text(deviation);
        }
    }

    /** One quiz in one classroom. */
    public record Row(
            long quizId,
            String quiz,
            long classroomId,
            String classroom,
            long attempts,
            long students,
            Optional<Double> mean,
            Optional<Double> median) {

        public String meanText() {
            return text(mean);
        }

        public String medianText() {
            return text(median);
        }

        public long meanWidth() {
            return Math.round(mean.orElse(0.0));
        }
    }

    public boolean filtered() {
        return quiz.isPresent() || classroom.isPresent();
    }

    public boolean empty() {
        return totals.attempts() == 0;
    }

    private static String text(Optional<Double> value) {
        return value.map(v -> String.format(Locale.ROOT, "%.1f", v)).orElse("–");
    }
}
