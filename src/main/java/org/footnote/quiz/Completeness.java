package org.footnote.quiz;

import java.util.List;
import java.util.Optional;
import org.footnote.item.DateEntry;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Numeric;
import org.footnote.item.Response;

/** Whether an answer holds all it could; decided without looking at the key. */
public enum Completeness {
    /** Also where there is no answer yet. */
    WHOLE,
    /** Something has not been matched or placed. */
    GAPS,
    /** Two things were given one place. */
    SAME_PLACE,
    NO_DATE,
    NO_NUMBER;

    static Completeness of(Item item, Optional<Response> given) {
        Response response = given.orElse(null);
        if (item instanceof Matching matching && response instanceof Response.Matched matched) {
            return matched.rights().size() < matching.pairs().size() ? GAPS : WHOLE;
        }
        if (response instanceof Response.Placed placed) {
            List<Integer> places = placed.places().stream().filter(p -> p > 0).toList();
            if (places.stream().distinct().count() < places.size()) {
                return SAME_PLACE;
            }
            return places.size() < placed.places().size() ? GAPS : WHOLE;
        }
        if (item instanceof DateEntry && response instanceof Response.Entered entered) {
            return DateEntry.readable(entered.text()) ? WHOLE : NO_DATE;
        }
        if (item instanceof Numeric && response instanceof Response.Entered entered) {
            return Numeric.readable(entered.text()) ? WHOLE : NO_NUMBER;
        }
        return WHOLE;
    }
}
