package org.footnote.app;

/** Footnote cannot start, for a reason its user can do something about; the message says what. */
class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
