package org.footnote.material;

import java.time.Instant;

/**
 * A document in a list, without its text.
 *
 * @param characters length of the text in code points
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
        Instant importedAt) {}
