package org.footnote.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.footnote.text.Reading.Reason;

/**
 * Reads a file into a document: plain text ({@code .txt}) and Markdown ({@code .md}), both UTF-8.
 *
 * <p>The canonical text is the file as decoded, nothing else: line ends stay as they are, Markdown keeps its markup, and a
 * byte order mark stays as the first code point. So an offset counts code points of the file itself, and any program that
 * decodes the file as UTF-8 finds the same words there. No passage begins with the byte order mark.
 */
public final class DocumentReader {

    /** Largest file that is read, in bytes. A long book of plain text has about two million. */
    public static final int LIMIT = 5 * 1024 * 1024;

    private DocumentReader() {}

    /**
     * @param fileName decides the format by its ending and is the title of last resort
     * @return a document with at least one passage, or the reason why there is none
     */
    public static Reading read(String fileName, byte[] bytes) {
        TextFormat format = format(fileName);
        if (format == null) {
            return new Reading.Refused(fileName, Reason.UNSUPPORTED_FORMAT);
        }
        if (bytes.length > LIMIT) {
            return new Reading.Refused(fileName, Reason.TOO_LARGE);
        }
        if (isBinary(bytes)) {
            return new Reading.Refused(fileName, Reason.BINARY);
        }
        String decoded;
        try {
            decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new Reading.Refused(fileName, Reason.NOT_UTF8);
        }
        CanonicalText text = new CanonicalText(decoded);
        var passages = new Passages(text, format).list();
        if (passages.isEmpty()) {
            return new Reading.Refused(fileName, Reason.EMPTY);
        }
        return new Reading.Document(fileName, format, text, Title.of(fileName, format, text, passages), passages);
    }

    /** The format that the ending of a file name stands for, or null where it is none that can be read. */
    private static TextFormat format(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return TextFormat.PLAIN;
        }
        return name.endsWith(".md") ? TextFormat.MARKDOWN : null;
    }

    /**
     * Text of a human being has no NUL and no PDF header. UTF-16 has NULs as well, but is told apart by its mark, so that
     * the reason says what to change.
     */
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return false;
        }
        if (bytes.length >= 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
