package org.footnote.quiz;

import org.footnote.web.FormErrors;

/** Whatever is done to somebody's marks has a reason. */
final class Reasons {

    private Reasons() {}

    static FormErrors check(String reason, FormErrors errors, RegradeMessages words) {
        if (reason.isBlank()) {
            errors.add("reason", words.reason_missing());
        } else if (reason.length() > Ruling.LONGEST) {
            errors.add("reason", words.reason_long());
        }
        return errors;
    }
}
