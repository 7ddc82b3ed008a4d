package org.footnote.knowledge;

import java.util.List;
import java.util.Locale;
import org.footnote.generation.language.Words;
import org.footnote.item.Kind;
import org.footnote.material.CitedSpan;

/**
 * What somebody asks who writes a question by hand: made of their citation and the answer.
 *
 * @param quote the cited words
 * @param value the answer
 * @param topic how a learner's progress names it
 * @param cited where the words stand, at least one span
 */
public record FactByHand(Kind kind, String quote, String value, String topic, List<CitedSpan> cited) {

    static final String TYPE = "by hand";

    /** As much of the quote as a list shows. Characters. */
    private static final int SUBJECT = 160;

    public FactByHand {
        cited = List.copyOf(cited);
        if (quote.isBlank() || value.isBlank() || cited.isEmpty()) {
            throw new IllegalArgumentException("a fact needs words that prove it, and a value");
        }
    }

    /** Content, not position: a document's new version with the same words keeps it. */
    String key() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "/by-hand/" + slug(quote) + "=" + slug(value);
    }

    /** Whether a known fact has this value and a place in common with it. */
    boolean isSaidBy(String known, List<CitedSpan> evidence) {
        return slug(known).equals(slug(value))
                && evidence.stream().anyMatch(e -> cited.stream().anyMatch(e::overlaps));
    }

    String subject() {
        String flat = quote.replaceAll("\\s+", " ").strip();
        return flat.codePointCount(0, flat.length()) <= SUBJECT
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, SUBJECT)).strip() + "…";
    }

    /** Signs alone have no slug of their own. */
    private static String slug(String text) {
        String slug = Words.slug(text);
        return slug.isEmpty() ? Integer.toHexString(text.hashCode()) : slug;
    }
}
