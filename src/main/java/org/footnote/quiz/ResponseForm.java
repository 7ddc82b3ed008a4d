package org.footnote.quiz;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.footnote.web.CleanInput;

/**
 * What the page of a question sends. Nothing in it names a position of the item: only places on the page.
 *
 * @param choice places of the chosen choices, or true or false; a blank one says that there were boxes to tick
 * @param entered what was typed; null where nothing could be typed
 * @param match for each left side on the page the place of the right side, blank where none was chosen
 * @param place for each element on the page the place it was given, from 1, blank where none was
 * @param go where to go next: the number of a slot, {@code summary} or {@code leave}
 * @param flag {@code on} or {@code off} where the flag was pressed, else null
 */
public record ResponseForm(
        @FormParam("choice") List<String> choice,
        @FormParam("entered") String entered,
        @FormParam("match") List<String> match,
        @FormParam("place") List<String> place,
        @FormParam("go") String go,
        @FormParam("flag") String flag) {

    public ResponseForm {
        choice = choice == null ? List.of() : List.copyOf(choice);
        match = match == null ? List.of() : List.copyOf(match);
        place = place == null ? List.of() : List.copyOf(place);
    }

    /** The same of one question on a page with all of them. */
    static ResponseForm of(MultivaluedMap<String, String> form, int slot) {
        String prefix = Asked.prefix(slot);
        return new ResponseForm(
                clean(form.get(prefix + "choice")),
                clean(form.get(prefix + "entered")).stream().findFirst().orElse(null),
                clean(form.get(prefix + "match")),
                clean(form.get(prefix + "place")),
                null,
                SendingForm.chosen(form, "flag", slot));
    }

    private static List<String> clean(List<String> values) {
        return values == null ? List.of() : values.stream().map(CleanInput::of).toList();
    }

    /**
     * Whether the student goes on to what follows this slot.
     *
     * @param slots how many there are; the summary follows the last
     */
    boolean goesOn(int slot, int slots) {
        return go != null && (slot == slots ? go.equals("summary") : go.equals(String.valueOf(slot + 1)));
    }

    /** What stood in the field, to be shown again. */
    public String typed() {
        return entered == null ? "" : entered;
    }

    Optional<Boolean> flagging() {
        return Optional.ofNullable(flag).map("on"::equals);
    }
}
