package org.footnote.progress.fsrs;

import java.util.List;
import java.util.Optional;
import org.footnote.progress.fsrs.Schedule.Phase;

/**
 * When a fact returns. A new fact returns after the short steps of the reference implementation (one minute, ten minutes;
 * a forgotten one after ten), then after whole days: when the chance of recall has fallen to the retention that is wanted.
 * Intervals are not blurred by chance: a class is small enough that nobody drowns on one day.
 */
public final class Scheduler {

    private static final int[] LEARNING = {1, 10};
    private static final int[] RELEARNING = {10};
    private static final int LONGEST = 36500;

    private final Fsrs fsrs;
    private final double retention;

    /**
     * @param retention chance of recall at which a fact returns, 0.7 to 0.99: below, more is forgotten than learnt; above,
     *     facts return every day
     * @throws IllegalArgumentException outside of that
     */
    public Scheduler(Fsrs fsrs, double retention) {
        if (!(retention >= 0.7 && retention <= 0.99)) {
            throw new IllegalArgumentException("retention from 0.7 to 0.99, not " + retention);
        }
        this.fsrs = fsrs;
        this.retention = retention;
    }

    public double retention() {
        return retention;
    }

    public Fsrs fsrs() {
        return fsrs;
    }

    /**
     * After a review.
     *
     * @param before where the fact stood, nothing where it was never met
     * @param days whole days since the review before
     */
    public Schedule next(Optional<Schedule> before, long days, Rating rating) {
        if (before.isEmpty()) {
            return step(Phase.LEARNING, 0, fsrs.first(rating), rating);
        }
        Schedule last = before.get();
        Memory memory = fsrs.next(last.memory(), days, rating);
        if (last.phase() != Phase.REVIEW) {
            return step(last.phase(), last.step(), memory, rating);
        }
        return rating == Rating.AGAIN
                ? new Schedule(Phase.RELEARNING, 0, memory, 0, RELEARNING[0])
                : returning(memory, apart(last.memory(), days, rating));
    }

    /** The whole history again, as after new parameters. */
    public Optional<Schedule> replay(List<Review> history) {
        Optional<Schedule> at = Optional.empty();
        for (Review review : history) {
            at = Optional.of(next(at, review.days(), review.rating()));
        }
        return at;
    }

    private Schedule step(Phase phase, int step, Memory memory, Rating rating) {
        int[] steps = phase == Phase.LEARNING ? LEARNING : RELEARNING;
        return switch (rating) {
            case AGAIN -> new Schedule(phase, 0, memory, 0, steps[0]);
            case HARD -> new Schedule(phase, step, memory, 0, hardMinutes(steps));
            case GOOD ->
                step + 1 < steps.length
                        ? new Schedule(phase, step + 1, memory, 0, steps[step + 1])
                        : returning(memory, interval(memory));
            case EASY -> returning(memory, interval(memory));
        };
    }

    private static int hardMinutes(int[] steps) {
        return Math.round(steps.length == 1 ? steps[0] * 1.5f : (steps[0] + steps[1]) / 2f);
    }

    /** A better rating never returns sooner: a day lies between hard and good, and between good and easy. */
    private int apart(Memory before, long days, Rating rating) {
        int hard = interval(fsrs.next(before, days, Rating.HARD));
        int good = interval(fsrs.next(before, days, Rating.GOOD));
        hard = Math.min(hard, good);
        good = Math.max(good, hard + 1);
        int easy = Math.max(interval(fsrs.next(before, days, Rating.EASY)), good + 1);
        return rating == Rating.HARD ? hard : rating == Rating.GOOD ? good : easy;
    }

    private int interval(Memory memory) {
        return (int) Math.min(LONGEST, Math.max(1, Math.round(fsrs.days(memory.stability(), retention))));
    }

    private static Schedule returning(Memory memory, int days) {
        return new Schedule(Phase.REVIEW, 0, memory, days, 0);
    }
}
