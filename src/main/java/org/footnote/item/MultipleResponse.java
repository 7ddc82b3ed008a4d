package org.footnote.item;

import java.util.List;

/** Several choices of which any number may be right, but neither none nor all. */
public record MultipleResponse(String stem, List<Choice> choices, String explanation) implements ChoiceItem {

    public MultipleResponse {
        choices = ChoiceItem.checked(choices, 3, 1, choices.size() - 1);
        if (stem.isBlank()) {
            throw new IllegalArgumentException("multiple response needs a stem");
        }
    }

    @Override
    public ItemType type() {
        return ItemType.MULTIPLE_RESPONSE;
    }
}
