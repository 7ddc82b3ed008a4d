package org.footnote.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.footnote.text.Reading.Reason;

/**
 * Reads the text of a PDF in reading order: columns one after the other, without running headers and page numbers, lines
 * rejoined to paragraphs, also over the end of a page. Each block knows its pages.
 */
final class PdfReader {

    /** Pages of a document; a long book has a thousand. */
    private static final int PAGES = 3_000;

    /** Share of the pages that may be pictures without text, before the document counts as a scan. */
    private static final double PICTURES = 0.5;

    /** Share of the characters that may have no meaning, where a font hides what it shows. */
    private static final double MEANINGLESS = 0.2;

    static {
        PdfFonts.use();
    }

    private final List<PdfPage> pages = new ArrayList<>();
    private int pictures;

    private PdfReader() {}

    static Reading.Document read(String fileName, byte[] bytes) throws Unreadable {
        PdfGuard.check(bytes);
        PdfReader reader = new PdfReader();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new Unreadable(Reason.ENCRYPTED);
            }
            reader.readPages(document);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Reason.ENCRYPTED, locked);
        } catch (PdfGlyphs.Exhausted exhausted) {
            throw new Unreadable(Reason.TOO_COMPLEX, exhausted);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // the library throws whatever a broken structure leads it to
            throw new Unreadable(Reason.DAMAGED, broken);
        }
        reader.refuseScan();
        return reader.document(fileName);
    }

    private void readPages(PDDocument document) throws IOException, Unreadable {
        if (document.getNumberOfPages() > PAGES) {
            throw new Unreadable(Reason.TOO_COMPLEX);
        }
        PdfGlyphs glyphs = new PdfGlyphs();
        PdfWidths widths = new PdfWidths();
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                widths.check(page.getResources().getCOSObject());
            }
            List<PdfSegment> segments = PdfSegments.of(glyphs.read(page));
            pages.add(new PdfPage(pages.size() + 1, page.getCropBox().getHeight(), segments));
            pictures += segments.isEmpty() && hasPicture(page) ? 1 : 0;
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void refuseScan() throws Unreadable {
        if (pages.isEmpty()) {
            throw new Unreadable(Reason.EMPTY);
        }
        String text = text(pages);
        boolean hidden = text.codePoints().filter(PdfReader::isMeaningless).count() > MEANINGLESS * text.length();
        if (pictures > PICTURES * pages.size() || (!text.isEmpty() && hidden)) {
            throw new Unreadable(Reason.NO_TEXT);
        }
        if (text.isBlank()) {
            throw new Unreadable(pictures > 0 ? Reason.NO_TEXT : Reason.EMPTY);
        }
    }

    private static boolean isMeaningless(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static String text(List<PdfPage> pages) {
        StringBuilder text = new StringBuilder();
        pages.forEach(page ->
                page.segments().forEach(segment -> text.append(segment.text()).append('\n')));
        return text.toString();
    }

    private Reading.Document document(String fileName) throws Unreadable {
        List<PdfPage> bare = PdfFurniture.remove(pages);
        LineEnds ends = new LineEnds(text(bare));
        List<PdfColumn> columns =
                bare.stream().flatMap(page -> PdfColumns.of(page).stream()).toList();
        List<PdfBlock> found = PdfLayout.blocks(columns);
        Blocks blocks = new Blocks();
        for (int i = 0; i < found.size(); i++) {
            i = add(found, i, blocks, ends);
        }
        if (blocks.isEmpty()) {
            throw new Unreadable(Reason.EMPTY);
        }
        return blocks.document(fileName, TextFormat.PDF, title(found, PdfLayout.bodySize(columns), ends));
    }

    /** Adds a block, items of a list together; returns the index of the last block added. */
    private static int add(List<PdfBlock> found, int index, Blocks blocks, LineEnds ends) throws Unreadable {
        PdfBlock block = found.get(index);
        int first = block.column.page();
        int last = block.lastColumn.page();
        switch (block.form) {
            case HEADING -> blocks.heading(Blocks.ANY_LEVEL, block.text(ends), first);
            case TEXT -> blocks.paragraph(block.text(ends), first, last);
            case NOTE -> blocks.lines(PassageKind.REFERENCE, List.of(block.text(ends)), first, last);
            case TABLE ->
                blocks.lines(
                        PassageKind.TABLE,
                        block.rows.stream().map(PdfRow::cells).toList(),
                        first,
                        last);
            case ITEM -> {
                List<String> items = new ArrayList<>();
                int i = index;
                for (; i < found.size() && found.get(i).form == PdfBlock.Form.ITEM; i++) {
                    items.add(PdfLists.plain(found.get(i).text(ends)));
                    last = found.get(i).lastColumn.page();
                }
                blocks.lines(PassageKind.LIST, items, first, last);
                return i - 1;
            }
        }
        return index;
    }

    /** What stands on the first page in the largest letters, if they are larger than those of the text. */
    private static String title(List<PdfBlock> blocks, float body, LineEnds ends) {
        return blocks.stream()
                .filter(block -> block.form == PdfBlock.Form.HEADING && block.column.page() == 1 && block.size() > body)
                .max(Comparator.comparing(PdfBlock::size))
                .map(block -> block.text(ends))
                .orElse("");
    }
}
