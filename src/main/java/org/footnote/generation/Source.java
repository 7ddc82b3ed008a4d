package org.footnote.generation;

import org.footnote.text.Passage;
import org.footnote.text.PassageKind;
import org.footnote.text.Reading;

/**
 * A document to write questions about, with what is known of it.
 *
 * @param title as readers know it
 * @param author empty where unknown; a named author attributes better than a title
 */
public record Source(Reading.Document document, String title, String author) {

    public static Source of(Reading.Document document) {
        return new Source(document, document.title(), byline(document));
    }

    /** A personal name right below the title. */
    private static String byline(Reading.Document document) {
        if (document.passages().size() < 2) {
            return "";
        }
        Passage second = document.passages().get(1);
        String line = document.text().slice(second.span());
        if (second.kind() != PassageKind.REFERENCE || line.indexOf(':') >= 0) {
            return "";
        }
        return line.replaceFirst("^[Bb]y:? ", "").replaceFirst(",.*$", "").strip();
    }

    /** How a question names this source, or empty where it has no name that fits into a sentence. */
    public String attribution() {
        if (!author.isBlank()) {
            return author;
        }
        String bare = title.replaceAll("[“”\"#*]", "").strip();
        boolean file = bare.equalsIgnoreCase(name()) || name().startsWith(bare);
        return bare.isEmpty() || bare.split("\\s+").length > 14 || file ? "" : "“" + bare + "”";
    }

    public String name() {
        return document.fileName();
    }
}
