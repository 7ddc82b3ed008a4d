package org.footnote.quiz;

import java.time.Instant;
import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.item.CertaintyMarking;
import org.footnote.item.Mark;
import org.footnote.item.Response;

/**
 * A question in an attempt as it is on record: what was answered last, what it earned and by what it was marked.
 *
 * @param name of the student
 * @param attemptNumber which attempt of the student it is, from 1
 * @param slot number of the question in the attempt, from 1
 * @param version that was shown
 * @param marked what it earned; nothing where it is not marked yet
 * @param ruling by which it is marked, 0: by the version that was shown
 * @param manual given by hand; nothing where that was for another answer
 * @param submitted null while the attempt is open
 * @param told whether the student may see the mark
 * @param certain whether certainty counts
 * @param response the last one, nothing where there is none
 * @param seconds spent on it, null where they were not measured
 */
record Recorded(
        long id,
        long attempt,
        long student,
        String name,
        int attemptNumber,
        String quiz,
        int slot,
        long version,
        double worth,
        Optional<Outcome> marked,
        boolean thrownOut,
        long ruling,
        Optional<Mark> manual,
        Instant submitted,
        boolean told,
        boolean certain,
        Optional<Response> response,
        Optional<Certainty> certainty,
        Integer seconds) {

    /** @param points where certainty counts, else null */
    record Outcome(double fraction, String correction, Double points) {

        static Outcome of(Mark mark, Optional<Response> response, boolean certain, Optional<Certainty> certainty) {
            Double points = certain
                    ? Double.valueOf(response.isEmpty() ? 0 : CertaintyMarking.points(mark.fraction(), certainty))
                    : null;
            return new Outcome(mark.fraction(), mark.correction(), points);
        }

        /** What it adds to the score before that is rounded up to 0. */
        double earns(double worth) {
            return worth * (points == null ? fraction : points / CertaintyMarking.FULL);
        }
    }

    Outcome marked(Mark mark) {
        return Outcome.of(mark, response, certain, certainty);
    }
}
