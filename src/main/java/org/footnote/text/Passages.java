package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into its passages: blocks of lines that are not blank, counted from 1 over all blocks, headings included.
 * A line ends at a line feed; a carriage return before it is white space. What a block is, its shape tells.
 */
final class Passages {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern UNDERLINE = Pattern.compile("(=+|-{2,})\\s*");

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
        if (Shape.isSource(block)) {
            return PassageKind.REFERENCE;
        }
        if (format == TextFormat.MARKDOWN && (MARKDOWN_HEADING.matcher(block).matches() || isUnderlined(block))) {
            return PassageKind.HEADING;
        }
        if (Shape.isListItem(firstLine(block))) {
            return PassageKind.LIST;
        }
        if (found.size() == 1 && found.get(0).kind() == PassageKind.HEADING && Byline.is(block)) {
            return PassageKind.REFERENCE;
        }
        return format == TextFormat.PLAIN && Shape.isTitle(block) ? PassageKind.HEADING : PassageKind.PARAGRAPH;
    }

    private static boolean isUnderlined(String block) {
        int feed = block.indexOf('\n');
        return feed > 0
                && UNDERLINE.matcher(block).region(feed + 1, block.length()).matches();
    }

    private static String firstLine(String block) {
        int feed = block.indexOf('\n');
        return feed < 0 ? block : block.substring(0, feed);
    }
}
