package org.footnote.text;

import java.util.regex.Pattern;

/** What the words of a block alone tell about its kind. */
final class Shape {

    /** A heading is shorter than this; real titles of articles reach about 135 characters and 21 words. */
    private static final int HEADING_LENGTH = 160;

    private static final int HEADING_WORDS = 24;
    private static final int HEADING_LENGTH_OF_IDEOGRAPHS = 40;

    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•–—]|\\d{1,3}[.)]|\\([a-z0-9]{1,3}\\))\\s+\\S.*");
    private static final Pattern LABELLED_SOURCE =
            Pattern.compile("[*_>\\s]*(?:References?|Sources?)[*_]*\\s*[:：].*", Pattern.DOTALL);
    private static final Pattern CREDIT =
            Pattern.compile("[-–—]\\s*[*_]*(?:Translated|Edited|Reprinted)\\b.*", Pattern.DOTALL);
    private static final Pattern APPARATUS = Pattern.compile(
            "(?:\\d+\\.?\\s+)?(?:references?|bibliography|works cited|literature|notes|endnotes|footnotes|notes and references"
                    + "|sources|citations|further reading|external links|see also|参考文献|注释)[.:：]?",
            Pattern.CASE_INSENSITIVE);

    private Shape() {}

    /** Names a source or a translator: says nothing of the subject. */
    static boolean isSource(String block) {
        return LABELLED_SOURCE.matcher(block).matches() || CREDIT.matcher(block).matches();
    }

    static boolean isListItem(String line) {
        return LIST_ITEM.matcher(line).matches();
    }

    /** The heading of a section that lists sources. */
    static boolean isApparatus(String heading) {
        return APPARATUS.matcher(heading).matches();
    }

    /** One line, short, begun like a name and not ended like a sentence. */
    static boolean isTitle(String block) {
        if (block.indexOf('\n') >= 0 || !isShort(block)) {
            return false;
        }
        if (block.indexOf('|') >= 0 || block.indexOf('{') >= 0 || Character.isLowerCase(block.codePointAt(0))) {
            return false;
        }
        int last = block.codePointBefore(block.length());
        return Character.isLetterOrDigit(last) || "?？)）]\"'”’»》」』".indexOf(last) >= 0;
    }

    /** As short as headings are. */
    static boolean isShort(String block) {
        boolean ideographs = block.codePoints().anyMatch(Character::isIdeographic);
        return block.length() <= (ideographs ? HEADING_LENGTH_OF_IDEOGRAPHS : HEADING_LENGTH)
                && block.split("\\s+").length <= HEADING_WORDS;
    }
}
