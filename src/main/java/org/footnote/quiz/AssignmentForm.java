package org.footnote.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What a teacher fills in to give a quiz to a classroom. Times are written in the teacher's own zone; one that a change of
 * clocks leaves out is moved later by the length of the gap, one that comes twice is the earlier ({@code ZonedDateTime}).
 *
 * @param minutes of the time limit, blank for none
 * @param attempts allowed, blank for as many as one likes
 * @param free present where one may go back
 * @param certainty present where each answer is asked how sure it is
 */
public record AssignmentForm(
        @FormParam("classroom") @NotBlank(message = "{quiz.assignment.classroom}")
        String classroom,

        @FormParam("opens") @NotBlank(message = "{quiz.assignment.opens}")
        String opens,

        @FormParam("due") String due,
        @FormParam("closes") String closes,

        @FormParam("minutes")
        @Pattern(
                regexp = "\\s*([1-9]\\d{0,2}|1[0-3]\\d\\d|14[0-3]\\d|1440)?\\s*",
                message = "{quiz.assignment.minutes}")
        String minutes,

        @FormParam("attempts") @Pattern(regexp = "\\s*([1-9]|1\\d|20)?\\s*", message = "{quiz.assignment.attempts}")
        String attempts,

        @FormParam("feedback") String feedback,
        @FormParam("layout") String layout,
        @FormParam("free") String free,
        @FormParam("certainty") String certainty) {

    public AssignmentForm {
        classroom = text(classroom);
        opens = text(opens);
        due = text(due);
        closes = text(closes);
        minutes = text(minutes);
        attempts = text(attempts);
        feedback = feedback == null ? Feedback.AFTER_SUBMISSION.name() : feedback;
        layout = layout == null ? Layout.ONE_A_PAGE.name() : layout;
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** Opens now and may be taken once. */
    static AssignmentForm empty(LocalDateTime now) {
        return new AssignmentForm(
                "", now.withSecond(0).withNano(0).toString(), "", "", "", "1", null, null, "on", null);
    }

    /** The instant of a time that was typed, nothing where it cannot be read. */
    static Optional<Instant> instant(String local, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(local).atZone(zone).toInstant());
        } catch (DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    Feedback whenTold() {
        return chosen(Feedback.values(), feedback, Feedback.AFTER_SUBMISSION);
    }

    Layout onAPage() {
        return chosen(Layout.values(), layout, Layout.ONE_A_PAGE);
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name, E usual) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return usual;
    }

    public boolean isFree() {
        return free != null;
    }

    public boolean asksCertainty() {
        return certainty != null;
    }

    /** How it is taken; to be asked only where the shape of the form is right. */
    Terms terms() {
        return new Terms(whenTold(), onAPage(), isFree(), asksCertainty(), number(minutes), number(attempts));
    }

    private static Optional<Integer> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
