package org.footnote.quiz;

import java.util.List;

/**
 * The page with all questions of an open attempt.
 *
 * @param cells the slot map
 */
public record AllView(AttemptHead head, List<QuestionView> questions, List<SlotView.Cell> cells) {

    public int total() {
        return cells.size();
    }

    public long answered() {
        return cells.stream().filter(SlotView.Cell::answered).count();
    }

    public long flags() {
        return cells.stream().filter(SlotView.Cell::flagged).count();
    }

    /** Whether something that was sent was not saved. */
    public boolean refused() {
        return questions.stream().anyMatch(QuestionView::refused);
    }

    /** Numbers of the questions that were not saved. */
    public List<Integer> refusals() {
        return questions.stream()
                .filter(QuestionView::refused)
                .map(QuestionView::number)
                .toList();
    }
}
