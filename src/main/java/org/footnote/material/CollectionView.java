package org.footnote.material;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * The page of a collection.
 *
 * @param editable whether the viewer may add, name and correct
 * @param report what came of each file, empty where no import was just made
 * @param links where the collection leads besides its documents
 * @param form of the collection's own title and description
 */
public record CollectionView(
        long id,
        String title,
        String description,
        boolean bundled,
        boolean editable,
        List<DocumentLine> documents,
        List<FileLine> report,
        List<CollectionLink> links,
        CollectionForm form,
        FormErrors errors) {

    /**
     * What came of a file.
     *
     * @param documentId key of the document, 0 where there is none
     */
    public record FileLine(String fileName, boolean refused, String result, long documentId) {}

    static CollectionView of(
            CollectionPage page, List<CollectionLink> links, FormErrors errors, MaterialMessages messages) {
        return new CollectionView(
                page.id(),
                page.title(),
                page.description(),
                page.bundled(),
                page.editable(),
                page.documents(),
                page.outcomes().stream().map(file -> line(file, messages)).toList(),
                links,
                new CollectionForm(page.title(), page.description()),
                errors);
    }

    CollectionView with(CollectionForm sent) {
        return new CollectionView(id, title, description, bundled, editable, documents, report, links, sent, errors);
    }

    private static FileLine line(FileOutcome file, MaterialMessages messages) {
        return new FileLine(
                file.fileName(),
                file.isRefused(),
                words(file.result(), messages),
                file.documentId() == null ? 0 : file.documentId());
    }

    private static String words(FileResult result, MaterialMessages m) {
        return switch (result) {
            case IMPORTED -> m.result_imported();
            case UNCHANGED -> m.result_unchanged();
            case UNSUPPORTED_FORMAT -> m.result_unsupported_format();
            case EMPTY -> m.result_empty();
            case TOO_LARGE -> m.result_too_large();
            case NOT_UTF8 -> m.result_not_utf8();
            case BINARY -> m.result_binary();
            case NAME_TAKEN -> m.result_name_taken();
            case SAME_CONTENT -> m.result_same_content();
            case NAME_TOO_LONG -> m.result_name_too_long();
        };
    }
}
