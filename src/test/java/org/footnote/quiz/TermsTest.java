package org.footnote.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a quiz opens, is due, closes and ends, with and without extra time, and when clocks are changed. */
class TermsTest {

    private static final Instant OPENS = Instant.parse("2026-11-14T08:00:00Z");
    private static final Window WINDOW = new Window(
            OPENS, Optional.of(OPENS.plus(Duration.ofHours(2))), Optional.of(OPENS.plus(Duration.ofHours(4))));

    private static Terms limited(int minutes) {
        return new Terms(
                Feedback.AFTER_SUBMISSION, Layout.ONE_A_PAGE, true, false, Optional.of(minutes), Optional.empty());
    }

    @Test
    void extra_time_stretches_the_limit_and_the_window() {
        assertEquals(
                Optional.of(OPENS.plus(Duration.ofMinutes(45))), limited(30).deadline(OPENS, WINDOW, 1.5));
        assertEquals(Optional.of(OPENS.plus(Duration.ofHours(6))), WINDOW.closes(1.5));
        assertEquals(Optional.of(OPENS.plus(Duration.ofHours(3))), WINDOW.due(1.5));
    }

    @Test
    void whoever_begins_late_has_until_the_close_and_no_longer() {
        Instant late = OPENS.plus(Duration.ofMinutes(225));
        assertEquals(WINDOW.closes(), limited(30).deadline(late, WINDOW, 1));
        assertEquals(Optional.of(late.plus(Duration.ofMinutes(45))), limited(30).deadline(late, WINDOW, 1.5));
        assertEquals(
                Optional.empty(),
                Terms.SELF_STUDY.deadline(OPENS, new Window(OPENS, Optional.empty(), Optional.empty()), 1));
    }

    @Test
    void a_window_is_open_from_its_first_moment_and_not_at_its_last() {
        assertFalse(WINDOW.hasOpened(OPENS.minusMillis(1)));
        assertTrue(WINDOW.hasOpened(OPENS));
        assertFalse(WINDOW.hasClosed(OPENS.plus(Duration.ofHours(4)).minusMillis(1), 1));
        assertTrue(WINDOW.hasClosed(OPENS.plus(Duration.ofHours(4)), 1));
        assertFalse(WINDOW.hasClosed(OPENS.plus(Duration.ofHours(5)), 1.25 + 0.25));
    }

    @Test
    void a_window_that_closes_before_it_is_due_is_no_window() {
        Optional<Instant> hour = Optional.of(OPENS.plus(Duration.ofHours(1)));
        Optional<Instant> two = Optional.of(OPENS.plus(Duration.ofHours(2)));
        assertThrows(IllegalArgumentException.class, () -> new Window(OPENS, two, hour));
        assertThrows(IllegalArgumentException.class, () -> new Window(OPENS, Optional.of(OPENS), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Window(OPENS, Optional.empty(), Optional.of(OPENS)));
    }

    @Test
    void a_time_that_the_clocks_leave_out_is_moved_by_the_gap_and_one_that_comes_twice_is_the_first() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertEquals(
                Optional.of(Instant.parse("2026-03-29T01:30:00Z")),
                AssignmentForm.instant("2026-03-29T02:30", berlin),
                "03:30 in summer time");
        assertEquals(
                Optional.of(Instant.parse("2026-10-25T00:30:00Z")),
                AssignmentForm.instant("2026-10-25T02:30", berlin),
                "02:30, still in summer time");
        assertEquals(
                Optional.of(Instant.parse("2026-11-14T09:00:00Z")),
                AssignmentForm.instant("2026-11-14T17:00", ZoneId.of("Asia/Shanghai")));
        assertEquals(Optional.empty(), AssignmentForm.instant("tomorrow", berlin));
    }

    @Test
    void all_on_one_page_and_forward_only_do_not_go_together() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Terms(
                        Feedback.IMMEDIATE, Layout.ALL_ON_ONE, false, false, Optional.empty(), Optional.empty()));
    }
}
