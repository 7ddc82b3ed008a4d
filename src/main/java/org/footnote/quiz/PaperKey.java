package org.footnote.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;

/** What is right on a sheet, in the letters of that sheet. */
final class PaperKey {

    private PaperKey() {}

    /** The letters A, B, C … in the order of their places, from 0. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /**
     * Choices by their letters; a matching as "1 C, 2 A"; an ordering as the letters from first to last; what is typed as
     * its accepted forms; a statement as its word.
     */
    static String of(Posed posed, PaperMessages words) {
        Item item = posed.item();
        List<Integer> order = posed.order();
        if (item instanceof ChoiceItem choice) {
            return IntStream.range(0, order.size())
                    .filter(place -> choice.choices().get(order.get(place)).correct())
                    .mapToObj(PaperKey::letter)
                    .collect(Collectors.joining(", "));
        }
        if (item instanceof TrueFalse statement) {
            return statement.key() ? words.true_word() : words.false_word();
        }
        if (item instanceof EntryItem entry) {
            return String.join(" / ", entry.shown());
        }
        if (item instanceof Matching matching) {
            int lefts = matching.pairs().size();
            List<String> pairs = new ArrayList<>();
            for (int row = 0; row < lefts; row++) {
                pairs.add((row + 1) + " " + letter(order.indexOf(lefts + order.get(row)) - lefts));
            }
            return String.join(", ", pairs);
        }
        if (item instanceof Ordering ordering) {
            return IntStream.range(0, ordering.order().size())
                    .mapToObj(step -> letter(order.indexOf(step)))
                    .collect(Collectors.joining(", "));
        }
        throw new IllegalArgumentException("no key of " + item.type());
    }

    /** The key in words, the same on every sheet. */
    static String words(Item item, PaperMessages words) {
        if (item instanceof ChoiceItem choice) {
            return choice.keys().stream()
                    .map(key -> choice.choices().get(key).text())
                    .collect(Collectors.joining("; "));
        }
        if (item instanceof TrueFalse statement) {
            return statement.key() ? words.true_word() : words.false_word();
        }
        if (item instanceof EntryItem entry) {
            return String.join(" / ", entry.shown());
        }
        if (item instanceof Matching matching) {
            return matching.pairs().stream()
                    .map(pair -> pair.left() + " – " + pair.right())
                    .collect(Collectors.joining("; "));
        }
        if (item instanceof Ordering ordering) {
            return IntStream.range(0, ordering.order().size())
                    .mapToObj(i -> (i + 1) + ". " + ordering.order().get(i))
                    .collect(Collectors.joining(" "));
        }
        throw new IllegalArgumentException("no key of " + item.type());
    }
}
