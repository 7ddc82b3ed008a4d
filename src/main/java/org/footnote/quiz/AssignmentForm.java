package org.footnote.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a teacher fills in to give a quiz to a classroom. Times are written in the teacher's own zone; one that a change of
 * clocks leaves out is moved later by the length of the gap, one that comes twice is the earlier ({@code ZonedDateTime}).
 *
 * @param minutes of the time limit, blank for none
 * @param attempts allowed, blank for as many as one likes
 * @param free present where one may go back
 * @param certainty present where each answer is asked how sure it is
 * @param students keys of those it is for, none for the whole classroom
 * @param late per cent taken off per day, blank for none
 * @param code asked before an attempt begins, blank for none
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
        @FormParam("certainty") String certainty,
        @FormParam("students") List<String> students,
        @FormParam("grading") String grading,

        @FormParam("late") @Pattern(regexp = "(\\d{1,2}|100)?", message = "{quiz.assignment.late}")
        String late,

        @FormParam("code") @Size(max = 40, message = "{quiz.assignment.code}")
        String code,

        @FormParam("shuffleQuestions") String shuffleQuestions,
        @FormParam("shuffleChoices") String shuffleChoices) {

    public AssignmentForm {
        classroom = text(classroom);
        opens = text(opens);
        due = text(due);
        closes = text(closes);
        minutes = text(minutes);
        attempts = text(attempts);
        feedback = feedback == null ? Feedback.AFTER_SUBMISSION.name() : feedback;
        layout = layout == null ? Layout.ONE_A_PAGE.name() : layout;
        students = students == null ? List.of() : List.copyOf(students);
        grading = grading == null ? Grading.BEST.name() : grading;
        late = text(late);
        code = text(code);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** Opens now and may be taken once. */
    static AssignmentForm empty(LocalDateTime now) {
        return new AssignmentForm(
                "", typed(now), "", "", "", "1", null, null, "on", null, List.of(), null, "", "", null, "on");
    }

    /** As it would be typed again. */
    static AssignmentForm of(Assignment given, ZoneId zone) {
        Window window = given.window();
        Terms terms = given.terms();
        return new AssignmentForm(
                String.valueOf(given.classroomId()),
                typed(window.opens().atZone(zone).toLocalDateTime()),
                window.due().map(d -> typed(d.atZone(zone).toLocalDateTime())).orElse(""),
                window.closes()
                        .map(c -> typed(c.atZone(zone).toLocalDateTime()))
                        .orElse(""),
                terms.minutes().map(String::valueOf).orElse(""),
                terms.attempts().map(String::valueOf).orElse(""),
                terms.feedback().name(),
                terms.layout().name(),
                terms.free() ? "on" : null,
                terms.certainty() ? "on" : null,
                given.students().stream().map(String::valueOf).toList(),
                given.counting().grading().name(),
                given.counting().latePercent() == 0
                        ? ""
                        : String.valueOf(given.counting().latePercent()),
                given.conduct().code().orElse(""),
                given.conduct().shufflesQuestions() ? "on" : null,
                given.conduct().shufflesChoices() ? "on" : null);
    }

    /** As a form shows a time. */
    static String written(Instant time, ZoneId zone) {
        return typed(time.atZone(zone).toLocalDateTime());
    }

    private static String typed(LocalDateTime local) {
        return local.withSecond(0).withNano(0).toString();
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

    /** Which attempt counts; to be asked only where the shape of the form is right. */
    Counting counting() {
        return new Counting(
                chosen(Grading.values(), grading, Grading.BEST), late.isEmpty() ? 0 : Integer.parseInt(late));
    }

    Conduct conduct() {
        return new Conduct(Optional.of(code).filter(c -> !c.isEmpty()), isShufflingQuestions(), isShufflingChoices());
    }

    /** Those that were ticked, as far as they are keys. */
    Set<Long> ticked() {
        return students.stream()
                .filter(s -> s.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    public boolean isFor(long student) {
        return students.contains(String.valueOf(student));
    }

    public boolean isShufflingQuestions() {
        return shuffleQuestions != null;
    }

    public boolean isShufflingChoices() {
        return shuffleChoices != null;
    }

    private static Optional<Integer> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
