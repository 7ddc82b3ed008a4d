package org.footnote.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.footnote.progress.fsrs.Schedule;

/**
 * Days as a learner lives them: what was learnt at night and asked in the morning lies a day back, and what returns in four
 * days is there when that day begins.
 */
record LearnerDays(ZoneId zone) {

    LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** Never negative: a clock that was set back makes no time go by. */
    int between(Instant earlier, Instant later) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(date(earlier), date(later)));
    }

    Instant due(Instant reviewed, Schedule schedule) {
        return schedule.days() == 0
                ? reviewed.plus(Duration.ofMinutes(schedule.minutes()))
                : date(reviewed).plusDays(schedule.days()).atStartOfDay(zone).toInstant();
    }
}
