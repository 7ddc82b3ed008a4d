package org.footnote.quiz;

import java.util.Optional;
import org.footnote.item.Response;
import org.footnote.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A mark for an answer that many may have given.
 *
 * @param answer as it is kept
 * @param percent of the full mark
 * @param accept present where the answer is to become a key
 * @param back present where the key is to decide again
 */
record ManualForm(
        @RestForm String answer,
        @RestForm String percent,
        @RestForm String reason,
        @RestForm String accept,
        @RestForm String back) {

    static final ManualForm BLANK = new ManualForm("", "", "", null, null);

    ManualForm {
        answer = answer == null ? "" : answer;
        percent = percent == null ? "" : percent.strip();
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    boolean accepts() {
        return accept != null;
    }

    boolean takesBack() {
        return back != null;
    }

    Optional<Response> response() {
        try {
            return Optional.of(ResponseJson.read(answer));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    /** From 0 to 1; nothing where it is not a per cent, and then the errors say so. */
    Optional<Double> fraction(FormErrors errors, HandMessages words) {
        if (!percent.matches("\\d{1,3}([.,]\\d{1,2})?") || Double.parseDouble(percent.replace(',', '.')) > 100) {
            errors.add("percent", words.percent_unread());
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(percent.replace(',', '.')) / 100);
    }
}
