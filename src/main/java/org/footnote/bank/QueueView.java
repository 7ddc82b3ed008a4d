package org.footnote.bank;

import java.util.List;
import java.util.Optional;

/**
 * The review of a collection's questions: one that waits for a look, and what can be done at one go.
 *
 * @param left how many there are of each state
 * @param question nothing: none is left
 * @param place of the question, from 1
 * @param previous key of the one before, nothing for the first
 * @param next key of the one after, nothing for the last
 * @param steps what could be approved together, the surest first
 */
record QueueView(
        long collection,
        String title,
        Left left,
        Optional<ReviewedView> question,
        int place,
        Optional<Long> previous,
        Optional<Long> next,
        List<Step> steps,
        Optional<UndoView> undo) {

    /** @param unseen in use since the engine wrote them, and not looked at by anybody */
    public record Left(long stale, long waiting, long unseen) {

        public long all() {
            return stale + waiting + unseen;
        }

        static Left of(List<QueueEntry> entries) {
            return new Left(
                    entries.stream().filter(e -> e.status() == Status.STALE).count(),
                    entries.stream().filter(e -> e.status() == Status.DRAFT).count(),
                    entries.stream().filter(e -> e.status() == Status.READY).count());
        }
    }

    /** @param confidence from which on, such as {@code 0.8} */
    public record Step(String confidence, long number) {}

    /** Where a decision leads to. */
    public String here() {
        return "/collections/" + collection + "/review";
    }

    public String at(long question) {
        return here() + "?at=" + question;
    }
}
