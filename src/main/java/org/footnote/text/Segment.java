package org.footnote.text;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text as it is shown: marked or not. */
public record Segment(String text, boolean marked, boolean strong, boolean emphasis) {

    private static final Span EVERYTHING = new Span(0, Integer.MAX_VALUE);

    /** The runs, cut wherever a mark begins or ends. Markup between the words of a mark is not shown and marks nothing. */
    public static List<Segment> of(List<TextRun> runs, List<Span> marks) {
        return of(runs, marks, EVERYTHING);
    }

    /** The same for what lies in the window; the rest is left out. */
    public static List<Segment> of(List<TextRun> runs, List<Span> marks, Span window) {
        List<Segment> segments = new ArrayList<>();
        for (TextRun run : runs) {
            int offset = run.span().start();
            int[] codePoints = run.text().codePoints().toArray();
            int from = Math.max(0, window.start() - offset);
            int length = Math.min(codePoints.length, window.end() - offset);
            while (from < length) {
                boolean marked = isMarked(offset + from, marks);
                int to = from + 1;
                while (to < length && isMarked(offset + to, marks) == marked) {
                    to++;
                }
                add(
                        segments,
                        new Segment(new String(codePoints, from, to - from), marked, run.strong(), run.emphasis()));
                from = to;
            }
        }
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment next) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).looksLike(next)) {
            segments.set(
                    last,
                    new Segment(segments.get(last).text() + next.text(), next.marked, next.strong, next.emphasis));
        } else {
            segments.add(next);
        }
    }

    private boolean looksLike(Segment other) {
        return marked == other.marked && strong == other.strong && emphasis == other.emphasis;
    }

    private static boolean isMarked(int position, List<Span> marks) {
        for (Span mark : marks) {
            if (mark.start() <= position && position < mark.end()) {
                return true;
            }
        }
        return false;
    }
}
