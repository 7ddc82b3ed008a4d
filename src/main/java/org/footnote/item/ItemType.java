package org.footnote.item;

import java.util.Locale;

/** The closed family of item types. */
public enum ItemType {
    MULTIPLE_CHOICE,
    MULTIPLE_RESPONSE,
    TRUE_FALSE,
    /** A gap to be filled by typing. */
    CLOZE,
    /** A gap to be filled by one of several choices. */
    CLOZE_CHOICE,
    NUMERIC,
    DATE_ENTRY,
    SHORT_ANSWER,
    MATCHING,
    ORDERING;

    /** The name that is stored, such as {@code multiple_choice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no type has this name */
    public static ItemType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
