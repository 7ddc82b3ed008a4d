package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A table of a page: rows of readable text, or only a frame that old pages lay their text out in. */
final class HtmlTable {

    /** Letters of a cell, from which it holds text rather than data. */
    private static final int TEXT_CELL = 400;

    private final Element table;
    private final List<List<Element>> rows = new ArrayList<>();

    HtmlTable(Element table) {
        this.table = table;
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .toList();
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
    }

    /** Cells side by side, none of which holds a text of its own. */
    boolean isData() {
        return rows.stream().anyMatch(row -> row.size() > 1)
                && table.selectFirst("table table, h1, h2, h3, h4, h5, h6, [role=presentation]") == null
                && !table.attr("role").equals("presentation")
                && rows.stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> cell.text().length() > TEXT_CELL);
    }

    /** One line a row, each cell with the head of its column where the table has heads. */
    List<String> rows() {
        List<String> heads = heads();
        return rows.stream()
                .skip(heads.isEmpty() ? 0 : 1)
                .map(row -> line(row, heads))
                .filter(line -> !line.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> heads() {
        boolean headed = rows.size() > 1
                && rows.get(0).size() > 1
                && rows.get(0).stream().allMatch(cell -> cell.normalName().equals("th"))
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
        return headed ? rows.get(0).stream().map(HtmlBlocks::text).toList() : List.of();
    }

    private static String line(List<Element> row, List<String> heads) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String text = HtmlBlocks.text(row.get(i));
            if (!text.isEmpty()) {
                boolean headed = !heads.isEmpty() && !heads.get(i).isEmpty();
                cells.add(headed ? heads.get(i) + ": " + text : text);
            }
        }
        return String.join(" | ", cells);
    }
}
