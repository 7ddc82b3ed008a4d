package org.footnote.text;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a column: usually one segment, several in a row of a table or behind a bullet. */
record PdfRow(List<PdfSegment> segments, String text, float left, float right, float y, float size, boolean bold) {

    static PdfRow of(List<PdfSegment> segments) {
        PdfSegment longest = segments.stream()
                .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .orElseThrow();
        return new PdfRow(
                List.copyOf(segments),
                segments.stream().map(PdfSegment::text).collect(Collectors.joining(" ")),
                segments.get(0).left(),
                segments.get(segments.size() - 1).right(),
                longest.y(),
                longest.size(),
                segments.stream().allMatch(PdfSegment::bold));
    }

    boolean isNote() {
        return segments.get(0).note();
    }

    /** The cells, where the row has several and the first is no bullet or number of a list. */
    boolean hasCells() {
        return segments.size() > 1 && !PdfLists.isMarker(segments.get(0).text());
    }

    String cells() {
        return segments.stream().map(PdfSegment::text).collect(Collectors.joining(" | "));
    }
}
