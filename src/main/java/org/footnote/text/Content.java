package org.footnote.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the bytes of a file are, whatever its name says. */
enum Content {
    NOTHING,
    PDF,
    /** A zip archive: a Word document, or something else that is packed like one. */
    ZIP,
    /** Microsoft's older container: a Word document of before 2007, or of another program. */
    OLE,
    /** The same container around a document under a password. */
    OLE_ENCRYPTED,
    /** Text of a human being. */
    TEXT,
    /** Text in UTF-16 or UTF-32, as its mark says. */
    WIDE_TEXT,
    UNKNOWN;

    /** Readers of PDF look for its header in this many bytes, since some mailers put lines before it. */
    private static final int PDF_HEADER_WITHIN = 1024;

    /** Enough to see any declaration and the first tag of a page. */
    private static final int HEAD = 1024;

    static Content of(byte[] bytes) {
        if (bytes.length == 0) {
            return NOTHING;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return isEncrypted(bytes) ? OLE_ENCRYPTED : OLE;
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") || head.startsWith("\0\0\u00FE\u00FF")) {
            return WIDE_TEXT;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return head.contains("%PDF-") ? PDF : UNKNOWN;
            }
        }
        return TEXT;
    }

    /** The directory of the container names the part that holds the encrypted document, in UTF-16. */
    private static boolean isEncrypted(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /** Whether a text begins as a web page does. Markdown may hold tags, but begins with neither of these. */
    static boolean isPage(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()))
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html");
    }
}
