package org.footnote.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.web.FormErrors;

/** Times of an assignment as a teacher writes them: on the clock of the wall, wherever clocks are changed in between. */
final class AssignmentTimes {

    private static final DateTimeFormatter ODD = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm (XXX)", Locale.ROOT);

    private AssignmentTimes() {}

    /** The window that the form describes, nothing where something is wrong with it, and then the errors say what. */
    static Optional<Window> read(AssignmentForm form, FormErrors errors, AssigningMessages words, ZoneId zone) {
        int before = errors.list().size();
        Optional<Instant> opens = time(form.opens(), "opens", errors, words, zone);
        Optional<Instant> due = time(form.due(), "due", errors, words, zone);
        Optional<Instant> closes = time(form.closes(), "closes", errors, words, zone);
        check(form, opens, due, closes, errors, words);
        return errors.list().size() > before || opens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Window(opens.get(), due, closes));
    }

    /** A time as it is typed, nothing where there is none; what cannot be read is in the errors. */
    static Optional<Instant> time(String typed, String field, FormErrors errors, AssigningMessages words, ZoneId zone) {
        Optional<Instant> read = AssignmentForm.instant(typed, zone);
        if (!typed.isEmpty() && read.isEmpty()) {
            errors.add(field, words.time_unread());
        }
        return read;
    }

    private static void check(
            AssignmentForm form,
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> closes,
            FormErrors errors,
            AssigningMessages words) {
        if (opens.isPresent() && due.filter(d -> !d.isAfter(opens.get())).isPresent()) {
            errors.add("due", words.due_early());
        }
        Optional<Instant> before = due.or(() -> opens);
        boolean early = closes.isPresent()
                && before.filter(b -> closes.get().isBefore(b) || closes.equals(opens))
                        .isPresent();
        if (early) {
            errors.add("closes", due.isPresent() ? words.closes_before_due() : words.closes_early());
        }
        if (form.whenTold() == Feedback.AFTER_CLOSE && closes.isEmpty()) {
            errors.add("closes", words.closes_needed());
        }
        if (form.onAPage() == Layout.ALL_ON_ONE && !form.isFree()) {
            errors.add("free", words.free_all());
        }
    }

    /** Whether the clocks leave this time out, or show it twice. */
    static boolean isOdd(String typed, ZoneId zone) {
        return AssignmentForm.instant(typed, zone).isPresent()
                && zone.getRules().getValidOffsets(LocalDateTime.parse(typed)).size() != 1;
    }

    /** What to tell of times that a change of clocks makes odd, each in a sentence; else empty. */
    static String oddities(AssignmentForm form, AssigningMessages words, ZoneId zone) {
        return Stream.of(form.opens(), form.due(), form.closes())
                .filter(typed -> isOdd(typed, zone))
                .map(typed -> " "
                        + words.clocks(
                                typed.replace('T', ' '),
                                AssignmentForm.instant(typed, zone)
                                        .map(ODD.withZone(zone)::format)
                                        .orElseThrow()))
                .collect(Collectors.joining());
    }

    /**
     * The same window from another time on: what was due on the third day at 17:00 is due on the third day at 17:00,
     * whether or not clocks are changed in between or were.
     *
     * @param opens on the clock of the zone
     * @return nothing where a change of clocks leaves no time between opening and end
     */
    static Optional<Window> shifted(Window window, LocalDateTime opens, ZoneId zone) {
        LocalDateTime from = local(window.opens(), zone);
        Instant first = opens.atZone(zone).toInstant();
        Optional<Instant> due = window.due().map(d -> moved(d, from, opens, zone));
        Optional<Instant> closes = window.closes().map(c -> moved(c, from, opens, zone));
        boolean upright = due.filter(d -> !d.isAfter(first)).isEmpty()
                && closes.filter(c -> !c.isAfter(first)).isEmpty()
                && (closes.isEmpty() || due.filter(d -> d.isAfter(closes.get())).isEmpty());
        return upright ? Optional.of(new Window(first, due, closes)) : Optional.empty();
    }

    /** A single exception moved as far as {@link #shifted} moves the window it belongs to. */
    static Exemption shifted(Exemption exemption, Window window, LocalDateTime opens, ZoneId zone) {
        LocalDateTime from = local(window.opens(), zone);
        return exemption.at(time -> moved(time, from, opens, zone));
    }

    private static Instant moved(Instant time, LocalDateTime from, LocalDateTime to, ZoneId zone) {
        return to.plus(Duration.between(from, local(time, zone))).atZone(zone).toInstant();
    }

    static LocalDateTime local(Instant time, ZoneId zone) {
        return LocalDateTime.ofInstant(time, zone);
    }
}
