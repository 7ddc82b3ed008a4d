package org.footnote.web;

import java.util.List;
import java.util.Locale;

/** The languages of the interface; the first one speaks when no other fits. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.CHINESE;
    public static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    /** The best of our languages for an {@code Accept-Language} header; nonsense counts as no wish. */
    public static Locale accepted(String header) {
        if (header == null || header.isBlank()) {
            return ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
            return found == null ? ENGLISH : found;
        } catch (IllegalArgumentException nonsense) {
            return ENGLISH;
        }
    }

    /** Our language of this tag, or English. */
    public static Locale of(String tag) {
        return ALL.stream()
                .filter(l -> l.toLanguageTag().equals(tag))
                .findFirst()
                .orElse(ENGLISH);
    }
}
