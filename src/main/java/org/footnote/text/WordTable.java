package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a Word file while it is read: rows of cells of paragraphs. */
final class WordTable {

    /** Characters of a cell, from which it holds text rather than data: the table only places it. */
    private static final int TEXT_CELL = 400;

    private final List<List<List<WordParagraph>>> rows = new ArrayList<>();
    private boolean headed;

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell() {
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).add(new ArrayList<>());
        }
    }

    /** The row being read is repeated on top of each page. */
    void head() {
        headed |= rows.size() == 1;
    }

    void add(WordParagraph paragraph) {
        if (!rows.isEmpty() && !rows.get(rows.size() - 1).isEmpty()) {
            List<List<WordParagraph>> row = rows.get(rows.size() - 1);
            row.get(row.size() - 1).add(paragraph);
        }
    }

    boolean isData() {
        return rows.stream().anyMatch(row -> row.size() > 1)
                && rows.stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> text(cell).length() > TEXT_CELL);
    }

    List<WordParagraph> paragraphs() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    /** One line a row, each cell with the head of its column where the table has heads. */
    List<String> lines() {
        boolean labels = headed
                && rows.size() > 1
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
        List<String> lines = new ArrayList<>();
        for (List<List<WordParagraph>> row : labels ? rows.subList(1, rows.size()) : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String text = text(row.get(i));
                String head = labels ? text(rows.get(0).get(i)) : "";
                if (!text.isEmpty()) {
                    cells.add(head.isEmpty() ? text : head + ": " + text);
                }
            }
            lines.add(String.join(" | ", cells));
        }
        return lines;
    }

    private static String text(List<WordParagraph> cell) {
        return cell.stream()
                .map(WordParagraph::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
