package org.footnote.item;

import java.util.List;
import org.footnote.text.DatePrecision;

/**
 * A question for a date.
 *
 * @param accepted dates that the date grammar or a calendar can read, the key first: "14 February 1950", "1950-02-14"
 * @param asked how exactly the stem asks; a key that is known more exactly is widened to it
 */
public record DateEntry(String stem, List<String> accepted, DatePrecision asked, String explanation)
        implements EntryItem {

    public DateEntry {
        accepted = EntryItem.checked(stem, accepted);
        for (String date : accepted) {
            if (TypedDate.read(date).isEmpty()) {
                throw new IllegalArgumentException("not a date: " + date);
            }
        }
    }

    /** Asks as exactly as the key is known. */
    public DateEntry(String stem, List<String> accepted, String explanation) {
        this(stem, accepted, precision(stem, accepted), explanation);
    }

    /** Written out, however the bank writes them. */
    @Override
    public List<String> shown() {
        return accepted.stream()
                .map(date -> TypedDate.read(date).orElseThrow().value().label())
                .distinct()
                .toList();
    }

    /** How exactly the key itself is known. */
    public DatePrecision known() {
        return precision(stem, accepted);
    }

    private static DatePrecision precision(String stem, List<String> accepted) {
        String key = EntryItem.checked(stem, accepted).get(0);
        return TypedDate.read(key)
                .orElseThrow(() -> new IllegalArgumentException("not a date: " + key))
                .value()
                .precision();
    }

    @Override
    public ItemType type() {
        return ItemType.DATE_ENTRY;
    }

    /** Whether what somebody typed can be read as a date at all; says nothing of the key. */
    public static boolean readable(String typed) {
        return TypedDate.read(typed).isPresent();
    }
}
