package org.footnote.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.text.Reading.Reason;

/**
 * Reads the text of a Word document (Office Open XML): headings by style, outline level or weight, lists with their
 * numbers, tables by rows. Left out are what is deleted or hidden, headers and footers, notes, comments, captions and the
 * table of contents. The document is streamed, so memory follows its text and not its markup.
 */
final class WordReader implements WordXml.Listener {

    /** Rank of a heading that only its weight makes one. */
    private static final int BOLD_LEVEL = 6;

    private final WordStyles styles;
    private final Blocks blocks = new Blocks();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final List<String> items = new ArrayList<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private boolean inText;
    private boolean inRunProperties;
    private boolean hidden;
    private boolean raised;
    private boolean bold;

    private WordReader(WordStyles styles) {
        this.styles = styles;
    }

    static Reading.Document read(String fileName, byte[] bytes) throws Unreadable {
        WordPackage file = WordPackage.open(bytes);
        WordReader reader = new WordReader(new WordStyles(file));
        WordXml.walk(file.document(), reader);
        reader.flushItems();
        if (reader.blocks.isEmpty()) {
            throw new Unreadable(Reason.EMPTY);
        }
        return reader.blocks.document(fileName, TextFormat.WORD, "");
    }

    @Override
    public boolean start(String name, WordXml at) {
        switch (name) {
            case "del", "moveFrom", "Fallback", "sdtPr", "rt", "object", "pPrChange", "rPrChange" -> {
                return false;
            }
            case "p" -> paragraphs.push(new WordParagraph());
            case "r" -> {
                hidden = false;
                raised = false;
                bold = false;
            }
            case "rPr" -> inRunProperties = true;
            case "t" -> inText = true;
            case "tab", "br", "cr" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> tables.push(new WordTable());
            default -> readProperty(name, at);
        }
        return true;
    }

    private void readProperty(String name, WordXml at) {
        if (inRunProperties) {
            switch (name) {
                case "vanish", "webHidden" -> hidden |= at.isOn();
                case "vertAlign" -> raised = at.attribute("val").equals("superscript");
                case "b" -> bold = at.isOn();
                default -> {}
            }
        } else if (!tables.isEmpty() && name.matches("tr|tc|tblHeader")) {
            switch (name) {
                case "tr" -> tables.peek().row();
                case "tc" -> tables.peek().cell();
                default -> tables.peek().head();
            }
        } else if (!paragraphs.isEmpty()) {
            WordParagraph paragraph = paragraphs.peek();
            switch (name) {
                case "pStyle" -> paragraph.style = at.attribute("val");
                case "outlineLvl" -> paragraph.outline = at.number(-1);
                case "numId" -> paragraph.numbering = at.attribute("val");
                case "ilvl" -> paragraph.level = at.number(0);
                default -> {}
            }
        }
    }

    @Override
    public void end(String name) throws Unreadable {
        switch (name) {
            case "t" -> inText = false;
            case "rPr" -> inRunProperties = false;
            case "p" -> {
                WordParagraph paragraph = paragraphs.pop();
                if (tables.isEmpty()) {
                    add(paragraph);
                } else {
                    tables.peek().add(paragraph);
                }
            }
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void endTable() throws Unreadable {
        WordTable table = tables.pop();
        if (!tables.isEmpty()) {
            // a table within a cell is part of the cell
            table.paragraphs().forEach(tables.peek()::add);
        } else if (table.isData()) {
            flushItems();
            blocks.lines(PassageKind.TABLE, table.lines());
        } else {
            for (WordParagraph paragraph : table.paragraphs()) {
                add(paragraph);
            }
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            append(text);
        }
    }

    private void append(String text) {
        if (!hidden && !paragraphs.isEmpty()) {
            paragraphs.peek().append(text, raised, bold);
        }
    }

    private void add(WordParagraph paragraph) throws Unreadable {
        String line = paragraph.line();
        if (line.isEmpty() || styles.isAround(paragraph.style)) {
            return;
        }
        int level = paragraph.outline >= 0 && paragraph.outline < 9
                ? paragraph.outline + 1
                : styles.headingLevel(paragraph.style);
        String numbering = paragraph.numbering.isEmpty() ? styles.numbering(paragraph.style) : paragraph.numbering;
        boolean item = level == 0 && !numbering.isEmpty() && !numbering.equals("0");
        if (item) {
            items.add(mark(numbering, paragraph.level) + line);
            return;
        }
        flushItems();
        if (level > 0) {
            blocks.heading(level, line);
        } else if (styles.isBibliography(paragraph.style)) {
            blocks.lines(PassageKind.REFERENCE, List.of(line));
        } else if (paragraph.isBold() && Shape.isTitle(line)) {
            blocks.heading(BOLD_LEVEL, line);
        } else {
            blocks.paragraph(line);
        }
    }

    private String mark(String numbering, int level) {
        for (int deeper = level + 1; deeper < 9; deeper++) {
            counters.remove(numbering + "/" + deeper);
        }
        int number = counters.merge(numbering + "/" + level, 1, Integer::sum);
        return styles.isCounted(numbering, level) ? number + ". " : "• ";
    }

    private void flushItems() throws Unreadable {
        blocks.lines(PassageKind.LIST, items);
        items.clear();
    }
}
