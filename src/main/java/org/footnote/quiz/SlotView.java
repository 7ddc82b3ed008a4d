package org.footnote.quiz;

import java.util.List;

/**
 * The page of one question in an open attempt.
 *
 * @param cells the slot map
 */
public record SlotView(AttemptHead head, QuestionView q, List<Cell> cells) {

    /**
     * A place in the slot map.
     *
     * @param partial whether the answer leaves something open or cannot be read
     */
    public record Cell(
            int number, boolean answered, boolean partial, boolean flagged, boolean settled, boolean current) {}

    /** @param current number of the slot that is shown, 0 for none */
    static List<Cell> cells(Attempt attempt, int current) {
        Steps steps = attempt.sheet().steps();
        return attempt.slots().stream()
                .map(s -> {
                    Answer answer = steps.standing(s.number());
                    boolean partial = Completeness.of(s.item(), answer.response()) != Completeness.WHOLE;
                    return new Cell(
                            s.number(),
                            answer.response().isPresent(),
                            partial,
                            s.flagged(),
                            s.settled(),
                            s.number() == current);
                })
                .toList();
    }

    public int number() {
        return q.number();
    }

    public int total() {
        return cells.size();
    }

    public long answered() {
        return cells.stream().filter(Cell::answered).count();
    }

    public long flags() {
        return cells.stream().filter(Cell::flagged).count();
    }

    public boolean last() {
        return number() == cells.size();
    }

    /** Whether there is a question to go back to. */
    public boolean back() {
        return number() > 1 && head.terms().free();
    }

    public int previous() {
        return number() - 1;
    }

    /** Where the form leads when nothing else was chosen. */
    public String next() {
        return last() ? "summary" : String.valueOf(number() + 1);
    }
}
