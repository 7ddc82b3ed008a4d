package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whatever happened to a file on its way, reading it gives a document or a reason, never an error. */
class BrokenFilesTest {

    private static final byte[] PDF = pdf();
    private static final byte[] WORD = word();
    private static final byte[] HTML =
            ("<!doctype html><html><head><title>A</title></head><body><nav><a href=x>y</a></nav>"
                            + "<main><h1>A</h1><p>Words <b>of<i> a</b> river</i>.</p><ul><li>One<li>Two</ul><table><tr><td>1<td>2"
                            + "</table><sup><a href=#n>1</a></sup><pre>a\n\nb</pre></main></body></html>")
                    .getBytes(UTF_8);

    private static byte[] pdf() {
        try (PdfMaker maker = new PdfMaker()) {
            maker.page()
                    .heading(18, "A river")
                    .line("Words of a river.")
                    .unicode("Москва")
                    .page()
                    .line("More words.");
            return maker.bytes();
        }
    }

    private static byte[] word() {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("Words of a river.");
            word.createTable(2, 2).getRow(0).getCell(0).setText("Cell");
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 300)
    void a_pdf(
            @ForAll @Size(max = 12) List<Integer> places,
            @ForAll List<Byte> bytes,
            @ForAll @IntRange(max = 9) int cut) {
        check("a.pdf", PDF, places, bytes, cut);
    }

    @Property(tries = 300)
    void a_word_document(
            @ForAll @Size(max = 12) List<Integer> places,
            @ForAll List<Byte> bytes,
            @ForAll @IntRange(max = 9) int cut) {
        check("a.docx", WORD, places, bytes, cut);
    }

    @Property(tries = 300)
    void a_page(
            @ForAll @Size(max = 12) List<Integer> places,
            @ForAll List<Byte> bytes,
            @ForAll @IntRange(max = 9) int cut) {
        check("a.html", HTML, places, bytes, cut);
    }

    /** Bytes are changed at some places; one file in ten is cut off. */
    private static void check(String name, byte[] whole, List<Integer> places, List<Byte> bytes, int cut) {
        byte[] broken = whole.clone();
        for (int i = 0; i < places.size() && !bytes.isEmpty(); i++) {
            broken[Math.floorMod(places.get(i), broken.length)] = bytes.get(i % bytes.size());
        }
        if (cut == 0 && !places.isEmpty()) {
            broken = Arrays.copyOf(broken, Math.floorMod(places.get(0), broken.length));
        }
        Reading reading = DocumentReader.read(name, broken);
        if (reading instanceof Reading.Document document) {
            for (Passage passage : document.passages()) {
                assertEquals(
                        passage.span().length(),
                        document.text()
                                .slice(passage.span())
                                .codePointCount(
                                        0, document.text().slice(passage.span()).length()));
            }
        }
    }
}
