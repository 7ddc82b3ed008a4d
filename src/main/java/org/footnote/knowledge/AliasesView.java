package org.footnote.knowledge;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * Names of a collection that mean the same.
 *
 * @param text the list as it was written, or as it was sent
 * @param lines the same, for those who may not change it
 * @param problems of each line that is wrong, in words
 */
public record AliasesView(
        long collectionId,
        String collection,
        boolean editable,
        String text,
        List<NameLine> lines,
        List<String> problems,
        FormErrors errors) {}
