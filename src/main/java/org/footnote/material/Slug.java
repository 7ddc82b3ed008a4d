package org.footnote.material;

import java.text.Normalizer;
import java.util.Locale;

/** Names for addresses. */
final class Slug {

    private static final int LENGTH = 60;

    private Slug() {}

    /** Lower-case letters and digits joined by hyphens; {@code collection} where a title has none. */
    static String of(String title) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        if (slug.length() > LENGTH) {
            slug = slug.substring(0, LENGTH);
        }
        slug = slug.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "collection" : slug;
    }
}
