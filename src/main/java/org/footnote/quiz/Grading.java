package org.footnote.quiz;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Which of a student's attempts counts. */
public enum Grading {
    FIRST,
    BEST,
    LAST,
    AVERAGE;

    /**
     * What counts.
     *
     * @param shares of the full mark, 0 to 1, in the order the attempts were begun
     */
    OptionalDouble of(List<Double> shares) {
        return making(shares).stream().mapToDouble(shares::get).average();
    }

    /** Places of the attempts that make what counts; of two that are the best, the earlier. */
    List<Integer> making(List<Double> shares) {
        if (shares.isEmpty()) {
            return List.of();
        }
        return switch (this) {
            case FIRST -> List.of(0);
            case LAST -> List.of(shares.size() - 1);
            case BEST -> List.of(shares.indexOf(Collections.max(shares)));
            case AVERAGE -> IntStream.range(0, shares.size()).boxed().toList();
        };
    }
}
