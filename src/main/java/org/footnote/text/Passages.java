package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into its passages: blocks of lines that are not blank, counted from 1 over all blocks, headings included.
 * A line ends at a line feed; a carriage return before it is white space. What a block is, its shape tells.
 */
final class Passages {

    /** A heading is shorter than this; real titles of articles reach about 135 characters and 21 words. */
    private static final int HEADING_LENGTH = 160;

    private static final int HEADING_WORDS = 24;
    private static final int HEADING_LENGTH_OF_IDEOGRAPHS = 40;

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern UNDERLINED_HEADING = Pattern.compile("[^\\n]*\\S[^\\n]*\\n(=+|-{2,})\\s*");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-*+•–—]|\\d{1,3}[.)]|\\([a-z0-9]{1,3}\\))\\s+\\S.*");
    private static final Pattern LABELLED_SOURCE =
            Pattern.compile("[*_>\\s]*(?:References?|Sources?)[*_]*\\s*[:：].*", Pattern.DOTALL);
    private static final Pattern CREDIT =
            Pattern.compile("[-–—]\\s*[*_]*(?:Translated|Edited|Reprinted)\\b.*", Pattern.DOTALL);

    private final CanonicalText text;
    private final TextFormat format;
    private final List<Passage> found = new ArrayList<>();

    Passages(CanonicalText text, TextFormat format) {
        this.text = text;
        this.format = format;
    }

    List<Passage> list() {
        String value = text.value();
        int blockStart = -1;
        int lineStart = 0;
        while (lineStart < value.length()) {
            int feed = value.indexOf('\n', lineStart);
            int lineEnd = feed < 0 ? value.length() : feed + 1;
            if (White.isBlank(value, lineStart, lineEnd)) {
                if (blockStart >= 0) {
                    add(blockStart, lineStart);
                }
                blockStart = -1;
            } else if (blockStart < 0) {
                blockStart = lineStart;
            }
            lineStart = lineEnd;
        }
        if (blockStart >= 0) {
            add(blockStart, value.length());
        }
        return found;
    }

    private void add(int from, int to) {
        int start = White.skip(text.value(), from, to);
        int end = White.skipBack(text.value(), start, to);
        found.add(new Passage(
                found.size() + 1,
                text.span(start, end),
                kind(text.value().substring(start, end).replace("\r\n", "\n"))));
    }

    private PassageKind kind(String block) {
        if (LABELLED_SOURCE.matcher(block).matches() || CREDIT.matcher(block).matches()) {
            return PassageKind.REFERENCE;
        }
        if (format == TextFormat.MARKDOWN
                && (MARKDOWN_HEADING.matcher(block).matches()
                        || UNDERLINED_HEADING.matcher(block).matches())) {
            return PassageKind.HEADING;
        }
        if (LIST_ITEM.matcher(firstLine(block)).matches()) {
            return PassageKind.LIST;
        }
        if (isByline(block)) {
            return PassageKind.REFERENCE;
        }
        return format == TextFormat.PLAIN && isTitleLike(block) ? PassageKind.HEADING : PassageKind.PARAGRAPH;
    }

    /** A personal name right below the title: who wrote the text, not what it is about. */
    private boolean isByline(String block) {
        return found.size() == 1 && found.get(0).kind() == PassageKind.HEADING && Byline.is(block);
    }

    private static boolean isTitleLike(String block) {
        if (block.indexOf('\n') >= 0 || block.length() > HEADING_LENGTH || words(block) > HEADING_WORDS) {
            return false;
        }
        if (block.indexOf('|') >= 0 || block.indexOf('{') >= 0 || Character.isLowerCase(block.codePointAt(0))) {
            return false;
        }
        if (block.codePoints().anyMatch(Character::isIdeographic) && block.length() > HEADING_LENGTH_OF_IDEOGRAPHS) {
            return false;
        }
        int last = block.codePointBefore(block.length());
        return Character.isLetterOrDigit(last) || "?？)）]\"'”’»》」』".indexOf(last) >= 0;
    }

    private static int words(String block) {
        return block.split("\\s+").length;
    }

    private static String firstLine(String block) {
        int feed = block.indexOf('\n');
        return feed < 0 ? block : block.substring(0, feed);
    }
}
