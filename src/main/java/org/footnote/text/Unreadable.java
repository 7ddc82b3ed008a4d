package org.footnote.text;

import org.footnote.text.Reading.Reason;

/** Carries the reason why a file gives no document from deep inside a reader to {@link DocumentReader}. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Unreadable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
