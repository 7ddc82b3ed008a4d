package org.footnote.text;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what a document is called. */
final class Title {

    private static final int LENGTH = 220;
    private static final int WORDS = 30;

    /** Of a heading, in UTF-16 units: no title is so long, and a line made to exhaust a pattern is longer. */
    private static final int LOOKED_AT = 2_000;

    private static final Pattern HEADING_MARKUP = Pattern.compile("^#{1,6}\\s+|\\s+#+$|[*`]|\\n[=-]+\\s*$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()]*\\)");

    private Title() {}

    /**
     * The first heading of a Markdown file, or of an extracted text where it stands among the first blocks; else the first
     * line where that is short; else the file name.
     */
    static String of(String fileName, TextFormat format, CanonicalText text, List<Passage> passages) {
        if (format != TextFormat.PLAIN) {
            for (Passage passage :
                    format.isExtracted() ? passages.subList(0, Math.min(4, passages.size())) : passages) {
                if (passage.kind() == PassageKind.HEADING) {
                    String title = plain(text.slice(passage.span()));
                    if (!title.isEmpty()) {
                        return title.length() <= LENGTH ? title : fromFileName(fileName);
                    }
                }
            }
        }
        String line = firstLine(text.slice(passages.get(0).span()));
        boolean titleLike = line.length() <= LENGTH
                && line.split("\\s+").length <= WORDS
                && "|{".chars().noneMatch(c -> line.indexOf(c) >= 0)
                && ".;,。；，".indexOf(line.charAt(line.length() - 1)) < 0;
        String title = titleLike ? plain(line) : "";
        return title.isEmpty() ? fromFileName(fileName) : title;
    }

    private static String firstLine(String block) {
        int feed = block.indexOf('\n');
        return White.strip(feed < 0 ? block : block.substring(0, feed));
    }

    /** A heading without its markup, on one line. */
    static String plain(String heading) {
        String start = heading.substring(0, Math.min(LOOKED_AT, heading.length()));
        String text = LINK.matcher(start.replace("\r\n", "\n")).replaceAll("$1");
        text = White.strip(HEADING_MARKUP.matcher(text).replaceAll("")).replaceAll("\\s+", " ");
        return text.length() > 2 && isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    /** One pair of quotation marks around the whole title is decoration. */
    private static boolean isQuoted(String text) {
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        String inner = text.substring(1, text.length() - 1);
        return (open == '"' && close == '"' && inner.indexOf('"') < 0)
                || (open == '“' && close == '”' && inner.indexOf('“') < 0);
    }

    private static String fromFileName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = White.strip(dot > 0 ? fileName.substring(0, dot) : fileName);
        return name.isEmpty() ? fileName : name;
    }
}
