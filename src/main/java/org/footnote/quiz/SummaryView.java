package org.footnote.quiz;

import java.util.List;

/**
 * An open attempt before it is handed in.
 *
 * @param back whether there is a question to go back to
 */
public record SummaryView(AttemptHead head, boolean back, List<SlotView.Cell> cells) {

    static SummaryView of(Attempt attempt, AttemptHead head) {
        return new SummaryView(head, !attempt.sheet().through(attempt.terms()), SlotView.cells(attempt, 0));
    }

    public int total() {
        return cells.size();
    }

    public long answered() {
        return cells.stream().filter(SlotView.Cell::answered).count();
    }

    public long unanswered() {
        return total() - answered();
    }

    public long flags() {
        return cells.stream().filter(SlotView.Cell::flagged).count();
    }
}
