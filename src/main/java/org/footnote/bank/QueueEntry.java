package org.footnote.bank;

/**
 * A question that waits for a look: stale, waiting, or put in use by the engine and not looked at by anybody.
 *
 * @param confidence null where none is known
 * @param handled whether a person made it wait or wrote its words
 */
record QueueEntry(long question, Status status, Double confidence, boolean handled) {

    /** Whether it may be approved together with others. */
    boolean isSure(double from) {
        return status != Status.STALE && !handled && confidence != null && confidence >= from;
    }
}
