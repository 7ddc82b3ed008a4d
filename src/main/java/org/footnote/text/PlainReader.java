package org.footnote.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.footnote.text.Reading.Reason;

/**
 * Reads plain text and Markdown, both UTF-8.
 *
 * <p>The canonical text is the file as decoded, nothing else: line ends stay as they are, Markdown keeps its markup, and a
 * byte order mark stays as the first code point. So an offset counts code points of the file itself, and any program that
 * decodes the file as UTF-8 finds the same words there. No passage begins with the byte order mark.
 */
final class PlainReader {

    private PlainReader() {}

    static Reading.Document read(String fileName, TextFormat format, byte[] bytes) throws Unreadable {
        String decoded = decode(bytes);
        if (Content.isPage(decoded)) {
            throw new Unreadable(Reason.WRONG_ENDING);
        }
        CanonicalText text = new CanonicalText(decoded);
        var passages = new Passages(text, format).list();
        if (passages.isEmpty()) {
            throw new Unreadable(Reason.EMPTY);
        }
        String title = Title.of(fileName, format, text, passages);
        return new Reading.Document(fileName, format, text, title, Headings.place(text, passages, title));
    }

    static String decode(byte[] bytes) throws Unreadable {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Unreadable(Reason.NOT_UTF8, notUtf8);
        }
    }
}
