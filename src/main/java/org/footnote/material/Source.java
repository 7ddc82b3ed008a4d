package org.footnote.material;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file on its way into a collection.
 *
 * @param name file name without folders
 * @param title empty: the text names itself
 * @param author empty: the name below the title, if one stands there
 * @param reference the original as a bibliography names it, empty where unknown
 */
public record Source(String name, byte[] bytes, String title, String author, String reference) {

    public Source {
        Objects.requireNonNull(bytes);
        name = baseName(name);
    }

    public Source(String name, byte[] bytes) {
        this(name, bytes, "", "", "");
    }

    /** SHA-256 of the file, in lower-case hexadecimal. */
    String sha256() {
        return sha256(bytes);
    }

    /** SHA-256 of a text in UTF-8. */
    static String sha256(String content) {
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Some browsers send the whole path; control characters have no place in a name. */
    private static String baseName(String name) {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return base.replaceAll("\\p{Cntrl}", "").strip();
    }
}
