package org.footnote.text;

import java.util.List;

/** A stretch of a passage that is set on a line of its own. */
public record TextLine(Form form, List<TextRun> runs) {

    /** How it is set. */
    public enum Form {
        TEXT,
        HEADING,
        /** An item of a list; its bullet is not among the runs, its number is. */
        ITEM
    }

    public TextLine {
        runs = List.copyOf(runs);
    }

    /** The visible characters. */
    public String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.toString();
    }
}
