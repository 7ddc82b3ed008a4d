package org.footnote.quiz;

import java.util.List;
import java.util.OptionalDouble;

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
        if (shares.isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (this) {
            case FIRST -> OptionalDouble.of(shares.get(0));
            case LAST -> OptionalDouble.of(shares.get(shares.size() - 1));
            case BEST -> shares.stream().mapToDouble(Double::doubleValue).max();
            case AVERAGE -> shares.stream().mapToDouble(Double::doubleValue).average();
        };
    }
}
