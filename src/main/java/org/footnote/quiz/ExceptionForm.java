package org.footnote.quiz;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A single exception as it is typed; what is blank is as for everybody. Times are on the clock of the teacher. */
public record ExceptionForm(
        @FormParam("opens") String opens,
        @FormParam("due") String due,
        @FormParam("closes") String closes,

        @FormParam("minutes")
        @Pattern(regexp = "([1-9]\\d{0,2}|1[0-3]\\d\\d|14[0-3]\\d|1440)?", message = "{quiz.assignment.minutes}")
        String minutes,

        @FormParam("attempts") @Pattern(regexp = "([1-9]|1\\d|20)?", message = "{quiz.assignment.attempts}")
        String attempts) {

    public ExceptionForm {
        opens = text(opens);
        due = text(due);
        closes = text(closes);
        minutes = text(minutes);
        attempts = text(attempts);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    static ExceptionForm of(Optional<Exemption> exemption, ZoneId zone) {
        return new ExceptionForm(
                exemption.flatMap(Exemption::opens).map(t -> written(t, zone)).orElse(""),
                exemption.flatMap(Exemption::due).map(t -> written(t, zone)).orElse(""),
                exemption.flatMap(Exemption::closes).map(t -> written(t, zone)).orElse(""),
                exemption.flatMap(Exemption::minutes).map(String::valueOf).orElse(""),
                exemption.flatMap(Exemption::attempts).map(String::valueOf).orElse(""));
    }

    private static String written(Instant time, ZoneId zone) {
        return AssignmentForm.written(time, zone);
    }

    boolean isBlank() {
        return (opens + due + closes + minutes + attempts).isEmpty();
    }

    static Optional<Integer> number(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(typed));
    }
}
