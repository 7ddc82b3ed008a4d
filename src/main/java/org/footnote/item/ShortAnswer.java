package org.footnote.item;

import java.util.List;

/**
 * A question answered by a name or a few words.
 *
 * @param accepted forms that are right, the key first: aliases, transliterations, shorter names
 */
public record ShortAnswer(String stem, List<String> accepted, String explanation) implements EntryItem {

    public ShortAnswer {
        accepted = EntryItem.checked(stem, accepted);
    }

    @Override
    public ItemType type() {
        return ItemType.SHORT_ANSWER;
    }
}
