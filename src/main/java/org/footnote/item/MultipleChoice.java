package org.footnote.item;

import java.util.List;

/** One key among several choices. */
public record MultipleChoice(String stem, List<Choice> choices, String explanation) implements ChoiceItem {

    public MultipleChoice {
        choices = ChoiceItem.checked(choices, 2, 1, 1);
        if (stem.isBlank()) {
            throw new IllegalArgumentException("multiple choice needs a stem");
        }
    }

    @Override
    public ItemType type() {
        return ItemType.MULTIPLE_CHOICE;
    }

    /** Position of the key, from 0. */
    public int key() {
        return keys().get(0);
    }
}
