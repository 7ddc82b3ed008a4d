package org.footnote.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a document can come in, each with the endings of its files: the one place that lists them. */
public enum TextFormat {
    PLAIN(Limits.TEXT_FILE, ".txt"),
    MARKDOWN(Limits.TEXT_FILE, ".md"),
    HTML(Limits.TEXT_FILE, ".html", ".htm"),
    PDF(Limits.CONTAINER_FILE, ".pdf"),
    WORD(Limits.CONTAINER_FILE, ".docx");

    private final int limit;
    private final List<String> endings;

    TextFormat(int limit, String... endings) {
        this.limit = limit;
        this.endings = List.of(endings);
    }

    /** The format that the ending of a file name stands for, in any case; empty where it is none that can be read. */
    public static Optional<TextFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** All endings that can be read, each with its dot, in the order to show them. */
    public static List<String> allEndings() {
        return Stream.of(values()).flatMap(format -> format.endings.stream()).toList();
    }

    /** Largest file of this format that is read, in bytes. */
    public int limit() {
        return limit;
    }

    /** The endings of this format, each with its dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /**
     * Whether the canonical text is taken out of the file, so that it differs from the file's own characters. Where it
     * is not, the text is the file as decoded from UTF-8.
     */
    public boolean isExtracted() {
        return this != PLAIN && this != MARKDOWN;
    }
}
