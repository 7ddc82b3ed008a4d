package org.footnote.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one page that are read one below the other; lengths in points.
 *
 * @param leading usual distance of two base lines
 */
record PdfColumn(int page, List<PdfRow> rows, float left, float right, float leading) {

    /** Distance of base lines where a column has too few to tell, in sizes of the font. */
    private static final float USUAL_LEADING = 1.2f;

    static PdfColumn of(int page, List<PdfSegment> segments) {
        List<PdfRow> rows = PdfSegments.lines(segments).stream().map(PdfRow::of).toList();
        float left = (float) rows.stream().mapToDouble(PdfRow::left).min().orElse(0);
        float right = (float) rows.stream().mapToDouble(PdfRow::right).max().orElse(0);
        return new PdfColumn(page, rows, left, right, leading(rows));
    }

    private static float leading(List<PdfRow> rows) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float distance = rows.get(i).y() - rows.get(i - 1).y();
            if (distance < 2.5f * rows.get(i).size()) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        // the smaller half: larger distances stand between paragraphs
        return distances.isEmpty() ? USUAL_LEADING * rows.get(0).size() : distances.get((distances.size() - 1) * 2 / 5);
    }

    float width() {
        return right - left;
    }
}
