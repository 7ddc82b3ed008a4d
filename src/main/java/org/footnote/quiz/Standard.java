package org.footnote.quiz;

import java.util.List;
import java.util.Optional;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Marking;
import org.footnote.item.Numeric;
import org.footnote.item.Response;

/**
 * What answers to a question are marked by once a teacher has put it right.
 *
 * @param item with the corrected key
 * @param also responses to it that are right besides the key
 * @param thrownOut whether the question counts for nobody
 * @param corrected whether somebody said what is right; else this is only what the bank says now, and an answer to other
 *     words is marked by what those words asked
 */
record Standard(Item item, List<Response> also, boolean thrownOut, boolean corrected) {

    Standard {
        also = List.copyOf(also);
    }

    /** By its own key. */
    static Standard of(Item item) {
        return new Standard(item, List.of(), false, false);
    }

    /** Said to be right. */
    static Standard corrected(Item item, List<Response> also) {
        return new Standard(item, also, false, true);
    }

    Standard thrown() {
        return new Standard(item, also, true, corrected);
    }

    Standard counted() {
        return new Standard(item, also, false, corrected);
    }

    /** By the same key, whatever words were shown. */
    Standard forAllWords() {
        return new Standard(item, also, thrownOut, true);
    }

    /** The same key said by somebody, or the same that the bank has. */
    boolean keyOf(Standard other) {
        return item.equals(other.item) && also.equals(other.also);
    }

    /** What decides about answers to the item as it was shown. */
    Standard over(Item shown) {
        return corrected || !reworded(shown, item) ? this : new Standard(shown, List.of(), thrownOut, false);
    }

    /** Whether one was asked something else than the other. */
    static boolean reworded(Item shown, Item now) {
        boolean counted = shown instanceof Numeric one
                && now instanceof Numeric other
                && !one.unit().equals(other.unit());
        return counted || shown.type() != now.type() || !shown.stem().equals(now.stem());
    }

    /** @param shown the item as the student saw it */
    Mark mark(Item shown, Response response) {
        Standard decides = over(shown);
        Optional<Response> carried = Carrying.over(shown, decides.item, response);
        if (carried.isEmpty()) {
            return Mark.NOT_RIGHT;
        }
        return decides.also.contains(carried.get()) ? Mark.RIGHT : Marking.mark(decides.item, carried.get());
    }
}
