package org.footnote.item;

import java.util.List;
import java.util.stream.IntStream;
import org.footnote.text.DateValue;

/**
 * How responses are marked: the one place that decides. A mark is a fraction of 1.
 *
 * <ul>
 *   <li><b>Multiple choice, true or false, cloze with choices</b>: the key earns 1, anything else 0
 *       ({@code match_correct} of IMS QTI 2.1).
 *   <li><b>Multiple response</b>: each of <i>k</i> right choices adds 1/<i>k</i>, each of <i>w</i> wrong ones takes
 *       1/<i>w</i> away, and never less than 0. So choosing everything, and on average choosing blindly, earns nothing
 *       (Youden's index, 1950: the share of hits less the share of false alarms; the floor is {@code lowerBound} of
 *       {@code mapResponse} in IMS QTI 2.1).
 *   <li><b>Matching</b>: an equal share per pair ({@code mapResponse} of IMS QTI 2.1 over directed pairs). A right side may be
 *       given more than once: it is wrong where it does not belong.
 *   <li><b>Ordering</b>: an equal share for each pair of neighbours of the key of which the first was placed before the
 *       second; elements without a place, or with one place for both, earn nothing (Kendall's count of pairs in order,
 *       1938, over the neighbours alone).
 *   <li><b>Numeric</b>: the value counts, not how it is written; within the tolerance is right, and the exact number is told.
 *       A unit may be left out, for it is shown, but not be another (the usual numerical question with tolerance and unit, as
 *       in Moodle).
 *   <li><b>Date entry</b>: right when it lies within the key, widened to what is asked; a date that contains the key is right
 *       but too coarse and earns half, and what was missing is told. A century is no half of a day, a month or a year (our
 *       own rules, in the architecture of the house).
 *   <li><b>Short answer, cloze with text</b>: case, accents, punctuation, hyphens and a leading article do not count; every
 *       accepted form is right; dates and amounts are compared by what they mean. One slip in one word of six letters or more
 *       is accepted and corrected: a letter wrong, missing, added or swapped with its neighbour, which is four of five
 *       misspellings (Damerau 1964).
 * </ul>
 *
 * Where several forms are accepted, because sources give a date or a number more or less exactly, the best mark counts.
 */
public final class Marking {

    private Marking() {}

    /**
     * Marks a response.
     *
     * @throws IllegalArgumentException where the response is not of the item's type or names something that it has not
     */
    public static Mark mark(Item item, Response response) {
        if (item instanceof MultipleResponse several && response instanceof Response.Selected selected) {
            return markSelected(several, selected);
        }
        if (item instanceof ChoiceItem one
                && response instanceof Response.Chosen chosen
                && !(item instanceof MultipleResponse)) {
            requirePosition(chosen.choice(), one.choices().size());
            return one.choices().get(chosen.choice()).correct() ? Mark.RIGHT : Mark.NOT_RIGHT;
        }
        if (item instanceof TrueFalse statement && response instanceof Response.Judged judged) {
            return judged.value() == statement.key() ? Mark.RIGHT : Mark.NOT_RIGHT;
        }
        if (item instanceof EntryItem entry && response instanceof Response.Entered entered) {
            return markEntered(entry, entered.text());
        }
        if (item instanceof Matching matching && response instanceof Response.Matched matched) {
            return markMatched(matching, matched);
        }
        if (item instanceof Ordering ordering && response instanceof Response.Placed placed) {
            return markPlaced(ordering, placed);
        }
        throw new IllegalArgumentException(
                response + " does not answer a " + item.getClass().getSimpleName());
    }

    private static Mark markSelected(MultipleResponse item, Response.Selected selected) {
        selected.choices().forEach(c -> requirePosition(c, item.choices().size()));
        double keys = item.keys().size();
        double others = item.choices().size() - keys;
        long right = selected.choices().stream()
                .filter(c -> item.choices().get(c).correct())
                .count();
        long wrong = selected.choices().size() - right;
        return share(right / keys - wrong / others);
    }

    private static Mark markMatched(Matching item, Response.Matched matched) {
        matched.rights().forEach((left, right) -> {
            requirePosition(left, item.pairs().size());
            requirePosition(right, item.rights().size());
        });
        double right = matched.rights().entrySet().stream()
                .filter(e -> e.getKey().equals(e.getValue()))
                .count();
        return share(right / item.pairs().size());
    }

    private static Mark markPlaced(Ordering item, Response.Placed placed) {
        List<Integer> places = placed.places();
        int size = item.order().size();
        if (places.size() != size) {
            throw new IllegalArgumentException("places for " + places.size() + " of " + size + " elements");
        }
        places.forEach(p -> requirePosition(p, size + 1));
        double right = IntStream.range(1, size)
                .filter(i -> places.get(i - 1) > 0 && places.get(i - 1) < places.get(i))
                .count();
        return share(right / (size - 1));
    }

    private static Mark markEntered(EntryItem item, String typed) {
        if (item instanceof DateEntry date) {
            return best(date.accepted().stream()
                    .map(right -> {
                        DateValue key = TypedDate.read(right).orElseThrow().value();
                        return TypedDate.mark(key, date.asked(), typed);
                    })
                    .toList());
        }
        if (item instanceof Numeric number) {
            return best(number.accepted().stream()
                    .map(right -> TypedAmount.mark(right, number.unit(), number.tolerance(), number.stem(), typed))
                    .toList());
        }
        return TypedAnswer.mark(item.accepted(), item.stem(), typed);
    }

    private static Mark best(List<Mark> marks) {
        return marks.stream().reduce(Mark.NOT_RIGHT, Mark::better);
    }

    private static Mark share(double fraction) {
        return fraction <= 0 ? Mark.NOT_RIGHT : fraction == 1 ? Mark.RIGHT : new Mark(fraction, "");
    }

    private static void requirePosition(int position, int size) {
        if (position < 0 || position >= size) {
            throw new IllegalArgumentException("no such position: " + position);
        }
    }
}
