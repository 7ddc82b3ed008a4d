package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.item.Response;

/**
 * The page of one question in an open attempt. It is made of {@link Asked}, so it holds nothing that proves or tells the
 * key.
 *
 * @param quiz title of the quiz
 * @param receipt of the last saved response, null before the first
 * @param cells the slot map
 * @param problem why what was sent was not saved, else null
 */
public record SlotView(
        long attempt,
        String quiz,
        int number,
        Asked asked,
        boolean flagged,
        Receipt receipt,
        List<Cell> cells,
        Answering problem) {

    /** @param withdrawn whether the last step took the response back */
    public record Receipt(Instant at, String number, boolean withdrawn) {}

    /**
     * A place in the slot map.
     *
     * @param partial whether the answer leaves something open or cannot be read
     */
    public record Cell(int number, boolean answered, boolean partial, boolean flagged, boolean current) {}

    static SlotView of(Attempt attempt, int number, Answering problem, String entered) {
        AttemptSlot slot = attempt.slot(number);
        Asked asked = slot.posed().asked(attempt.response(number));
        return new SlotView(
                attempt.id(),
                attempt.set().title(),
                number,
                problem == null ? asked : asked.entered(entered),
                slot.flagged(),
                attempt.lastStep(number)
                        .map(s -> new Receipt(s.at(), s.receipt(), s.response().isEmpty()))
                        .orElse(null),
                cells(attempt, number),
                problem);
    }

    /** @param current number of the slot that is shown, 0 for none */
    static List<Cell> cells(Attempt attempt, int current) {
        return attempt.slots().stream()
                .map(s -> {
                    Optional<Response> response = attempt.response(s.number());
                    boolean partial = Completeness.of(s.item(), response) != Completeness.WHOLE;
                    return new Cell(s.number(), response.isPresent(), partial, s.flagged(), s.number() == current);
                })
                .toList();
    }

    public boolean refused() {
        return problem != null;
    }

    public boolean tooLong() {
        return problem == Answering.TOO_LONG;
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

    public boolean first() {
        return number == 1;
    }

    public boolean last() {
        return number == cells.size();
    }

    public int previous() {
        return number - 1;
    }

    /** Where the form leads when nothing else was chosen. */
    public String next() {
        return last() ? "summary" : String.valueOf(number + 1);
    }
}
