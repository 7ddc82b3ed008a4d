package org.footnote.bank;

import java.util.stream.Collectors;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;
import org.footnote.item.TrueFalse;

/** What an item asks for, in one line: the value of the fact behind it. */
final class Answers {

    private Answers() {}

    static String of(Item item) {
        if (item instanceof ChoiceItem choice) {
            return choice.choices().stream()
                    .filter(Choice::correct)
                    .map(Choice::text)
                    .collect(Collectors.joining("; "));
        }
        if (item instanceof EntryItem entry) {
            return entry.key();
        }
        if (item instanceof Matching matching) {
            return matching.pairs().stream()
                    .map(p -> p.left() + " – " + p.right())
                    .collect(Collectors.joining("; "));
        }
        if (item instanceof Ordering ordering) {
            return String.join("; ", ordering.order());
        }
        if (item instanceof TrueFalse statement) {
            return (statement.key() ? "✓ " : "✗ ") + statement.stem();
        }
        throw new IllegalStateException("no answer in " + item.getClass());
    }
}
