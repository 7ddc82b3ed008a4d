package org.footnote.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Sets PDFs for tests: words at places, as typesetting programs write them. Lengths in points, y from the top. */
final class PdfMaker implements AutoCloseable {

    static final float LEFT = 72;
    static final float SIZE = 11;
    static final float LEADING = 14;

    static {
        PdfFonts.use();
    }

    final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDFont unicode;
    private PDPage page;
    private PDPageContentStream out;
    /** Base line of the next line. */
    float y;

    PdfMaker page() {
        try {
            endPage();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = 90;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMaker at(float x, float fromTop, float size, String words) {
        return show(plain, x, fromTop, size, words);
    }

    /** A line at the left edge, below the one before. */
    PdfMaker line(String words) {
        return line(LEFT, words);
    }

    PdfMaker line(float x, String words) {
        at(x, y, SIZE, words);
        y += LEADING;
        return this;
    }

    PdfMaker lines(float x, List<String> lines) {
        lines.forEach(line -> line(x, line));
        return this;
    }

    PdfMaker gap() {
        y += LEADING;
        return this;
    }

    PdfMaker heading(float size, String words) {
        show(bold, LEFT, y, size, words);
        y += size + 10;
        return this;
    }

    /** With a font that has every letter of Latin, Greek and Cyrillic script, and ligatures. */
    PdfMaker unicode(String words) {
        try {
            if (unicode == null) {
                InputStream font =
                        PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                unicode = PDType0Font.load(document, font, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        show(unicode, LEFT, y, SIZE, words);
        y += LEADING;
        return this;
    }

    PdfMaker upwards(float x, String words) {
        try {
            out.beginText();
            out.setFont(plain, SIZE);
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, x, 200));
            out.showText(words);
            out.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfMaker show(PDFont font, float x, float fromTop, float size, String words) {
        try {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, page.getMediaBox().getHeight() - fromTop);
            out.showText(words);
            out.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width of words in the font of the text. */
    float width(String words) {
        try {
            return plain.getStringWidth(words) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words set to lines of a width. */
    List<String> set(String text, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void endPage() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
    }

    byte[] bytes() {
        try {
            endPage();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            endPage();
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
