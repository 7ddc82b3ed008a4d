package org.footnote.material;

import java.util.ArrayList;
import java.util.List;
import org.footnote.text.CanonicalText;
import org.footnote.text.Passage;
import org.footnote.text.PassageKind;
import org.footnote.text.Segment;
import org.footnote.text.Span;
import org.footnote.text.TextFormat;
import org.footnote.text.TextLine;
import org.footnote.text.Typesetting;

/** A passage as the reader sets it. */
public record PassageView(int ordinal, PassageKind kind, List<Block> blocks) {

    /** A line, or the lines of a list. */
    public record Block(TextLine.Form form, List<List<Segment>> lines) {

        public boolean isList() {
            return form == TextLine.Form.ITEM;
        }

        public boolean isHeading() {
            return form == TextLine.Form.HEADING;
        }

        /** The only line of what is not a list. */
        public List<Segment> line() {
            return lines.get(0);
        }
    }

    static PassageView of(CanonicalText text, TextFormat format, Passage passage, List<Span> marks, Segment.Hits hits) {
        List<Block> blocks = new ArrayList<>();
        for (TextLine line : Typesetting.set(text, format, passage)) {
            List<Segment> segments = Segment.of(line.runs(), marks, hits);
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.isList() && line.form() == TextLine.Form.ITEM) {
                last.lines().add(segments);
            } else {
                blocks.add(new Block(line.form(), new ArrayList<>(List.of(segments))));
            }
        }
        return new PassageView(passage.ordinal(), passage.kind(), blocks);
    }

    public boolean isHeading() {
        return kind == PassageKind.HEADING && isOneLine();
    }

    public boolean isReference() {
        return kind == PassageKind.REFERENCE && isOneLine();
    }

    /** Most passages: one paragraph and nothing else. */
    public boolean isOneLine() {
        return blocks.size() == 1 && !blocks.get(0).isList();
    }

    public List<Segment> line() {
        return blocks.get(0).line();
    }

    /** The visible words of the first line. */
    String words() {
        StringBuilder words = new StringBuilder();
        line().forEach(segment -> words.append(segment.text()));
        return words.toString().strip();
    }
}
