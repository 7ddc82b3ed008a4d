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
 * @param allWords whether somebody said that this is the key of every wording; else an answer to other words stays marked
 *     as it is
 */
public record Standard(Item item, List<Response> also, boolean thrownOut, boolean allWords) {

    public Standard {
        also = List.copyOf(also);
    }

    /** By its own key. */
    static Standard of(Item item) {
        return new Standard(item, List.of(), false, false);
    }

    /** Said to be right. */
    static Standard corrected(Item item, List<Response> also) {
        return new Standard(item, also, false, false);
    }

    Standard thrown() {
        return new Standard(item, also, true, allWords);
    }

    Standard counted() {
        return new Standard(item, also, false, allWords);
    }

    /** By the same key, whatever words were shown. */
    Standard forAllWords() {
        return new Standard(item, also, thrownOut, true);
    }

    /** The same key said by somebody, or the same that the bank has. */
    boolean keyOf(Standard other) {
        return item.equals(other.item) && also.equals(other.also);
    }

    /** Whether it says anything of the key of an item as it was shown. */
    boolean reaches(Item shown) {
        return allWords || !reworded(shown, item);
    }

    /** What decides about answers to the item as it was shown. */
    Standard over(Item shown) {
        return reaches(shown) ? this : new Standard(shown, List.of(), thrownOut, false);
    }

    /**
     * What decides about answers to the item as it was shown once this is decided: where it does not reach them, what
     * decided before, but that a question that is thrown out counts for nobody, whatever its words were.
     *
     * @param before by what they are marked so far
     */
    Standard after(Standard before, Item shown) {
        if (reaches(shown)) {
            return this;
        }
        Standard kept = before.reaches(shown) ? before : of(shown);
        return thrownOut ? kept.thrown() : kept;
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
