package org.footnote.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.footnote.text.Readings.refused;
import static org.footnote.text.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.footnote.text.Reading.Reason;
import org.junit.jupiter.api.Test;

/** Every file that gives no document says why, takes little time, and leaves nothing behind. */
class UnreadableFilesTest {

    private static byte[] pdf(String... lines) {
        try (PdfMaker maker = new PdfMaker()) {
            maker.page();
            Arrays.stream(lines).forEach(maker::line);
            return maker.bytes();
        }
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file of one page with a content stream, packed by filters named in its dictionary. */
    private static byte[] pdfWithContent(String filters, byte[] content, String... more) {
        StringBuilder head = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>"
                + "/XObject<</X 6 0 R>>>>>> endobj\n5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n");
        for (String object : more) {
            head.append(object).append('\n');
        }
        head.append("4 0 obj <</Length ").append(content.length).append(filters).append(">> stream\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    @Test
    void an_ending_that_lies_is_found_out() {
        byte[] pdf = pdf("Words of a river.");
        assertEquals(Reason.WRONG_ENDING, refused("a.txt", pdf));
        assertEquals(Reason.WRONG_ENDING, refused("a.docx", pdf));
        assertEquals(Reason.WRONG_ENDING, refused("a.html", pdf));
        assertEquals(Reason.WRONG_ENDING, refused("a.pdf", "Words of a river.".getBytes(UTF_8)));
        assertEquals(Reason.WRONG_ENDING, refused("a.pdf", "PK\3\4 zip".getBytes(ISO_8859_1)));
        assertEquals(Reason.WRONG_ENDING, refused("a.md", "PK\3\4 zip".getBytes(ISO_8859_1)));
        assertEquals(Reason.WRONG_ENDING, refused("a.txt", "<!DOCTYPE html><p>Words".getBytes(UTF_8)));
        assertEquals(List.of("Words of a river."), words(Readings.read("A.PDF", pdf)));
    }

    @Test
    void what_is_no_document_at_all_is_refused() {
        for (String ending : TextFormat.allEndings()) {
            assertEquals(Reason.EMPTY, refused("a" + ending, new byte[0]));
            assertEquals(Reason.BINARY, refused("a" + ending, new byte[] {1, 0, 2, 0, 3}));
            int limit = TextFormat.of("a" + ending).orElseThrow().limit();
            assertEquals(Reason.TOO_LARGE, refused("a" + ending, new byte[limit + 1]));
        }
        assertEquals(Reason.UNSUPPORTED_FORMAT, refused("a.exe", new byte[] {1}));
        assertEquals(Reason.UNSUPPORTED_FORMAT, refused("pdf", pdf("Words.")));
    }

    @Test
    void a_protected_pdf_is_told_from_a_damaged_one() throws IOException {
        for (String password : new String[] {"secret", ""}) {
            try (PdfMaker maker = new PdfMaker()) {
                maker.page().line("Words of a river.");
                maker.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                assertEquals(Reason.ENCRYPTED, refused("a.pdf", maker.bytes()));
            }
        }
    }

    @Test
    void a_scan_says_that_it_needs_text_recognition() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(
                                    document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB)),
                            0,
                            0);
                }
            }
            document.save(out);
            assertEquals(Reason.NO_TEXT, refused("scan.pdf", out.toByteArray()));
        }
        assertEquals(Reason.EMPTY, refused("blank.pdf", pdf()));
    }

    @Test
    void a_truncated_pdf_gives_nothing_rather_than_a_part() {
        byte[] whole = pdf("Words of a river.", "More words of the river.");
        for (int length = 5; length < whole.length - 6; length += 97) {
            assertEquals(Reason.DAMAGED, refused("a.pdf", Arrays.copyOf(whole, length)), "cut at " + length);
        }
        assertEquals(Reason.DAMAGED, refused("a.pdf", "%PDF-1.4\nnonsense\n%%EOF".getBytes(UTF_8)));
    }

    @Test
    void a_pdf_that_unpacks_without_end_is_refused() {
        byte[] bomb = deflated(new byte[60 * 1024 * 1024]);
        assertTrue(bomb.length < 100_000);
        assertTimeout(Duration.ofSeconds(20), () -> {
            assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.pdf", pdfWithContent("/Filter/FlateDecode", bomb)));
            assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.pdf", pdfWithContent("/Filter/Fl#61teDecode", bomb)));
            assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.pdf", pdfWithContent("/Filter 9 0 R", bomb)));
            byte[] twice = deflated(new byte[8 * 1024 * 1024]);
            String[] objects = new String[20];
            for (int i = 0; i < objects.length; i++) {
                objects[i] = (20 + i) + " 0 obj <</Filter/FlateDecode/Length " + twice.length + ">> stream\n"
                        + new String(twice, ISO_8859_1) + "\nendstream endobj";
            }
            assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.pdf", pdfWithContent("", new byte[1], objects)));
        });
    }

    private static byte[] pdfWithWidths(String name, String widths) {
        String font = "5 0 obj <</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>/" + name
                + "["
                + widths + "]>>]>> endobj";
        return pdfWithContent("", "BT /F 12 Tf 70 700 Td <0041> Tj ET".getBytes(ISO_8859_1), font);
    }

    @Test
    void a_font_whose_widths_would_fill_the_memory_is_refused() {
        String all = "0 65535 500 ";
        assertTimeout(Duration.ofSeconds(60), () -> {
            assertEquals(Reason.DAMAGED, refused("a.pdf", pdfWithWidths("W", "1[500]2 2000000000 500")));
            assertEquals(Reason.DAMAGED, refused("a.pdf", pdfWithWidths("W", "-2000000000 10 500")));
            assertEquals(Reason.DAMAGED, refused("a.pdf", pdfWithWidths("W2", "1 2000000000 -900 250 800")));
            assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.pdf", pdfWithWidths("W", all.repeat(20_000))));
        });
    }

    @Test
    void forms_that_draw_each_other_without_end_are_refused() {
        String[] forms = new String[14];
        for (int i = 0; i < forms.length; i++) {
            String content = "/X Do ".repeat(10);
            forms[i] = (6 + i) + " 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X "
                    + (i + 1 < forms.length ? 7 + i : 30) + " 0 R>>>>/Length " + content.length() + ">> stream\n"
                    + content
                    + "\nendstream endobj";
        }
        byte[] pdf = pdfWithContent("", "/X Do".getBytes(UTF_8), forms);
        assertTimeout(Duration.ofSeconds(60), () -> assertEquals(Reason.TOO_COMPLEX, refused("a.pdf", pdf)));
    }

    @Test
    void an_unencrypted_minimal_pdf_is_read() {
        byte[] content = "BT /F 12 Tf 72 700 Td (Words of a river.) Tj ET".getBytes(UTF_8);
        assertEquals(List.of("Words of a river."), words(Readings.read("a.pdf", pdfWithContent("", content))));
        assertEquals(
                List.of("Words of a river."),
                words(Readings.read("a.pdf", pdfWithContent("/Filter/FlateDecode", deflated(content)))));
    }
}
