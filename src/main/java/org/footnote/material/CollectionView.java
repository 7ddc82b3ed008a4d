package org.footnote.material;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.text.TextFormat;
import org.footnote.web.FormErrors;

/**
 * The page of a collection.
 *
 * @param editable whether the viewer may add, name and correct
 * @param waiting files of which the viewer has to say whether they are new versions
 * @param report what came of each file, empty where no import was just made
 * @param links where the collection leads besides its documents
 * @param notes what was understood of each document, by its key
 * @param form of the collection's own title and description
 */
public record CollectionView(
        long id,
        String title,
        String description,
        boolean bundled,
        boolean editable,
        List<DocumentLine> documents,
        List<Waiting> waiting,
        List<FileLine> report,
        List<CollectionLink> links,
        Map<Long, String> notes,
        CollectionForm form,
        FormErrors errors) {

    /**
     * What came of a file.
     *
     * @param documentId key of the document, 0 where there is none
     */
    public record FileLine(String fileName, boolean refused, String result, long documentId) {}

    static CollectionView of(
            CollectionPage page,
            List<CollectionLink> links,
            Map<Long, String> notes,
            FormErrors errors,
            MaterialMessages messages) {
        return new CollectionView(
                page.id(),
                page.title(),
                page.description(),
                page.bundled(),
                page.editable(),
                page.documents(),
                page.waiting(),
                page.outcomes().stream().map(file -> line(file, messages)).toList(),
                links,
                notes,
                new CollectionForm(page.title(), page.description()),
                errors);
    }

    CollectionView with(CollectionForm sent) {
        return new CollectionView(
                id, title, description, bundled, editable, documents, waiting, report, links, notes, sent, errors);
    }

    /** What was understood of a document: its language as the viewer calls it, and what the rooms above say. */
    public String note(DocumentLine document, Locale viewer) {
        return Stream.of(
                        Locale.forLanguageTag(document.language()).getDisplayLanguage(viewer),
                        notes.getOrDefault(document.id(), ""))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Endings of the files that can be read, to show. */
    public String readable() {
        return String.join(", ", TextFormat.allEndings());
    }

    /** The same for the {@code accept} attribute of the file input. */
    public String accept() {
        return String.join(",", TextFormat.allEndings());
    }

    /** Largest file of text, in megabytes. */
    public long textLimit() {
        return megabytes(TextFormat.PLAIN);
    }

    /** Largest PDF or Word document, in megabytes. */
    public long fileLimit() {
        return megabytes(TextFormat.PDF);
    }

    private static long megabytes(FileOutcome file) {
        return megabytes(TextFormat.of(file.fileName()).orElse(TextFormat.PLAIN));
    }

    private static long megabytes(TextFormat format) {
        return format.limit() / (1024 * 1024);
    }

    private static FileLine line(FileOutcome file, MaterialMessages messages) {
        return new FileLine(
                file.fileName(),
                file.isRefused(),
                words(file, messages),
                file.documentId() == null ? 0 : file.documentId());
    }

    private static String words(FileOutcome file, MaterialMessages m) {
        return switch (file.result()) {
            case IMPORTED -> m.result_imported();
            case REPLACED -> m.result_replaced();
            case UNCHANGED -> m.result_unchanged();
            case UNSUPPORTED_FORMAT -> m.result_unsupported_format(String.join(", ", TextFormat.allEndings()));
            case EMPTY -> m.result_empty();
            case TOO_LARGE -> m.result_too_large(megabytes(file), megabytes(TextFormat.PLAIN));
            case NOT_UTF8 -> m.result_not_utf8();
            case BINARY -> m.result_binary();
            case WRONG_ENDING -> m.result_wrong_ending();
            case ENCRYPTED -> m.result_encrypted();
            case NO_TEXT -> m.result_no_text();
            case EXPANDS_TOO_FAR -> m.result_expands_too_far();
            case TOO_COMPLEX -> m.result_too_complex();
            case DAMAGED -> m.result_damaged();
            case NAME_TAKEN -> m.result_name_taken();
            case SAME_CONTENT -> m.result_same_content();
            case NAME_TOO_LONG -> m.result_name_too_long();
        };
    }
}
