package org.footnote.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.material.CitedPassageView;

/**
 * The bank of a collection, a page of it.
 *
 * @param editable whether the viewer may have questions written and retire them
 * @param teacher whether the viewer may make quizzes of them
 * @param run the latest drafting, nothing before the first
 * @param counts questions by status
 * @param state of the questions that are shown, empty: all
 * @param stale documents with questions that wait because a new version does not have their cited words
 * @param page from 1
 */
public record BankView(
        long collection,
        String title,
        boolean editable,
        boolean teacher,
        Optional<Run> run,
        Counts counts,
        String state,
        List<ReplacedLine> stale,
        List<Line> lines,
        int page,
        int pages) {

    /**
     * @param reason why it failed, in the viewer's language
     * @param problem the same in the program's words, for whoever looks after the machine
     * @param refusals the most frequent reason first
     */
    public record Run(
            DraftingRun.State state,
            Instant startedAt,
            DraftingProgress progress,
            String reason,
            String problem,
            DraftingReport report,
            List<Refused> refusals) {

        public boolean running() {
            return state == DraftingRun.State.RUNNING;
        }

        public boolean failed() {
            return state == DraftingRun.State.FAILED;
        }

        public boolean cancelled() {
            return state == DraftingRun.State.CANCELLED;
        }
    }

    /** @param reason in the viewer's language */
    public record Refused(String reason, int number) {}

    public record Counts(long ready, long draft, long stale, long retired) {

        public long all() {
            return ready + draft + stale + retired;
        }

        long of(List<Status> states) {
            return states.stream().mapToLong(this::of).sum();
        }

        private long of(Status status) {
            return switch (status) {
                case READY -> ready;
                case DRAFT -> draft;
                case STALE -> stale;
                case RETIRED -> retired;
            };
        }
    }

    /**
     * @param type in the viewer's language
     * @param proof the first cited passage
     */
    public record Line(long id, String stem, String type, String topic, Status status, CitedPassageView proof) {

        public boolean ready() {
            return status == Status.READY;
        }

        public boolean draft() {
            return status == Status.DRAFT;
        }

        public boolean stale() {
            return status == Status.STALE;
        }
    }

    public boolean running() {
        return run.filter(Run::running).isPresent();
    }

    public boolean shows(String wanted) {
        return state.equals(wanted);
    }

    public String previous() {
        return link(state, page - 1);
    }

    public String next() {
        return link(state, page + 1);
    }

    /** The first page of the questions of one state. */
    public String only(String wanted) {
        return link(wanted, 1);
    }

    private String link(String wanted, int number) {
        return "/collections/" + collection + "/questions?page=" + number
                + (wanted.isEmpty() ? "" : "&state=" + wanted);
    }
}
