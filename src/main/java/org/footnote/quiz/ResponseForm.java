package org.footnote.quiz;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import org.footnote.item.Cloze;
import org.footnote.item.MultipleChoice;
import org.footnote.item.Response;

/**
 * What the page of a question sends.
 *
 * @param choice place of the chosen choice on the page, or true or false; null where nothing was chosen
 * @param entered what was typed; null where nothing could be typed
 * @param go where to go next: the number of a slot, {@code summary} or {@code leave}
 * @param flag {@code on} or {@code off} where the flag was pressed, else null
 */
public record ResponseForm(
        @FormParam("choice") String choice,
        @FormParam("entered") String entered,
        @FormParam("go") String go,
        @FormParam("flag") String flag) {

    /** Longest answer that is read, in characters. */
    static final int LONGEST = 200;

    /** @param emptied whether an earlier answer was deleted from its field */
    record Reading(Answering problem, Optional<Response> response, boolean emptied) {

        static Reading of(Response response) {
            return new Reading(Answering.SAVED, Optional.of(response), false);
        }

        static Reading none(boolean emptied) {
            return new Reading(Answering.SAVED, Optional.empty(), emptied);
        }

        static Reading problem(Answering problem) {
            return new Reading(problem, Optional.empty(), false);
        }
    }

    Reading read(AttemptSlot slot) {
        if (slot.item() instanceof Cloze) {
            return readEntered();
        }
        if (choice == null) {
            return Reading.none(false);
        }
        if (slot.item() instanceof MultipleChoice) {
            boolean known = choice.matches("\\d{1,2}")
                    && Integer.parseInt(choice) < slot.choiceOrder().size();
            return known
                    ? Reading.of(new Response.Chosen(slot.choiceOrder().get(Integer.parseInt(choice))))
                    : Reading.problem(Answering.NO_SUCH_CHOICE);
        }
        return choice.equals("true") || choice.equals("false")
                ? Reading.of(new Response.Judged(choice.equals("true")))
                : Reading.problem(Answering.NO_SUCH_CHOICE);
    }

    private Reading readEntered() {
        // control characters cannot be typed into the field and cannot be stored
        String text =
                entered == null ? "" : entered.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > LONGEST) {
            return Reading.problem(Answering.TOO_LONG);
        }
        return text.isEmpty() ? Reading.none(entered != null) : Reading.of(new Response.Entered(text));
    }

    /** What stood in the field, to be shown again. */
    String typed() {
        return entered == null ? "" : entered;
    }

    Optional<Boolean> flagging() {
        return Optional.ofNullable(flag).map("on"::equals);
    }
}
