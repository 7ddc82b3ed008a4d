package org.footnote.material;

import java.time.Instant;
import org.footnote.text.Language;

/**
 * A document in a list, without its text.
 *
 * @param characters length of the text in code points
 * @param language of the text: BCP 47 tag, {@code und} where it cannot be told
 */
public record DocumentLine(
        long collectionId,
        long id,
        int ordinal,
        String fileName,
        String title,
        String author,
        String reference,
        int passages,
        int characters,
        Instant importedAt,
        String language) {

    /** Whether questions can be written for it: they are written for English only. */
    public boolean isEnglish() {
        return Language.isEnglish(language);
    }
}
