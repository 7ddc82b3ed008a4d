package org.footnote.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where text is broken, by the rules of the Unicode line breaking that Java has: between words, between Chinese characters. */
final class Lines {

    private Lines() {}

    /** @param width of a line in points */
    static List<String> of(String text, double width, Face face, double size, Typefaces faces) {
        String whole = Typefaces.printable(text).strip();
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(whole);
        StringBuilder line = new StringBuilder();
        double filled = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            for (String piece : fitting(whole.substring(start, end), width, face, size, faces)) {
                double needs = faces.width(piece.stripTrailing(), face, size);
                if (filled + needs > width && line.length() > 0) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    filled = 0;
                }
                line.append(piece);
                filled += faces.width(piece, face, size);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** A piece that may not be broken, cut all the same where it is longer than a line. */
    private static List<String> fitting(String piece, double width, Face face, double size, Typefaces faces) {
        if (faces.width(piece.stripTrailing(), face, size) <= width) {
            return List.of(piece);
        }
        List<String> cut = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        piece.codePoints().forEach(c -> {
            if (faces.width(part + Character.toString(c), face, size) > width && part.length() > 0) {
                cut.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(c);
        });
        cut.add(part.toString());
        return cut;
    }
}
