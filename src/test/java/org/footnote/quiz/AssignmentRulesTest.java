package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows, limits, factors, grace, late rules and grading methods, as tables and as what always holds. */
class AssignmentRulesTest {

    private static final Instant OPENS = Instant.parse("2026-11-14T08:00:00Z");

    /** Minutes after the opening; blank: none. */
    private static Window window(Integer due, Integer closes) {
        return new Window(OPENS, at(due), at(closes));
    }

    private static Optional<Instant> at(Integer minutes) {
        return Optional.ofNullable(minutes).map(m -> OPENS.plus(Duration.ofMinutes(m)));
    }

    private static Terms limit(Integer minutes) {
        return new Terms(
                Feedback.AFTER_SUBMISSION,
                Layout.ONE_A_PAGE,
                true,
                false,
                Optional.ofNullable(minutes),
                Optional.empty());
    }

    /** When an attempt that begins so many minutes after the opening is over: limit and close, both stretched, the earlier. */
    @ParameterizedTest(name = "close {0}, limit {1}, factor {2}, begun {3}: over {4}")
    @CsvSource({
        // close, limit, factor, begun, over (seconds after the opening)
        ",      ,    1,    0,    ",
        ",      ,    2,    90,   ",
        "240,   ,    1,    0,    14400",
        "240,   ,    1,    239,  14400",
        "240,   ,    1.5,  0,    21600",
        "240,   ,    1.5,  300,  21600",
        ",      30,  1,    0,    1800",
        ",      30,  1,    600,  37800",
        ",      30,  1.25, 0,    2250",
        ",      30,  3,    0,    5400",
        "240,   30,  1,    0,    1800",
        "240,   30,  1,    210,  14400",
        "240,   30,  1,    211,  14400",
        "240,   30,  1.5,  210,  15300",
        "240,   30,  1.5,  315,  21600",
        "240,   30,  1.5,  330,  21600",
        "240,   1,   1.1,  0,    66",
        "1,     1440,1,    0,    60",
        "240,   240, 1,    0,    14400",
        "240,   240, 2,    0,    28800",
        "240,   240, 2,    1,    28800",
    })
    void an_attempt_is_over_after_its_limit_or_at_the_close(
            Integer close, Integer limit, double factor, int begun, Long over) {
        Instant started = OPENS.plus(Duration.ofMinutes(begun));
        assertEquals(
                Optional.ofNullable(over).map(OPENS::plusSeconds),
                limit(limit).deadline(started, window(null, close), factor));
    }

    /** Whether one may begin: from the opening on, up to the close that is one's own. */
    @ParameterizedTest(name = "close {0}, factor {1}, {2} s after the opening: open {3}")
    @CsvSource({
        ",    1,    -1,     false",
        ",    1,    0,      true",
        ",    1,    900000, true",
        "60,  1,    -0.001, false",
        "60,  1,    0,      true",
        "60,  1,    3599.999, true",
        "60,  1,    3600,   false",
        "60,  1.25, 3600,   true",
        "60,  1.25, 4499.999, true",
        "60,  1.25, 4500,   false",
        "60,  3,    10799,  true",
        "60,  3,    10800,  false",
    })
    void a_window_is_open_from_its_first_moment_to_before_its_last(
            Integer close, double factor, double after, boolean open) {
        Instant now = OPENS.plusMillis(Math.round(after * 1000));
        Window window = window(null, close);
        assertEquals(open, window.hasOpened(now) && !window.hasClosed(now, factor));
    }

    /**
     * What a single exception names is exact, the factor stretches the rest. Usual: due after 120 minutes, closes after 240,
     * limit 30, two attempts. All in minutes after the opening.
     */
    @ParameterizedTest(
            name = "factor {0}, exception {1} {2} {3} {4} {5}: {6} {7} {8} {9} {10}, begun at 60 over at {11}")
    @CsvSource({
        // factor, exception: opens, due, closes, minutes, attempts; allowed: opens, due, closes, limit, attempts; over
        "1,    ,   ,    ,    ,   ,   0,   120, 240, 30, 2, 90",
        "1.5,  ,   ,    ,    ,   ,   0,   180, 360, 45, 2, 105",
        "1,    ,   ,    ,    60, ,   0,   120, 240, 60, 2, 120",
        "1.5,  ,   ,    ,    60, ,   0,   180, 360, 60, 2, 120",
        "2,    ,   ,    ,    20, ,   0,   240, 480, 20, 2, 80",
        "1,    ,   , 300,    ,   ,   0,   120, 300, 30, 2, 90",
        "1.5,  ,   , 300,    ,   ,   0,   180, 300, 45, 2, 105",
        "1.5,  ,   , 70,     ,   ,   0,   180, 70,  45, 2, 70",
        "1,    , 200,   ,    ,   ,   0,   200, 240, 30, 2, 90",
        "1.5,  , 200,   ,    ,   ,   0,   200, 360, 45, 2, 105",
        "1,  -60,  ,    ,    ,   ,   -60, 120, 240, 30, 2, 90",
        "2,  -60,  ,    ,    ,   ,   -60, 240, 480, 60, 2, 120",
        "1,   50,  ,    ,    ,   ,   50,  120, 240, 30, 2, 90",
        "1.5,  ,   ,    ,    ,  5,   0,   180, 360, 45, 5, 105",
        "1,    ,   ,    ,    ,  1,   0,   120, 240, 30, 1, 90",
        "3, 1000, 2000, 3000, 240, 4, 1000, 2000, 3000, 240, 4, 300",
    })
    void an_exception_is_exact_and_the_factor_stretches_the_rest(
            double factor,
            Integer opens,
            Integer due,
            Integer closes,
            Integer minutes,
            Integer attempts,
            int opened,
            int dueAt,
            int closed,
            int limit,
            int allowedAttempts,
            int over) {
        Terms terms =
                new Terms(Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, Optional.of(30), Optional.of(2));
        boolean none = opens == null && due == null && closes == null && minutes == null && attempts == null;
        Optional<Exemption> exemption = none
                ? Optional.empty()
                : Optional.of(new Exemption(
                        at(opens), at(due), at(closes), Optional.ofNullable(minutes), Optional.ofNullable(attempts)));
        Allowed allowed = Allowed.of(window(120, 240), terms, factor, exemption);
        assertEquals(at(opened).orElseThrow(), allowed.opens());
        assertEquals(at(dueAt), allowed.due());
        assertEquals(at(closed), allowed.closes());
        assertEquals(Optional.of(Duration.ofMinutes(limit)), allowed.limit());
        assertEquals(Optional.of(allowedAttempts), allowed.attempts());
        assertEquals(at(over), allowed.deadline(OPENS.plus(Duration.ofMinutes(60))));
        assertEquals(!none, allowed.excepted());
    }

    @Test
    void an_exception_excepts_something_and_its_times_stand_in_order() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Exemption(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        Terms terms = limit(null);
        assertTrue(Allowed.of(window(120, 240), terms, 1, Optional.empty()).isUpright());
        Exemption late = new Exemption(at(130), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertFalse(Allowed.of(window(120, 240), terms, 1, Optional.of(late)).isUpright(), "due before it opens");
        assertTrue(Allowed.of(window(120, 240), terms, 1.5, Optional.of(late)).isUpright());
        Exemption early =
                new Exemption(Optional.empty(), Optional.empty(), at(100), Optional.empty(), Optional.empty());
        assertFalse(Allowed.of(window(120, 240), terms, 1, Optional.of(early)).isUpright(), "closes before it is due");
    }

    @Property(tries = 500)
    void an_exception_of_one_thing_leaves_everything_else_as_it_was(
            @ForAll @IntRange(min = 1, max = 1440) int limit,
            @ForAll @IntRange(min = 1, max = 1440) int own,
            @ForAll @IntRange(min = 1, max = 100_000) int close,
            @ForAll @DoubleRange(min = 1, max = 4) double factor) {
        Allowed usual = Allowed.of(window(null, close), limit(limit), factor, Optional.empty());
        Exemption exemption =
                new Exemption(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(own), Optional.empty());
        Allowed excepted = Allowed.of(window(null, close), limit(limit), factor, Optional.of(exemption));
        assertEquals(usual.opens(), excepted.opens());
        assertEquals(usual.closes(), excepted.closes());
        assertEquals(usual.attempts(), excepted.attempts());
        assertEquals(Optional.of(Duration.ofMinutes(own)), excepted.limit());
        assertTrue(!excepted.deadline(OPENS)
                .orElseThrow()
                .isAfter(excepted.closes().orElseThrow()));
    }

    /** The grace of the network: what arrives with it counts, what comes later does not. */
    @ParameterizedTest(name = "{0} ms after the end: over {1}")
    @CsvSource({"-1,false", "0,false", "1,false", "4999,false", "5000,false", "5001,true", "60000,true"})
    void a_late_answer_counts_within_the_grace(long after, boolean over) {
        AttemptTime time = new AttemptTime(OPENS);
        time.allow(1, Optional.of(OPENS.plusSeconds(600)));
        assertEquals(over, time.isOver(OPENS.plusSeconds(600).plusMillis(after)));
    }

    /** Due a day after the opening; the late rule takes its share for each day that has begun since. */
    @ParameterizedTest(name = "handed in {0} s after the due time, {1} % a day, factor {2}: keeps {3}")
    @CsvSource({
        "-3600,  10, 1,   1",
        "0,      10, 1,   1",
        "5,      10, 1,   1",
        "5.001,  10, 1,   0.9",
        "60,     10, 1,   0.9",
        "86400,  10, 1,   0.9",
        "86405,  10, 1,   0.9",
        "86406,  10, 1,   0.8",
        "172805, 10, 1,   0.8",
        "172806, 10, 1,   0.7",
        "864000, 10, 1,   0",
        "9999999,10, 1,   0",
        "60,     0,  1,   1",
        "9999999,0,  1,   1",
        "60,     100,1,   0",
        "60,     33, 1,   0.67",
        "259200, 33, 1,   0.01",
        "345600, 33, 1,   0",
        "43200,  10, 1.5, 1",
        "43205,  10, 1.5, 1",
        "43206,  10, 1.5, 0.9",
        "86400,  10, 2,   1",
        "86406,  10, 2,   0.9",
    })
    void lateness_takes_its_share(double after, int percent, double factor, double kept) {
        Window window = window(24 * 60, null);
        Instant at = window.due().orElseThrow().plusMillis(Math.round(after * 1000));
        assertEquals(kept, new Counting(Grading.BEST, percent).kept(at, window.due(factor)), 1e-9);
    }

    @Test
    void without_a_due_time_nothing_is_late() {
        assertEquals(1, new Counting(Grading.BEST, 50).kept(OPENS.plus(Duration.ofDays(900)), Optional.empty()));
        assertEquals(0, Counting.daysLate(OPENS, Optional.empty()));
    }

    /** Attempts as shares, those handed in late behind an exclamation mark: a day late, 20 per cent a day. */
    @ParameterizedTest(name = "{0} of {1} counts {2}")
    @CsvSource({
        "FIRST,   0.5,             0.5",
        "BEST,    0.5,             0.5",
        "LAST,    0.5,             0.5",
        "AVERAGE, 0.5,             0.5",
        "FIRST,   0.2 0.9 0.4,     0.2",
        "BEST,    0.2 0.9 0.4,     0.9",
        "LAST,    0.2 0.9 0.4,     0.4",
        "AVERAGE, 0.2 0.9 0.4,     0.5",
        "FIRST,   0 1,             0",
        "LAST,    1 0,             0",
        "BEST,    0 0,             0",
        "BEST,    0.8 0.9!,        0.8",
        "BEST,    0.7 0.9!,        0.72",
        "LAST,    0.8 0.9!,        0.72",
        "FIRST,   0.5!  1,         0.4",
        "AVERAGE, 1 1!,            0.9",
        "AVERAGE, 0.5! 0.5!,       0.4",
    })
    void one_attempt_counts_or_their_average(Grading grading, String attempts, double counts) {
        Optional<Instant> due = Optional.of(OPENS.plus(Duration.ofDays(1)));
        List<AttemptMark> handed = new ArrayList<>();
        for (String one : attempts.split("\\s+")) {
            Instant at = one.endsWith("!") ? due.get().plus(Duration.ofHours(3)) : OPENS.plusSeconds(60);
            double share = Double.parseDouble(one.replace("!", ""));
            handed.add(new AttemptMark(1, 1, handed.size() + 1, handed.size() + 1, OPENS, at, 20 * share, 20, null));
        }
        Counting counting = new Counting(grading, 20);
        assertEquals(counts, counting.result(handed, due).orElseThrow(), 1e-9);
        assertEquals(Figures.mark(100 * counts), counting.percent(handed, due));
        List<AttemptMark> making = counting.making(handed, due);
        assertEquals(grading == Grading.AVERAGE ? handed.size() : 1, making.size());
        assertEquals(
                counts,
                making.stream()
                        .mapToDouble(a -> a.share() * counting.kept(a, due))
                        .average()
                        .orElseThrow(),
                1e-9,
                "what counts is what is said to make it");
        handed.add(new AttemptMark(1, 1, 9, 9, OPENS, null, 0, 20, null));
        handed.add(new AttemptMark(1, 1, 10, 10, OPENS, OPENS, 0, 0, null));
        assertEquals(making, counting.making(handed, due), "neither one that is open nor one without a mark counts");
    }

    @Test
    void nothing_handed_in_counts_nothing() {
        for (Grading grading : Grading.values()) {
            Counting counting = new Counting(grading, 0);
            assertEquals(OptionalDouble.empty(), counting.result(List.of(), Optional.empty()));
            assertEquals("", counting.percent(List.of(), Optional.empty()));
            assertEquals(List.of(), counting.making(List.of(), Optional.empty()));
        }
        assertThrows(IllegalArgumentException.class, () -> new Counting(Grading.BEST, 101));
        assertThrows(IllegalArgumentException.class, () -> new Counting(Grading.BEST, -1));
    }

    /** Times as a teacher writes them, where clocks are changed: left out hours move on, double ones are the first. */
    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-03-29T01:59, Europe/Berlin,       2026-03-29T00:59:00Z, false",
        "2026-03-29T02:00, Europe/Berlin,       2026-03-29T01:00:00Z, true",
        "2026-03-29T02:59, Europe/Berlin,       2026-03-29T01:59:00Z, true",
        "2026-03-29T03:00, Europe/Berlin,       2026-03-29T01:00:00Z, false",
        "2026-03-29T23:59, Europe/Berlin,       2026-03-29T21:59:00Z, false",
        "2026-10-25T01:59, Europe/Berlin,       2026-10-24T23:59:00Z, false",
        "2026-10-25T02:00, Europe/Berlin,       2026-10-25T00:00:00Z, true",
        "2026-10-25T02:59, Europe/Berlin,       2026-10-25T00:59:00Z, true",
        "2026-10-25T03:00, Europe/Berlin,       2026-10-25T02:00:00Z, false",
        "2026-03-08T02:30, America/New_York,    2026-03-08T07:30:00Z, true",
        "2026-11-01T01:30, America/New_York,    2026-11-01T05:30:00Z, true",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z, true",
        "2026-11-14T17:00, Asia/Shanghai,       2026-11-14T09:00:00Z, false",
        "2011-12-30T12:00, Pacific/Apia,        2011-12-30T22:00:00Z, true",
    })
    void a_deadline_in_a_change_of_clocks_is_right(String typed, ZoneId zone, Instant read, boolean odd) {
        assertEquals(Optional.of(read), AssignmentForm.instant(typed, zone));
        assertEquals(odd, AssignmentTimes.isOdd(typed, zone));
    }

    /** Given again, what ended at five on the third day ends at five on the third day. */
    @ParameterizedTest(name = "{0} to {1} from {2} on in {3}: to {4}")
    @CsvSource({
        "2026-03-27T08:00, 2026-03-30T17:00, 2026-10-23T08:00, Europe/Berlin,    2026-10-26T17:00",
        "2026-10-23T08:00, 2026-10-26T17:00, 2026-03-27T08:00, Europe/Berlin,    2026-03-30T17:00",
        "2026-06-01T08:00, 2026-06-01T23:59, 2026-03-29T08:00, Europe/Berlin,    2026-03-29T23:59",
        "2026-06-01T00:00, 2026-06-01T02:30, 2026-03-29T00:00, Europe/Berlin,    2026-03-29T03:30",
        "2026-06-01T08:00, 2026-06-08T08:00, 2026-10-30T08:00, America/New_York, 2026-11-06T08:00",
        "2026-06-01T08:00, 2026-06-08T08:00, 2027-06-01T09:30, Asia/Shanghai,    2027-06-08T09:30",
    })
    void what_is_given_again_keeps_its_times_of_day(
            String opens, String closes, String again, ZoneId zone, String ends) {
        Window window = new Window(read(opens, zone), Optional.empty(), Optional.of(read(closes, zone)));
        Window shifted = AssignmentTimes.shifted(window, LocalDateTime.parse(again), zone)
                .orElseThrow();
        assertEquals(read(again, zone), shifted.opens());
        assertEquals(
                LocalDateTime.parse(ends),
                AssignmentTimes.local(shifted.closes().orElseThrow(), zone));
    }

    @Test
    void a_window_that_falls_into_a_gap_of_the_clocks_is_refused() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Window window = new Window(
                read("2026-06-01T02:30", berlin), Optional.empty(), Optional.of(read("2026-06-01T03:15", berlin)));
        assertEquals(
                Optional.empty(), AssignmentTimes.shifted(window, LocalDateTime.parse("2026-03-29T02:30"), berlin));
    }

    private static Instant read(String typed, ZoneId zone) {
        return AssignmentForm.instant(typed, zone).orElseThrow();
    }

    @Property(tries = 500)
    void more_time_never_ends_earlier_and_nobody_works_beyond_their_close(
            @ForAll @IntRange(min = 1, max = 1440) int limit,
            @ForAll @IntRange(min = 1, max = 100_000) int close,
            @ForAll @IntRange(min = -10, max = 200_000) int begun,
            @ForAll @DoubleRange(min = 1, max = 4) double factor,
            @ForAll @DoubleRange(min = 1, max = 4) double more) {
        Assume.that(factor <= more);
        Window window = window(null, close);
        Instant started = OPENS.plus(Duration.ofMinutes(begun));
        Instant end = limit(limit).deadline(started, window, factor).orElseThrow();
        assertTrue(!end.isAfter(limit(limit).deadline(started, window, more).orElseThrow()));
        assertTrue(!end.isAfter(window.closes(factor).orElseThrow()));
        assertTrue(!end.isAfter(started.plus(Window.stretched(Duration.ofMinutes(limit), factor))));
        assertTrue(!window.closes(factor).orElseThrow().isBefore(window.closes().orElseThrow()));
    }

    @Property(tries = 500)
    void later_never_keeps_more_and_what_is_kept_is_a_share(
            @ForAll @LongRange(min = -1_000_000, max = 10_000_000) long first,
            @ForAll @LongRange(min = 0, max = 10_000_000) long wait,
            @ForAll @IntRange(max = 100) int percent) {
        Counting counting = new Counting(Grading.BEST, percent);
        Optional<Instant> due = Optional.of(OPENS);
        double early = counting.kept(OPENS.plusSeconds(first), due);
        double late = counting.kept(OPENS.plusSeconds(first + wait), due);
        assertTrue(late <= early && late >= 0 && early <= 1);
        assertTrue(first > Closing.GRACE.toSeconds() || early == 1, "in time loses nothing");
    }

    @Property(tries = 500)
    void the_best_is_never_less_than_any_other_way_to_count(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1) Double> shares) {
        double best = Grading.BEST.of(shares).orElseThrow();
        for (Grading grading : Grading.values()) {
            double counts = grading.of(shares).orElseThrow();
            assertTrue(counts <= best + 1e-12 && counts >= Collections.min(shares) - 1e-12);
        }
        List<Double> reversed = new ArrayList<>(shares);
        Collections.reverse(reversed);
        assertEquals(Grading.FIRST.of(shares), Grading.LAST.of(reversed));
        assertEquals(Grading.BEST.of(shares), Grading.BEST.of(reversed));
        assertEquals(
                Grading.AVERAGE.of(shares).orElseThrow(),
                Grading.AVERAGE.of(reversed).orElseThrow(),
                1e-12);
    }

    @Property(tries = 300)
    void a_shift_there_and_back_is_none(
            @ForAll @IntRange(min = -400, max = 400) int days, @ForAll @IntRange(min = 1, max = 60) int length) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        LocalDateTime opens = LocalDateTime.parse("2026-11-14T12:00");
        Window window = new Window(
                opens.atZone(zone).toInstant(),
                Optional.empty(),
                Optional.of(opens.plusDays(length).atZone(zone).toInstant()));
        Window there =
                AssignmentTimes.shifted(window, opens.plusDays(days), zone).orElseThrow();
        assertEquals(Optional.of(window), AssignmentTimes.shifted(there, opens, zone));
    }
}
