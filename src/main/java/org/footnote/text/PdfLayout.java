package org.footnote.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines of all columns together to headings, paragraphs, lists, tables and notes, as a reader sees them: by size
 * and weight of the letters, distances, indents and where a line ends.
 */
final class PdfLayout {

    /** Letters larger than the text by this factor are a heading. */
    private static final float LARGER = 1.12f;

    /** Letters smaller than the text by this factor are notes or captions. */
    private static final float SMALLER = 0.92f;

    /** Sizes that differ by less are the same. */
    private static final float SAME = 0.08f;

    /** A distance of lines this much larger than usual divides paragraphs. */
    private static final float WIDER = 1.3f;

    /** A first line stands in by at least this, in sizes of the font. */
    private static final float INDENT = 0.7f;

    private final float body;
    private final boolean indents;
    private final List<PdfBlock> blocks = new ArrayList<>();
    /** Notes wait until the paragraph is over that goes on behind them. */
    private final List<PdfBlock> notes = new ArrayList<>();

    private PdfBlock open;

    private PdfLayout(List<PdfColumn> columns) {
        this.body = bodySize(columns);
        this.indents = columns.stream()
                        .flatMap(column -> column.rows().stream().filter(row -> isIndented(row, column)))
                        .count()
                >= Math.max(3, columns.size() / 2);
    }

    static List<PdfBlock> blocks(List<PdfColumn> columns) {
        PdfLayout layout = new PdfLayout(columns);
        columns.forEach(layout::add);
        layout.close();
        return layout.blocks;
    }

    /** The size that most characters have. */
    static float bodySize(List<PdfColumn> columns) {
        Map<Integer, Integer> characters = new HashMap<>();
        columns.forEach(column -> column.rows()
                .forEach(row ->
                        characters.merge(Math.round(row.size() * 2), row.text().length(), Integer::sum)));
        return characters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(20)
                / 2f;
    }

    private void add(PdfColumn column) {
        int notesFrom = notesFrom(column);
        PdfRow previous = null;
        for (int i = 0; i < column.rows().size(); i++) {
            PdfRow row = column.rows().get(i);
            if (i >= notesFrom) {
                addNote(row, column, i > notesFrom);
            } else {
                addRow(row, previous, column, i);
                previous = row;
            }
        }
    }

    /** Index of the first line of the notes at the foot of a column. */
    private int notesFrom(PdfColumn column) {
        List<PdfRow> rows = column.rows();
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).size() <= SMALLER * body) {
            from--;
        }
        while (from < rows.size()
                && !rows.get(from).isNote()
                && !isNoteMark(rows.get(from).text())) {
            from++;
        }
        return from == 0 ? rows.size() : from;
    }

    private static boolean isNoteMark(String text) {
        return text.matches("(?s)^(?:\\d{1,3}[.)]?|[*†‡])\\s?\\p{L}.*");
    }

    private void addNote(PdfRow row, PdfColumn column, boolean goesOn) {
        if (goesOn && !row.isNote() && !isNoteMark(row.text())) {
            notes.get(notes.size() - 1).add(row, column);
        } else {
            notes.add(new PdfBlock(PdfBlock.Form.NOTE, row, column));
        }
    }

    private void addRow(PdfRow row, PdfRow previous, PdfColumn column, int index) {
        PdfBlock.Form form = form(row, previous, column, index);
        boolean goesOn = open != null
                && (previous == null
                        ? continuesElsewhere(row, form, column)
                        : continuesBelow(row, previous, form, column));
        if (goesOn) {
            open.add(row, column);
        } else {
            close();
            open = new PdfBlock(form, row, column);
        }
    }

    private PdfBlock.Form form(PdfRow row, PdfRow previous, PdfColumn column, int index) {
        if (row.hasCells() && isAmongCells(column, index)) {
            return PdfBlock.Form.TABLE;
        }
        boolean large = row.size() >= LARGER * body;
        if ((large || (row.bold() && row.size() > SMALLER * body))
                && Shape.isShort(row.text())
                && row.text().length() > 1) {
            boolean letters = row.text().codePoints().anyMatch(Character::isLetterOrDigit);
            if (letters && (large || !row.text().endsWith("."))) {
                return PdfBlock.Form.HEADING;
            }
        }
        boolean mayBegin = previous == null
                || open == null
                || open.form != PdfBlock.Form.TEXT
                || Sentences.isEnded(previous.text())
                || Math.abs(previous.left() - row.left()) > INDENT * row.size()
                || isWide(row, previous, column);
        return mayBegin && PdfLists.isItem(row.text()) ? PdfBlock.Form.ITEM : PdfBlock.Form.TEXT;
    }

    /** One line with a gap is a line with a gap; two below each other are a table. */
    private static boolean isAmongCells(PdfColumn column, int index) {
        return (index > 0 && column.rows().get(index - 1).hasCells())
                || (index + 1 < column.rows().size()
                        && column.rows().get(index + 1).hasCells());
    }

    private boolean continuesBelow(PdfRow row, PdfRow previous, PdfBlock.Form form, PdfColumn column) {
        if (isWide(row, previous, column) || !isSameSize(row, previous)) {
            return false;
        }
        return switch (form) {
            case TABLE -> open.form == PdfBlock.Form.TABLE;
            case HEADING -> open.form == PdfBlock.Form.HEADING && row.bold() == previous.bold();
            case ITEM, NOTE -> false;
            case TEXT ->
                switch (open.form) {
                    case TEXT -> !startsParagraph(row, previous, column);
                    case ITEM -> row.left() > open.first().left() + 1 || !previousEnded(previous, column);
                    default -> false;
                };
        };
    }

    private static boolean isWide(PdfRow row, PdfRow previous, PdfColumn column) {
        return row.y() - previous.y() > WIDER * Math.max(column.leading(), row.size());
    }

    private static boolean isSameSize(PdfRow a, PdfRow b) {
        return Math.abs(a.size() - b.size()) <= SAME * Math.max(a.size(), b.size());
    }

    /** Ended like a sentence, before the right edge. */
    private static boolean previousEnded(PdfRow previous, PdfColumn column) {
        return Sentences.isEnded(previous.text()) && previous.right() < column.right() - 0.15f * column.width();
    }

    private boolean startsParagraph(PdfRow row, PdfRow previous, PdfColumn column) {
        boolean standsIn = row.left() - previous.left() > INDENT * row.size() && isIndented(row, column);
        boolean begins = !Character.isLowerCase(row.text().codePointAt(0));
        return begins && (standsIn || previousEnded(previous, column));
    }

    private static boolean isIndented(PdfRow row, PdfColumn column) {
        float in = row.left() - column.left();
        return in > INDENT * row.size() && in < 0.25f * column.width();
    }

    /** Whether the first line of a column goes on with what the column before ended with. */
    private boolean continuesElsewhere(PdfRow row, PdfBlock.Form form, PdfColumn column) {
        if (form == PdfBlock.Form.TABLE && open.form == PdfBlock.Form.TABLE) {
            return open.first().segments().size() == row.segments().size();
        }
        boolean text = open.form == PdfBlock.Form.TEXT || open.form == PdfBlock.Form.ITEM;
        if (form != PdfBlock.Form.TEXT || !text || !isSameSize(row, open.last())) {
            return false;
        }
        boolean begins = !Character.isLowerCase(row.text().codePointAt(0));
        if (!open.endsSentence()) {
            return !begins || open.isFull();
        }
        return open.form == PdfBlock.Form.TEXT && indents && open.isFull() && !isIndented(row, column);
    }

    private void close() {
        if (open != null) {
            blocks.add(open);
            open = null;
        }
        blocks.addAll(notes);
        notes.clear();
    }
}
