package org.footnote.quiz;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;

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

    /** What stood in the field, to be shown again. */
    public String typed() {
        return entered == null ? "" : entered;
    }

    Optional<Boolean> flagging() {
        return Optional.ofNullable(flag).map("on"::equals);
    }
}
