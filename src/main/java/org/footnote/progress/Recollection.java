package org.footnote.progress;

import java.util.Optional;
import org.footnote.item.Certainty;
import org.footnote.progress.fsrs.Rating;

/**
 * What an answer shows of the memory of a fact, and the one place that makes a rating of it.
 *
 * <table>
 *   <caption>The first line that fits decides</caption>
 *   <tr><th>answer</th><th>rating</th></tr>
 *   <tr><td>earns less than half the mark, or none was given</td><td>again</td></tr>
 *   <tr><td>partly right</td><td>hard</td></tr>
 *   <tr><td>right, and said to be a guess</td><td>hard</td></tr>
 *   <tr><td>right but slow, and not said to be sure</td><td>hard</td></tr>
 *   <tr><td>right, quick, and said to be sure</td><td>easy</td></tr>
 *   <tr><td>right</td><td>good</td></tr>
 * </table>
 *
 * Without certainty and time, what is right is good. Easy needs both, because its long interval is the
 * dearest mistake: certainty alone is overrated by learners (Koriat and Bjork 2005), and speed alone may be luck.
 *
 * @param fraction of the mark, 0 to 1
 * @param certainty if it was said
 * @param seconds from question to answer, where they were measured
 */
record Recollection(double fraction, Optional<Certainty> certainty, Optional<Integer> seconds) {

    /** Who takes longer has been elsewhere, which says nothing of the memory. */
    private static final long ELSEWHERE = 300;

    private static final double PARTLY = 0.5;

    /** Neither certainty nor time are known. */
    static Recollection inQuiz(double fraction) {
        return inQuiz(fraction, Optional.empty(), Optional.empty());
    }

    /**
     * In a quiz one moves freely between questions; all looks at a question together are the time it took.
     *
     * @param certainty where the quiz asked
     */
    static Recollection inQuiz(double fraction, Optional<Certainty> certainty, Optional<Integer> seconds) {
        return new Recollection(fraction, certainty, seconds.filter(s -> s <= ELSEWHERE));
    }

    static Recollection inPractice(double fraction, Optional<Certainty> certainty, long seconds) {
        return inQuiz(fraction, certainty, Optional.of((int) Math.max(0, Math.min(seconds, ELSEWHERE + 1))));
    }

    Rating rating(Pace pace) {
        boolean sure = certainty.equals(Optional.of(Certainty.SURE));
        if (fraction < PARTLY) {
            return Rating.AGAIN;
        }
        if (fraction < 1
                || certainty.equals(Optional.of(Certainty.GUESS))
                || !sure && seconds.filter(s -> s > pace.slow()).isPresent()) {
            return Rating.HARD;
        }
        return sure && seconds.filter(s -> s <= pace.quick()).isPresent() ? Rating.EASY : Rating.GOOD;
    }
}
