package org.footnote.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one student gets at one assignment. The one rule that combines what everybody gets, the personal factor and the
 * single exception: <b>what the exception names is exact, and the factor stretches all that it leaves open</b>. A teacher who
 * writes a time for a student has that student in mind, extra time included; stretching it once more would surprise both.
 *
 * @param limit of an attempt
 * @param attempts how often one may begin; nothing: as often as one likes
 * @param excepted whether something is not as for everybody with this factor
 */
record Allowed(
        Instant opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        Optional<Duration> limit,
        Optional<Integer> attempts,
        boolean excepted) {

    /** @param factor personal extra time */
    static Allowed of(Window window, Terms terms, double factor, Optional<Exemption> exemption) {
        return new Allowed(
                exemption.flatMap(Exemption::opens).orElse(window.opens()),
                exemption.flatMap(Exemption::due).or(() -> window.due(factor)),
                exemption.flatMap(Exemption::closes).or(() -> window.closes(factor)),
                exemption.flatMap(Exemption::minutes).map(Duration::ofMinutes).or(() -> terms.minutes()
                        .map(m -> Window.stretched(Duration.ofMinutes(m), factor))),
                exemption.flatMap(Exemption::attempts).or(terms::attempts),
                exemption.isPresent());
    }

    boolean hasOpened(Instant now) {
        return !now.isBefore(opens);
    }

    boolean hasClosed(Instant now) {
        return closes.filter(c -> !now.isBefore(c)).isPresent();
    }

    /** When an attempt that began then is over: after the limit, or at the close if that is earlier. */
    Optional<Instant> deadline(Instant started) {
        return Stream.of(limit.map(started::plus), closes)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Whether its times stand in their order. */
    boolean isUpright() {
        return due.filter(d -> !d.isAfter(opens)).isEmpty()
                && closes.filter(c -> !c.isAfter(opens)).isEmpty()
                && (closes.isEmpty() || due.filter(d -> d.isAfter(closes.get())).isEmpty());
    }
}
