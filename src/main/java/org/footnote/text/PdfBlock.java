package org.footnote.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of one or more columns that belong together. */
final class PdfBlock {

    enum Form {
        HEADING,
        TEXT,
        ITEM,
        TABLE,
        /** Below the text of a page or column, in smaller letters. */
        NOTE
    }

    final Form form;
    final List<PdfRow> rows = new ArrayList<>();
    final PdfColumn column;
    /** Column of the last row. */
    PdfColumn lastColumn;

    PdfBlock(Form form, PdfRow first, PdfColumn column) {
        this.form = form;
        this.column = column;
        add(first, column);
    }

    void add(PdfRow row, PdfColumn in) {
        rows.add(row);
        lastColumn = in;
    }

    PdfRow first() {
        return rows.get(0);
    }

    PdfRow last() {
        return rows.get(rows.size() - 1);
    }

    float size() {
        return first().size();
    }

    /** Whether the last line goes to the right edge of its column, so that the text may go on elsewhere. */
    boolean isFull() {
        return last().right() > lastColumn.right() - 0.12f * lastColumn.width();
    }

    boolean endsSentence() {
        return Sentences.isEnded(last().text());
    }

    /** The lines as one, rejoined. */
    String text(LineEnds ends) {
        StringBuilder text = new StringBuilder();
        for (PdfRow row : rows) {
            String line = row.text();
            if (text.length() > 0) {
                switch (ends.join(text, line)) {
                    case BLANK -> text.append(' ');
                    case WITHOUT_HYPHEN -> text.setLength(text.length() - 1);
                    case NOTHING -> {}
                }
            }
            text.append(line);
        }
        return text.toString();
    }
}
