package org.footnote.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What is never broken over two pages: a line. */
interface Piece {

    /** Of a line, in sizes of its letters. */
    double LEADING = 1.35;

    double WRITTEN = 10.5;
    double BOX = 9;
    double BLANK = 24;

    /** In points. */
    double height();

    /** @param top where its upper edge is, counted from the foot of the page */
    void draw(PDPageContentStream pen, double left, double top, Typefaces faces) throws IOException;

    /** How something is drawn. */
    interface Drawing {
        void on(PDPageContentStream pen, double left, double top, Typefaces faces) throws IOException;
    }

    /** A piece of this height. */
    record Drawn(double height, Drawing drawing) implements Piece {

        @Override
        public void draw(PDPageContentStream pen, double left, double top, Typefaces faces) throws IOException {
            drawing.on(pen, left, top, faces);
        }
    }

    /** @param width of the page between its margins */
    static List<Piece> of(Block block, double width, Typefaces faces) {
        if (block instanceof Block.Text text) {
            return lines(text, width, faces);
        }
        if (block instanceof Block.Space space) {
            return List.of(new Drawn(space.height(), (pen, left, top, f) -> {}));
        }
        if (block instanceof Block.Rule rule) {
            return List.of(new Drawn(
                    rule.weight() + 4,
                    (pen, left, top, f) -> line(pen, left + rule.indent(), left + width, top - 2, rule.weight())));
        }
        if (block instanceof Block.Blank blank) {
            return List.of(blank(blank, width));
        }
        if (block instanceof Block.Boxes boxes) {
            return boxes(boxes, width, faces);
        }
        throw new IllegalArgumentException("no piece is made of " + block);
    }

    private static List<Piece> lines(Block.Text text, double width, Typefaces faces) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : Lines.of(text.text(), width - text.indent(), text.face(), text.size(), faces)) {
            boolean first = pieces.isEmpty();
            pieces.add(new Drawn(text.size() * LEADING, (pen, left, top, f) -> {
                double base = top - text.size();
                if (first && !text.label().isEmpty()) {
                    double label = f.width(text.label(), Face.STRONG, text.size());
                    double gap = text.size() * 0.6;
                    double from = Math.max(left, left + text.indent() - gap - Math.max(label, text.size() * 0.9));
                    write(pen, text.label(), Face.STRONG, text.size(), from, base, f);
                }
                write(pen, line, text.face(), text.size(), left + text.indent(), base, f);
            }));
        }
        return pieces;
    }

    private static Piece blank(Block.Blank blank, double width) {
        return new Drawn(BLANK, (pen, left, top, f) -> {
            double base = top - BLANK + 6;
            double from = left + blank.indent();
            if (!blank.label().isEmpty()) {
                write(pen, blank.label(), Face.PLAIN, WRITTEN, from, base, f);
                from += f.width(blank.label(), Face.PLAIN, WRITTEN) + 6;
            }
            double after = blank.after().isEmpty() ? 0 : f.width(blank.after(), Face.PLAIN, WRITTEN) + 6;
            double to = Math.min(left + width, from + 300) - after;
            line(pen, from, to, base - 2, 0.6);
            write(pen, blank.after(), Face.PLAIN, WRITTEN, to + 6, base, f);
        });
    }

    private static List<Piece> boxes(Block.Boxes boxes, double width, Typefaces faces) {
        List<List<String>> rows = new ArrayList<>();
        double filled = width;
        for (String name : boxes.names()) {
            double needs = step(name, faces);
            if (filled + needs > width - boxes.indent()) {
                rows.add(new ArrayList<>());
                filled = 0;
            }
            filled += needs;
            rows.get(rows.size() - 1).add(name);
        }
        List<Piece> pieces = new ArrayList<>();
        for (List<String> row : rows) {
            String label = pieces.isEmpty() ? boxes.label() : "";
            pieces.add(new Drawn(WRITTEN * 1.75, (pen, left, top, f) -> {
                double base = top - WRITTEN * 1.2;
                write(pen, label, Face.STRONG, WRITTEN, left, base, f);
                double x = left + boxes.indent();
                for (String name : row) {
                    pen.setLineWidth(0.7f);
                    pen.addRect((float) x, (float) base - 1, (float) BOX, (float) BOX);
                    pen.stroke();
                    write(pen, name, Face.PLAIN, WRITTEN, x + BOX + 4, base, f);
                    x += step(name, f);
                }
            }));
        }
        return pieces;
    }

    private static double step(String name, Typefaces faces) {
        return BOX + 4 + Math.max(14, faces.width(name, Face.PLAIN, WRITTEN)) + 14;
    }

    private static void line(PDPageContentStream pen, double from, double to, double y, double weight)
            throws IOException {
        pen.setLineWidth((float) weight);
        pen.moveTo((float) from, (float) y);
        pen.lineTo((float) to, (float) y);
        pen.stroke();
    }

    /** @param base line on which the letters stand, counted from the foot of the page */
    static void write(
            PDPageContentStream pen, String text, Face face, double size, double x, double base, Typefaces faces)
            throws IOException {
        if (text.isEmpty()) {
            return;
        }
        pen.beginText();
        pen.newLineAtOffset((float) x, (float) base);
        for (Typefaces.Run run : faces.runs(Typefaces.printable(text), face)) {
            pen.setFont(run.font(), (float) size);
            pen.showText(run.text());
        }
        pen.endText();
    }
}
