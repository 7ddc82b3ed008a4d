package org.footnote.item;

import java.util.List;

/** A sentence with one gap, marked by {@link Cloze#GAP}, to be filled by one of several choices. */
public record ClozeChoice(String stem, List<Choice> choices, String explanation) implements ChoiceItem {

    public ClozeChoice {
        Cloze.requireGap(stem);
        choices = ChoiceItem.checked(choices, 2, 1, 1);
    }

    @Override
    public ItemType type() {
        return ItemType.CLOZE_CHOICE;
    }

    /** Position of the key, from 0. */
    public int key() {
        return keys().get(0);
    }
}
