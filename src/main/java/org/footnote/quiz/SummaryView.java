package org.footnote.quiz;

import java.util.List;

/** An open attempt before it is handed in. */
public record SummaryView(long attempt, String quiz, List<SlotView.Cell> cells) {

    static SummaryView of(Attempt attempt) {
        return new SummaryView(attempt.id(), attempt.set().title(), SlotView.cells(attempt, 0));
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
