package org.footnote.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who wrote the text: a personal name, perhaps after “By”, perhaps with a date. */
public final class Byline {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern LINE = Pattern.compile(
            "(?:[Bb]y:?\\s+)?(" + NAME + "(?:\\s+" + NAME + "){1,3})(?:,\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\d{4})?");

    private Byline() {}

    static boolean is(String line) {
        return LINE.matcher(line).matches();
    }

    /** The name below the title of a document, empty where none stands there. */
    public static String author(Reading.Document document) {
        if (document.passages().size() < 2
                || document.passages().get(0).kind() != PassageKind.HEADING
                || document.passages().get(1).kind() != PassageKind.REFERENCE) {
            return "";
        }
        Matcher line =
                LINE.matcher(document.text().slice(document.passages().get(1).span()));
        return line.matches() ? line.group(1) : "";
    }
}
