package org.footnote.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds running headers, footers and page numbers: lines at the upper and lower edge that come again at the same height on
 * other pages, or that hold a number which goes up by one with each page.
 */
final class PdfFurniture {

    /** Lines from the edge of the text that can be furniture. */
    private static final int EDGE = 3;

    /** Heights on two pages count as the same within this, in points. */
    private static final float HEIGHT = 4;

    /** Share of the pages on which a header comes again; left and right pages have headers of their own. */
    private static final float SHARE = 0.25f;

    private static final Pattern NUMBER =
            Pattern.compile("\\W*(?:page|p\\.|第)?\\s*(\\d{1,4}|[ivxl]{1,6})\\s*(?:页|(?:of|/)\\s*\\d{1,4})?\\W*");
    private static final Pattern NUMBER_AT_END = Pattern.compile("^(\\d{1,4})\\s.*|.*\\s(\\d{1,4})$");
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\b[ivxl]+\\b");

    /** A line at the upper or lower edge, counted from 0 at the edge. */
    private record Edge(int page, boolean top, int fromEdge, float y, String text, List<PdfSegment> segments) {}

    private PdfFurniture() {}

    static List<PdfPage> remove(List<PdfPage> pages) {
        List<Edge> edges = edges(pages);
        Set<Edge> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(repeated(edges, pages.size()));
        found.addAll(numbered(edges, pages.size()));
        Set<PdfSegment> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
        edges.stream()
                .collect(Collectors.groupingBy(edge -> edge.top ? edge.page : -edge.page))
                .values()
                .forEach(side -> side.stream()
                        .sorted(Comparator.comparing(Edge::fromEdge))
                        .takeWhile(found::contains)
                        .forEach(edge -> furniture.addAll(edge.segments)));
        return pages.stream()
                .map(page -> new PdfPage(
                        page.number(),
                        page.height(),
                        page.segments().stream()
                                .filter(segment -> !furniture.contains(segment))
                                .toList()))
                .toList();
    }

    private static List<Edge> edges(List<PdfPage> pages) {
        List<Edge> edges = new ArrayList<>();
        for (PdfPage page : pages) {
            List<List<PdfSegment>> lines = PdfSegments.lines(page.segments());
            for (int i = 0; i < lines.size(); i++) {
                int fromEdge = Math.min(i, lines.size() - 1 - i);
                if (fromEdge < EDGE) {
                    PdfRow row = PdfRow.of(lines.get(i));
                    edges.add(new Edge(
                            page.number(),
                            fromEdge == i,
                            fromEdge,
                            row.y(),
                            row.text().strip(),
                            lines.get(i)));
                }
            }
        }
        return edges;
    }

    private static List<Edge> repeated(List<Edge> edges, int pages) {
        Map<String, List<Edge>> byText = new HashMap<>();
        for (Edge edge : edges) {
            String key = DIGITS.matcher(edge.text.toLowerCase(Locale.ROOT)).replaceAll("#");
            byText.computeIfAbsent(key, k -> new ArrayList<>()).add(edge);
        }
        float needed = Math.max(Math.min(pages, 3), SHARE * pages);
        List<Edge> found = new ArrayList<>();
        if (pages < 2) {
            return found;
        }
        for (List<Edge> same : byText.values()) {
            for (Edge edge : same) {
                Set<Integer> on = new HashSet<>();
                same.stream()
                        .filter(other -> Math.abs(other.y - edge.y) < HEIGHT)
                        .forEach(other -> on.add(other.page));
                if (on.size() >= needed) {
                    found.add(edge);
                }
            }
        }
        return found;
    }

    private static List<Edge> numbered(List<Edge> edges, int pages) {
        Map<Integer, Set<Integer>> pagesByShift = new HashMap<>();
        for (Edge edge : edges) {
            numbers(edge).forEach(n -> pagesByShift
                    .computeIfAbsent(n - edge.page, s -> new HashSet<>())
                    .add(edge.page));
        }
        List<Edge> found = new ArrayList<>();
        for (Edge edge : edges) {
            boolean alone = NUMBER.matcher(edge.text.toLowerCase(Locale.ROOT)).matches();
            int on = numbers(edge).stream()
                    .mapToInt(n -> pagesByShift.get(n - edge.page).size())
                    .max()
                    .orElse(0);
            boolean counts = on >= Math.max(2, Math.min(3, pages)) && on >= SHARE * pages;
            boolean header = edge.fromEdge == 0 && counts && on >= 3;
            if (alone && edge.fromEdge <= 1 && (counts || pages == 1 || isRoman(edge.text)) || header) {
                found.add(edge);
            }
        }
        return found;
    }

    private static boolean isRoman(String text) {
        return text.matches("[ivxl]{1,6}");
    }

    private static List<Integer> numbers(Edge edge) {
        List<Integer> numbers = new ArrayList<>();
        Matcher alone = NUMBER.matcher(edge.text.toLowerCase(Locale.ROOT));
        if (alone.matches() && alone.group(1).matches("\\d+")) {
            numbers.add(Integer.valueOf(alone.group(1)));
        } else {
            Matcher atEnd = NUMBER_AT_END.matcher(edge.text);
            if (atEnd.matches()) {
                numbers.add(Integer.valueOf(atEnd.group(1) != null ? atEnd.group(1) : atEnd.group(2)));
            }
        }
        return numbers;
    }
}
