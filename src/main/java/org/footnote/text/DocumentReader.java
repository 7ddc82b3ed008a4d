package org.footnote.text;

import org.footnote.text.Reading.Reason;

/**
 * Reads a file into a document: plain text, Markdown, web pages, PDF and Word.
 *
 * <p>The canonical text, in which citations are counted, is the file as decoded for plain text and Markdown; for the
 * other formats it is the text taken out of the file, to be stored beside the passages. A file is read whole or not at
 * all, and nothing in it is ever run, followed or fetched.
 */
public final class DocumentReader {

    /** Largest file of any format that is read, in bytes; {@link TextFormat#limit()} has the limit of each. */
    public static final int LIMIT = Limits.CONTAINER_FILE;

    private DocumentReader() {}

    /**
     * @param fileName decides the format by its ending and is the title of last resort
     * @return a document with at least one passage, or the reason why there is none
     */
    public static Reading read(String fileName, byte[] bytes) {
        TextFormat format = TextFormat.of(fileName).orElse(null);
        if (format == null) {
            return new Reading.Refused(fileName, Reason.UNSUPPORTED_FORMAT);
        }
        if (bytes.length > format.limit()) {
            return new Reading.Refused(fileName, Reason.TOO_LARGE);
        }
        try {
            return read(fileName, format, bytes);
        } catch (Unreadable refused) {
            return new Reading.Refused(fileName, refused.reason());
        }
    }

    private static Reading.Document read(String fileName, TextFormat format, byte[] bytes) throws Unreadable {
        check(format, Content.of(bytes));
        return switch (format) {
            case PLAIN, MARKDOWN -> PlainReader.read(fileName, format, bytes);
            case HTML -> HtmlReader.read(fileName, bytes);
            case PDF -> PdfReader.read(fileName, bytes);
            case WORD -> WordReader.read(fileName, bytes);
        };
    }

    /** Refuses a file whose bytes are not of the format that its ending says. */
    private static void check(TextFormat format, Content content) throws Unreadable {
        switch (content) {
            case NOTHING -> throw new Unreadable(Reason.EMPTY);
            case PDF -> expect(format == TextFormat.PDF, Reason.WRONG_ENDING);
            case OLE -> throw new Unreadable(Reason.WRONG_ENDING);
            case OLE_ENCRYPTED ->
                throw new Unreadable(format == TextFormat.WORD ? Reason.ENCRYPTED : Reason.WRONG_ENDING);
            case ZIP -> expect(format == TextFormat.WORD, Reason.WRONG_ENDING);
            case TEXT -> expect(format != TextFormat.PDF && format != TextFormat.WORD, Reason.WRONG_ENDING);
            case WIDE_TEXT -> expect(format == TextFormat.HTML, wideReason(format));
            case UNKNOWN -> throw new Unreadable(Reason.BINARY);
        }
    }

    private static Reason wideReason(TextFormat format) {
        return format.isExtracted() ? Reason.WRONG_ENDING : Reason.NOT_UTF8;
    }

    private static void expect(boolean fits, Reason otherwise) throws Unreadable {
        if (!fits) {
            throw new Unreadable(otherwise);
        }
    }
}
