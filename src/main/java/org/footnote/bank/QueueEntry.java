package org.footnote.bank;

/**
 * A question that waits for a look: stale, waiting, or put in use by the engine and not looked at by anybody.
 *
 * @param confidence null where none is known
 */
record QueueEntry(long question, Status status, Double confidence) {

    /** Whether it may be approved together with others. */
    boolean isSure(double from) {
        return status != Status.STALE && confidence != null && confidence >= from;
    }
}
