package org.footnote.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.footnote.text.Readings.outline;
import static org.footnote.text.Readings.refused;
import static org.footnote.text.Readings.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.footnote.text.Reading.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordReaderTest {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final XWPFDocument word = new XWPFDocument();

    @AfterEach
    void close() throws IOException {
        word.close();
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading.Document document() {
        return Readings.read("river.docx", bytes());
    }

    private XWPFParagraph paragraph(String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private void style(String id, String name, String basedOn) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (basedOn != null) {
            style.addNewBasedOn().setVal(basedOn);
        }
        word.createStyles().addStyle(new XWPFStyle(style));
    }

    private BigInteger numbering(long id, STNumberFormat.Enum format) {
        CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
        numbering.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = numbering.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        return word.createNumbering().addNum(word.createNumbering().addAbstractNum(new XWPFAbstractNum(numbering)));
    }

    /** A minimal file around the body of a document. */
    private static byte[] wrap(String body) {
        return zip("word/document.xml", "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    @Test
    void headings_come_from_styles_their_ancestors_and_weight() {
        style("Titel", "Title", null);
        style("berschrift1", "heading 1", null);
        style("Own", "My heading", "berschrift1");
        paragraph("Rivers of Asia").setStyle("Titel");
        paragraph("The river rises in the mountains.");
        paragraph("Floods").setStyle("Own");
        paragraph("There were floods.");
        XWPFParagraph bold = word.createParagraph();
        XWPFRun run = bold.createRun();
        run.setBold(true);
        run.setText("Dams and forests");
        XWPFParagraph last = paragraph("A bold ");
        last.createRun().setBold(true);
        last.createRun().setText("word makes no heading");

        Reading.Document document = document();
        assertEquals(
                List.of(
                        "HEADING: Rivers of Asia",
                        "PARAGRAPH: The river rises in the mountains.",
                        "HEADING: Floods",
                        "PARAGRAPH: There were floods.",
                        "HEADING: Dams and forests",
                        "PARAGRAPH: A bold word makes no heading"),
                outline(document));
        assertEquals("Rivers of Asia", document.title());
        assertEquals(Place.under("Floods"), document.passages().get(3).place());
    }

    @Test
    void lists_are_numbered_as_word_numbers_them_and_tables_read_by_rows() {
        BigInteger bullets = numbering(1, STNumberFormat.BULLET);
        BigInteger counted = numbering(2, STNumberFormat.DECIMAL);
        paragraph("First:");
        for (String item : List.of("Lancang", "Mekong")) {
            paragraph(item).setNumID(bullets);
        }
        paragraph("Then:");
        for (String item : List.of("Build a dam.", "Plant a forest.")) {
            paragraph(item).setNumID(counted);
        }
        XWPFTable table = word.createTable(3, 2);
        String[][] cells = {{"River", "Miles"}, {"Mekong", "2,700"}, {"Salween", "1,750"}};
        for (int row = 0; row < 3; row++) {
            for (int cell = 0; cell < 2; cell++) {
                table.getRow(row).getCell(cell).setText(cells[row][cell]);
            }
        }
        table.getRow(0).setRepeatHeader(true);
        paragraph("Afterwards.");

        assertEquals(
                List.of(
                        "PARAGRAPH: First:",
                        "LIST: • Lancang\n• Mekong",
                        "PARAGRAPH: Then:",
                        "LIST: 1. Build a dam.\n2. Plant a forest.",
                        "TABLE: River: Mekong | Miles: 2,700\nRiver: Salween | Miles: 1,750",
                        "PARAGRAPH: Afterwards."),
                outline(document()));
    }

    @Test
    void a_table_that_only_places_text_gives_its_paragraphs() {
        XWPFTable table = word.createTable(1, 2);
        table.getRow(0).getCell(0).setText("The river rises in the mountains. ".repeat(20));
        table.getRow(0).getCell(1).setText("A side note.");
        assertEquals(
                List.of(
                        "PARAGRAPH: "
                                + "The river rises in the mountains. "
                                        .repeat(20)
                                        .strip(),
                        "PARAGRAPH: A side note."),
                outline(document()));
    }

    @Test
    void headers_footers_notes_and_what_is_deleted_or_hidden_are_left_out() {
        word.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Header");
        word.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Footer");
        XWPFParagraph paragraph = paragraph("The treaty");
        XWPFRun mark = paragraph.createRun();
        mark.setSubscript(VerticalAlign.SUPERSCRIPT);
        mark.setText("12");
        XWPFRun hidden = paragraph.createRun();
        hidden.setVanish(true);
        hidden.setText(" secret");
        paragraph.createRun().setText(" covers 300 km");
        XWPFRun power = paragraph.createRun();
        power.setSubscript(VerticalAlign.SUPERSCRIPT);
        power.setText("2");
        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue(" deleted");
        paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(".");
        style("TOC1", "toc 1", null);
        paragraph("Rivers ........ 3").setStyle("TOC1");

        assertEquals(List.of("The treaty covers 300 km²."), words(document()));
    }

    @Test
    void breaks_tabs_and_special_hyphens_become_plain() {
        assertEquals(
                List.of("A b c well-known coöperation 😀 𠮷"),
                words(Readings.read(
                        "a.docx",
                        wrap("<w:p><w:r><w:t>A</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c well</w:t><w:noBreakHyphen/>"
                                + "<w:t>known coöp</w:t><w:softHyphen/><w:t>eration 😀 𠮷</w:t></w:r></w:p>"))));
    }

    @Test
    void a_text_box_is_read_once() {
        String box = "<w:txbxContent>" + p("In a box.") + "</w:txbxContent>";
        String both = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent>";
        assertEquals(
                List.of("In a box.", "Around it."),
                words(Readings.read(
                        "a.docx", wrap("<w:p><w:r>" + both + "</w:r><w:r><w:t>Around it.</w:t></w:r></w:p>"))));
    }

    @Test
    void a_document_under_a_password_is_told_from_an_old_one() throws Exception {
        paragraph("Secret.");
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(bytes());
            }
            container.writeFilesystem(out);
            assertEquals(Reason.ENCRYPTED, refused("a.docx", out.toByteArray()));
            assertEquals(Reason.WRONG_ENDING, refused("a.txt", out.toByteArray()));
        }
        try (POIFSFileSystem old = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream("old".getBytes(UTF_8)), "WordDocument");
            old.writeFilesystem(out);
            assertEquals(Reason.WRONG_ENDING, refused("a.docx", out.toByteArray()));
        }
    }

    @Test
    void an_empty_a_foreign_and_a_damaged_file_each_have_their_reason() {
        assertEquals(Reason.EMPTY, refused("a.docx", bytes()));
        assertEquals(Reason.WRONG_ENDING, refused("a.docx", zip("xl/workbook.xml", "<workbook/>")));
        assertEquals(Reason.WRONG_ENDING, refused("a.docx", "<html>".getBytes(UTF_8)));
        assertEquals(Reason.DAMAGED, refused("a.docx", zip("word/document.xml", "<w:document>")));
        paragraph("Words.");
        byte[] whole = bytes();
        for (int length : new int[] {whole.length / 4, whole.length / 2, whole.length - 30}) {
            assertEquals(Reason.DAMAGED, refused("a.docx", Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void entities_do_not_expand_and_nothing_is_fetched() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document "
                + NAMESPACE + "><w:body>" + p("&b;") + "</w:body></w:document>";
        assertEquals(Reason.DAMAGED, refused("a.docx", zip("word/document.xml", bomb)));
        String file = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document " + NAMESPACE + "><w:body>"
                + p("&a;") + "</w:body></w:document>";
        assertEquals(Reason.DAMAGED, refused("a.docx", zip("word/document.xml", file)));
    }

    @Test
    void archives_made_to_exhaust_the_reader_are_refused() {
        String blank = " ".repeat(1024 * 1024);
        assertEquals(
                Reason.EXPANDS_TOO_FAR,
                refused("a.docx", zip("word/document.xml", p("x"), "word/media/a.png", blank.repeat(40))));
        assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.docx", wrap(p(blank.repeat(70)))));
        String[] entries = new String[2 * 6000];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "word/media/" + i;
            entries[i + 1] = "";
        }
        assertEquals(Reason.EXPANDS_TOO_FAR, refused("a.docx", zip(entries)));
        int depth = 10_000;
        assertEquals(Reason.TOO_COMPLEX, refused("a.docx", wrap("<w:p>".repeat(depth) + "x" + "</w:p>".repeat(depth))));
    }

    @Test
    void more_text_than_a_document_may_have_is_too_large() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; body.length() < 2 * Limits.TEXT; i++) {
            body.append(p("Sentence number " + i + " of " + Integer.toHexString(i * 31) + " has an end."));
        }
        assertEquals(Reason.TOO_LARGE, refused("a.docx", wrap(body.toString())));
    }
}
