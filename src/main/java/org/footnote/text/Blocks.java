package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.footnote.text.Reading.Reason;

/**
 * Collects the blocks that a reader takes out of a file and lays them down as the canonical text: one line for a heading
 * or paragraph, one line for each item of a list or row of a table, an empty line between blocks.
 */
final class Blocks {

    /** Level of a heading whose rank is not known: it ends every section. */
    static final int ANY_LEVEL = 1;

    private static final int TITLE_LENGTH = 220;

    private record Block(PassageKind kind, int level, String text, int firstPage, int lastPage) {}

    private final List<Block> blocks = new ArrayList<>();
    private int length;
    /** Level of the heading under which sources are listed; 0 outside such a section. */
    private int apparatus;

    void heading(int level, String text) throws Unreadable {
        heading(level, text, 0);
    }

    /** A heading as long as a paragraph is one: some pages set whole texts as headings, for their looks. */
    void heading(int level, String text, int page) throws Unreadable {
        String line = Characters.plainLine(text);
        if (!Shape.isShort(line)) {
            paragraph(text, page, page);
            return;
        }
        if (apparatus == 0 || level <= apparatus) {
            apparatus = Shape.isApparatus(line) ? level : 0;
        }
        add(PassageKind.HEADING, level, line, page, page);
    }

    void paragraph(String text) throws Unreadable {
        paragraph(text, 0, 0);
    }

    void paragraph(String text, int firstPage, int lastPage) throws Unreadable {
        String line = Characters.plainLine(text);
        boolean source = Shape.isSource(line) || (isBelowTitle() && Byline.is(line));
        PassageKind kind =
                source ? PassageKind.REFERENCE : Shape.isListItem(line) ? PassageKind.LIST : PassageKind.PARAGRAPH;
        add(kind, 0, line, firstPage, lastPage);
    }

    void lines(PassageKind kind, List<String> lines) throws Unreadable {
        lines(kind, lines, 0, 0);
    }

    void lines(PassageKind kind, List<String> lines, int firstPage, int lastPage) throws Unreadable {
        String text = lines.stream()
                .map(Characters::plainLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        add(kind, 0, text, firstPage, lastPage);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Whether there is anything but headings. */
    boolean hasText() {
        return blocks.stream().anyMatch(block -> block.kind != PassageKind.HEADING);
    }

    boolean hasHeading() {
        return blocks.stream().anyMatch(block -> block.kind == PassageKind.HEADING);
    }

    private boolean isBelowTitle() {
        return blocks.size() == 1 && blocks.get(0).kind == PassageKind.HEADING;
    }

    private void add(PassageKind kind, int level, String text, int firstPage, int lastPage) throws Unreadable {
        if (text.isEmpty()) {
            return;
        }
        length += text.length() + 2;
        if (length > Limits.TEXT) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        PassageKind shown = apparatus > 0 && kind != PassageKind.HEADING ? PassageKind.REFERENCE : kind;
        blocks.add(new Block(shown, level, text, firstPage, lastPage));
    }

    /**
     * @param title empty: the first heading, if it stands before any paragraph, else the first line or the file name
     */
    Reading.Document document(String fileName, TextFormat format, String title) {
        dropHeadingsOfNothing();
        StringBuilder text = new StringBuilder(length);
        List<Passage> passages = new ArrayList<>();
        int position = 0;
        for (Block block : blocks) {
            int size = block.text.codePointCount(0, block.text.length());
            passages.add(new Passage(
                    passages.size() + 1,
                    new Span(position, position + size),
                    block.kind,
                    new Place(block.firstPage, block.lastPage, "")));
            text.append(block.text).append("\n\n");
            position += size + 2;
        }
        text.setLength(Math.max(0, text.length() - 1));
        CanonicalText canonical = new CanonicalText(text.toString());
        String line = Characters.plainLine(title);
        String name =
                line.isEmpty() || line.length() > TITLE_LENGTH ? Title.of(fileName, format, canonical, passages) : line;
        return new Reading.Document(fileName, format, canonical, name, Headings.place(canonical, passages, name));
    }

    /** Headings at the end of a page introduce what was left out: comments, forms, related pages. */
    private void dropHeadingsOfNothing() {
        while (blocks.size() > 1 && blocks.get(blocks.size() - 1).kind == PassageKind.HEADING) {
            blocks.remove(blocks.size() - 1);
        }
    }
}
