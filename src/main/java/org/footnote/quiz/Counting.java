package org.footnote.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a student's attempts at an assignment come to. What is handed in late loses a part of what it earned for each day,
 * of 24 hours, that has begun since it was due; each attempt by itself, and then one of them counts, or their average.
 *
 * @param latePercent taken off per day; 0: late costs nothing
 */
public record Counting(Grading grading, int latePercent) {

    public static final Counting USUAL = new Counting(Grading.BEST, 0);

    public Counting {
        if (latePercent < 0 || latePercent > 100) {
            throw new IllegalArgumentException("takes off " + latePercent + " per cent a day");
        }
    }

    /**
     * How many days late something is, each begun one whole; 0 where it is in time. The grace of the network is no
     * lateness.
     *
     * @param due of this student, with extra time
     */
    static long daysLate(Instant at, Optional<Instant> due) {
        Duration late =
                due.map(d -> Duration.between(d.plus(Closing.GRACE), at)).orElse(Duration.ZERO);
        if (late.isNegative() || late.isZero()) {
            return 0;
        }
        return late.minusNanos(1).toDays() + 1;
    }

    /** When something counts as handed in: what a teacher gave more time for is in time until then. */
    static Instant excused(Instant at, Optional<Instant> due, Optional<Instant> extended) {
        boolean inTime =
                extended.filter(e -> !at.isAfter(e.plus(Closing.GRACE))).isPresent();
        return inTime ? due.filter(at::isAfter).orElse(at) : at;
    }

    /** What is left of a mark, 0 to 1. */
    double kept(Instant at, Optional<Instant> due) {
        return Math.max(0, 1 - daysLate(at, due) * latePercent / 100.0);
    }

    /** What is left of the mark of an attempt that was handed in, 0 to 1. */
    double kept(AttemptMark attempt, Optional<Instant> due) {
        return kept(attempt.excused(due), due);
    }

    /** The share of the full mark that counts; nothing where nothing was handed in. Those that are open count nothing. */
    OptionalDouble result(List<AttemptMark> attempts, Optional<Instant> due) {
        return grading.of(shares(counted(attempts), due));
    }

    /** The same in per cent, as it is written; empty where nothing counts. */
    String percent(List<AttemptMark> attempts, Optional<Instant> due) {
        OptionalDouble share = result(attempts, due);
        return share.isPresent() ? Figures.percent(share.getAsDouble()) : "";
    }

    /** Which attempts make the result: one, or all where it is their average; none where nothing was handed in. */
    List<AttemptMark> making(List<AttemptMark> attempts, Optional<Instant> due) {
        List<AttemptMark> counted = counted(attempts);
        return grading.making(shares(counted, due)).stream().map(counted::get).toList();
    }

    private static List<AttemptMark> counted(List<AttemptMark> attempts) {
        return attempts.stream().filter(AttemptMark::counts).toList();
    }

    private List<Double> shares(List<AttemptMark> counted, Optional<Instant> due) {
        return counted.stream().map(a -> a.share() * kept(a, due)).toList();
    }
}
