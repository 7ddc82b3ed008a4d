package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.List;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.Cloze;
import org.footnote.item.Item;
import org.footnote.item.MultipleChoice;

/** Parts of an item that gates look at. */
final class Texts {

    private Texts() {}

    static String key(Item item) {
        if (item instanceof MultipleChoice choice) {
            return choice.choices().get(choice.key()).text();
        }
        return item instanceof Cloze cloze ? cloze.accepted().get(0) : "";
    }

    static List<String> distractors(Item item) {
        return item instanceof MultipleChoice choice
                ? choice.choices().stream()
                        .filter(c -> !c.correct())
                        .map(Choice::text)
                        .toList()
                : List.of();
    }

    static List<String> shown(Draft draft) {
        List<String> texts = new ArrayList<>(List.of(draft.item().stem()));
        if (draft.item() instanceof MultipleChoice choice) {
            choice.choices().forEach(c -> texts.add(c.text()));
        }
        if (draft.item() instanceof Cloze cloze) {
            texts.addAll(cloze.accepted());
        }
        return texts;
    }

    /** The text with what stands in quotation marks left out. */
    static String unquoted(String text) {
        return text.replaceAll("“[^”]*”", " ");
    }
}
