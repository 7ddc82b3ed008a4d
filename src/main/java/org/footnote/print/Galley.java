package org.footnote.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A printed document, set from top to bottom. It is made of sections, each of which begins on a page of its own, counts its
 * pages and names itself at their foot. What is set together is broken over two pages only where it fills more than one.
 */
public final class Galley implements AutoCloseable {

    private static final float MARGIN = 54;
    private static final float FOOT = 30;
    private static final double FOOT_SIZE = 8.5;

    private final PDDocument document = new PDDocument();
    private final Typefaces faces = new Typefaces(document);
    private final PDRectangle sheet;
    private final List<Leaf> section = new ArrayList<>();
    private String name = "";
    private Leaf leaf;
    private double at;

    /** @param lang BCP 47 tag of the words around the questions, for those who listen to a document */
    public Galley(PaperSize size, String title, String lang, Instant made) {
        this.sheet = size.sheet();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Footnote");
        GregorianCalendar when = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        when.setTimeInMillis(made.toEpochMilli());
        document.getDocumentInformation().setCreationDate(when);
        document.getDocumentCatalog().setLanguage(lang);
    }

    /** A page with the pen that writes on it. */
    private record Leaf(PDPage page, PDPageContentStream pen) {}

    /** Begins a new section on a page of its own. */
    public void begin(String newName) {
        endSection();
        name = newName;
        turn();
    }

    /** Sets these below what is there, on one page where they fit on one. */
    public void set(List<Block> together) {
        double room = at - MARGIN - FOOT;
        double whole = sheet.getHeight() - 2 * MARGIN - FOOT;
        List<Piece> pieces = together.stream()
                .flatMap(b -> Piece.of(b, width(), faces).stream())
                .toList();
        double height = pieces.stream().mapToDouble(Piece::height).sum();
        if (height > room && height <= whole) {
            turn();
        }
        for (Piece piece : pieces) {
            if (piece.height() > at - MARGIN - FOOT) {
                turn();
            }
            try {
                piece.draw(leaf.pen(), MARGIN, at, faces);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            at -= piece.height();
        }
    }

    private double width() {
        return sheet.getWidth() - 2 * MARGIN;
    }

    private void turn() {
        try {
            PDPage page = new PDPage(sheet);
            document.addPage(page);
            leaf = new Leaf(page, new PDPageContentStream(document, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        section.add(leaf);
        at = sheet.getHeight() - MARGIN;
    }

    /** Only now is it known how many pages there are. */
    private void endSection() {
        for (int i = 0; i < section.size(); i++) {
            Leaf done = section.get(i);
            String number = (i + 1) + " / " + section.size();
            double left = width() - faces.width(number, Face.PLAIN, FOOT_SIZE) - 12;
            String head = Lines.of(name, left, Face.PLAIN, FOOT_SIZE, faces).get(0);
            try {
                Piece.write(done.pen(), head, Face.PLAIN, FOOT_SIZE, MARGIN, FOOT, faces);
                Piece.write(
                        done.pen(),
                        number,
                        Face.PLAIN,
                        FOOT_SIZE,
                        MARGIN + width() - faces.width(number, Face.PLAIN, FOOT_SIZE),
                        FOOT,
                        faces);
                done.pen().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        section.clear();
    }

    /** The document as a file; nothing is set after it. */
    public byte[] bytes() {
        endSection();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
