package org.footnote.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.footnote.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is done to an attempt.
 *
 * @param until day and time on the clock of the teacher, blank for no limit
 * @param sure present where one is sure
 */
record HandlingForm(
        @RestForm String until,
        @RestForm String reason,
        @RestForm String sure) {

    static final HandlingForm BLANK = new HandlingForm("", "", "");

    String why() {
        return reason == null ? "" : reason.strip();
    }

    String typed() {
        return until == null ? "" : until.strip();
    }

    Optional<Instant> until(FormErrors errors, HandlingMessages words, Instant now, ZoneId zone) {
        Optional<Instant> read = AssignmentForm.instant(typed(), zone);
        if (!typed().isEmpty() && read.isEmpty()) {
            errors.add("until", words.until_unread());
        }
        if (read.filter(u -> !u.isAfter(now)).isPresent()) {
            errors.add("until", words.until_past());
        }
        return read;
    }
}
