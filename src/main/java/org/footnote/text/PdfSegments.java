package org.footnote.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.footnote.text.Reading.Reason;

/** Puts the characters of a page together to words and lines. Distances are given in sizes of the font. */
final class PdfSegments {

    /** Wider than this, a gap may divide columns or cells; narrower, it is a blank of a line set to full width. */
    private static final float WIDE_GAP = 1.2f;

    /** From here a gap stands for a blank, where the file holds none. */
    private static final float BLANK_GAP = 0.16f;

    /** Characters may be set back this much, for looks. */
    private static final float SET_BACK = 0.5f;

    /** Pieces of a page: a page of small print written word by word has some thousand. */
    private static final int PIECES = 20_000;

    private final List<PdfSegment> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private PdfGlyph first;
    private PdfGlyph last;
    private float right;
    private float size;
    private float y;
    private int boldLetters;
    private int letters;
    private boolean blank;
    private boolean note;

    private PdfSegments() {}

    /** Segments from top to bottom, on one line from left to right. */
    static List<PdfSegment> of(List<PdfGlyph> glyphs) throws Unreadable {
        PdfSegments segments = new PdfSegments();
        glyphs.forEach(segments::add);
        segments.close();
        if (segments.found.size() > PIECES) {
            throw new Unreadable(Reason.TOO_COMPLEX);
        }
        return merge(segments.found);
    }

    private void add(PdfGlyph glyph) {
        if (glyph.isBlank()) {
            blank = true;
            return;
        }
        if (last == null || !continues(glyph)) {
            close();
            first = glyph;
            y = glyph.y();
            size = glyph.size();
        } else if (startsBelowRaised(glyph)) {
            raised.append(text);
            text.setLength(0);
            note = true;
            y = glyph.y();
            size = glyph.size();
            text.append(raised).append(' ');
            raised.setLength(0);
        }
        append(glyph);
    }

    private boolean continues(PdfGlyph glyph) {
        float unit = Math.max(size, glyph.size());
        float gap = glyph.x() - right;
        float up = y - glyph.y();
        boolean level = Math.abs(up) < 0.2f * unit || isRaised(glyph) || startsBelowRaised(glyph) || isLowered(glyph);
        return level && gap > -SET_BACK * unit && gap < WIDE_GAP * unit;
    }

    private boolean isRaised(PdfGlyph glyph) {
        float up = y - glyph.y();
        return glyph.size() < 0.85f * size && up > 0.15f * size && up < 0.7f * size;
    }

    private boolean isLowered(PdfGlyph glyph) {
        float down = glyph.y() - y;
        return glyph.size() < 0.85f * size && down > 0 && down < 0.35f * size;
    }

    /** A footnote begins with its number, raised, before the first character of its line. */
    private boolean startsBelowRaised(PdfGlyph glyph) {
        float down = glyph.y() - y;
        return text.length() > 0
                && text.length() <= 3
                && size < 0.85f * glyph.size()
                && down > 0.15f * glyph.size()
                && down < 0.7f * glyph.size();
    }

    private void append(PdfGlyph glyph) {
        boolean isRaised = isRaised(glyph);
        boolean gap = last != null && glyph.x() - right > BLANK_GAP * glyph.size();
        if (isRaised) {
            raised.append(glyph.text());
        } else {
            lower();
            if ((blank || gap) && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            text.append(glyph.text());
            letters++;
            boldLetters += glyph.bold() ? 1 : 0;
        }
        blank = false;
        last = glyph;
        right = Math.max(last == first ? 0 : right, glyph.right());
    }

    private void lower() {
        if (raised.length() > 0) {
            text.append(Characters.raised(text, raised.toString()));
            raised.setLength(0);
        }
    }

    private void close() {
        if (last != null) {
            lower();
            String words = Characters.plainLineKeepingHyphens(text.toString());
            if (!words.isEmpty()) {
                found.add(new PdfSegment(words, first.x(), right, y, size, 2 * boldLetters > letters, note));
            }
        }
        text.setLength(0);
        raised.setLength(0);
        last = null;
        blank = false;
        note = false;
        letters = 0;
        boldLetters = 0;
    }

    /** Marks of notes that the file writes apart from their lines are left out, as within lines. */
    private static List<PdfSegment> withoutMarks(List<PdfSegment> pieces) {
        return pieces.stream()
                .filter(piece ->
                        !PdfLists.isNoteMark(piece.text()) || pieces.stream().noneMatch(line -> isMarkOn(piece, line)))
                .toList();
    }

    private static boolean isMarkOn(PdfSegment mark, PdfSegment line) {
        float up = line.y() - mark.y();
        return mark.size() < 0.85f * line.size()
                && up > 0.15f * line.size()
                && up < 0.7f * line.size()
                && mark.left() > line.left()
                && mark.left() < line.right() + 0.5f * line.size();
    }

    /** Joins what the file writes in pieces. */
    private static List<PdfSegment> merge(List<PdfSegment> pieces) {
        List<PdfSegment> merged = new ArrayList<>();
        for (List<PdfSegment> line : lines(withoutMarks(pieces))) {
            line.sort(Comparator.comparing(PdfSegment::left));
            PdfSegment current = null;
            for (PdfSegment next : line) {
                if (current == null) {
                    current = next;
                } else if (next.left() - current.right() < WIDE_GAP * Math.max(current.size(), next.size())) {
                    boolean apart = next.left() - current.right() > BLANK_GAP * next.size();
                    current = current.with(next, apart ? " " : "");
                } else {
                    merged.add(current);
                    current = next;
                }
            }
            merged.add(current);
        }
        return merged;
    }

    /** Groups by base line, from top to bottom. */
    static List<List<PdfSegment>> lines(List<PdfSegment> segments) {
        List<PdfSegment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparing(PdfSegment::y).thenComparing(PdfSegment::left));
        List<List<PdfSegment>> lines = new ArrayList<>();
        for (PdfSegment segment : sorted) {
            List<PdfSegment> line = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (line != null && line.get(0).isLevelWith(segment)) {
                line.add(segment);
            } else {
                List<PdfSegment> fresh = new ArrayList<>();
                fresh.add(segment);
                lines.add(fresh);
            }
        }
        return lines;
    }
}
