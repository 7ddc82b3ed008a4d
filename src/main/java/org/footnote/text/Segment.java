package org.footnote.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text as it is shown: marked or not.
 *
 * @param hit number of the place that was sought and stands here, from 1; 0 for none
 * @param opens whether that place begins here
 */
public record Segment(String text, boolean marked, boolean strong, boolean emphasis, int hit, boolean opens) {

    private static final Span EVERYTHING = new Span(0, Integer.MAX_VALUE);

    public Segment(String text, boolean marked, boolean strong, boolean emphasis) {
        this(text, marked, strong, emphasis, 0, false);
    }

    /**
     * Places that were sought, with their numbers.
     *
     * @param first number of the first of them
     */
    public record Hits(List<Span> places, int first) {

        public static final Hits NONE = new Hits(List.of(), 1);

        int at(int position) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).start() <= position
                        && position < places.get(i).end()) {
                    return first + i;
                }
            }
            return 0;
        }
    }

    /** The runs, cut wherever a mark begins or ends. Markup between the words of a mark is not shown and marks nothing. */
    public static List<Segment> of(List<TextRun> runs, List<Span> marks) {
        return of(runs, marks, EVERYTHING);
    }

    /** The same for what lies in the window; the rest is left out. */
    public static List<Segment> of(List<TextRun> runs, List<Span> marks, Span window) {
        return of(runs, marks, Hits.NONE, window);
    }

    /** The same with the places that were sought. */
    public static List<Segment> of(List<TextRun> runs, List<Span> marks, Hits hits) {
        return of(runs, marks, hits, EVERYTHING);
    }

    /** The same for what lies in the window. */
    public static List<Segment> of(List<TextRun> runs, List<Span> marks, Hits hits, Span window) {
        List<Segment> segments = new ArrayList<>();
        int seen = 0;
        for (TextRun run : runs) {
            int offset = run.span().start();
            int[] codePoints = run.text().codePoints().toArray();
            int from = Math.max(0, window.start() - offset);
            int length = Math.min(codePoints.length, window.end() - offset);
            while (from < length) {
                boolean marked = isMarked(offset + from, marks);
                int hit = hits.at(offset + from);
                int to = from + 1;
                while (to < length && isMarked(offset + to, marks) == marked && hits.at(offset + to) == hit) {
                    to++;
                }
                String text = new String(codePoints, from, to - from);
                add(segments, new Segment(text, marked, run.strong(), run.emphasis(), hit, hit > seen));
                seen = Math.max(seen, hit);
                from = to;
            }
        }
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment next) {
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).looksLike(next)) {
            Segment one = segments.get(last);
            segments.set(
                    last,
                    new Segment(one.text + next.text, next.marked, next.strong, next.emphasis, one.hit, one.opens));
        } else {
            segments.add(next);
        }
    }

    /** Whether it is one of the places that were sought. */
    public boolean sought() {
        return hit > 0;
    }

    private boolean looksLike(Segment other) {
        return marked == other.marked && strong == other.strong && emphasis == other.emphasis && hit == other.hit;
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
