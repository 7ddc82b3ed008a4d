package org.footnote.quiz;

import java.util.List;
import java.util.Optional;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Response;

/**
 * What answers to a question are marked by once a teacher has put it right.
 *
 * @param item with the corrected key
 * @param also responses to it that are right besides the key
 * @param thrownOut whether the question counts for nobody
 */
record Standard(Item item, List<Response> also, boolean thrownOut) {

    Standard {
        also = List.copyOf(also);
    }

    /** By its own key. */
    static Standard of(Item item) {
        return new Standard(item, List.of(), false);
    }

    /** @param shown the item as the student saw it */
    Mark mark(Item shown, Response response) {
        Optional<Response> carried = Carrying.over(shown, item, response);
        if (carried.isEmpty()) {
            return Mark.NOT_RIGHT;
        }
        return also.contains(carried.get()) ? Mark.RIGHT : Marking.mark(item, carried.get());
    }
}
