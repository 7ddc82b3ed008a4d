package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.EntryItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;

/** Parts of an item that gates look at. */
final class Texts {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private Texts() {}

    /** What is right, in the words of the item; several parts are set off by a semicolon. */
    static String key(Item item) {
        if (item instanceof ChoiceItem choice) {
            return choice.keys().stream()
                    .map(k -> choice.choices().get(k).text())
                    .collect(Collectors.joining("; "));
        }
        if (item instanceof EntryItem entry) {
            return entry.key();
        }
        if (item instanceof Matching matching) {
            return matching.pairs().stream()
                    .map(p -> p.left() + "; " + p.right())
                    .collect(Collectors.joining("; "));
        }
        return item instanceof Ordering ordering ? String.join("; ", ordering.order()) : "";
    }

    static List<String> distractors(Item item) {
        return item instanceof ChoiceItem choice
                ? choice.choices().stream()
                        .filter(c -> !c.correct())
                        .map(Choice::text)
                        .toList()
                : List.of();
    }

    static List<String> shown(Draft draft) {
        List<String> texts = new ArrayList<>(List.of(draft.item().stem()));
        if (draft.item() instanceof ChoiceItem choice) {
            choice.choices().forEach(c -> texts.add(c.text()));
        }
        if (draft.item() instanceof EntryItem entry) {
            texts.addAll(entry.accepted());
        }
        if (draft.item() instanceof Matching matching) {
            texts.addAll(matching.lefts());
            texts.addAll(matching.rights());
        }
        if (draft.item() instanceof Ordering ordering) {
            texts.addAll(ordering.order());
        }
        return texts;
    }

    /** The text with what stands in quotation marks left out. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll(" ");
    }
}
