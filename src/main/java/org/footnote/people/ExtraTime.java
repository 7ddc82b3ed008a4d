package org.footnote.people;

import java.util.List;
import java.util.Optional;

/** The extra times one can choose from, as factors of the usual time: 1.25 is a quarter more. */
final class ExtraTime {

    static final List<Double> CHOICES = List.of(1.0, 1.1, 1.25, 1.33, 1.5, 1.75, 2.0, 2.5, 3.0);

    private ExtraTime() {}

    /** Nothing where it is none of the choices. */
    static Optional<Double> of(String text) {
        return CHOICES.stream().filter(c -> String.valueOf(c).equals(text)).findFirst();
    }

    /** How much more it gives, in per cent. */
    static long percent(double factor) {
        return Math.round(100 * (factor - 1));
    }
}
