package org.footnote.progress;

import java.util.ArrayList;
import java.util.List;

/** Topics as bars, each divided by how strong its facts are, the strongest first. */
public record StrengthChart(int height, List<Row> rows) {

    private static final int ROW = 44;
    private static final double WIDTH = 440;

    /**
     * A topic.
     *
     * @param y of its name
     * @param bar top of its bar
     */
    public record Row(String topic, long percent, int y, int bar, List<Part> parts) {}

    /** @param level of {@link Strength} */
    public record Part(int level, String x, String width) {}

    static StrengthChart of(List<Mastery> topics) {
        List<Row> rows = new ArrayList<>();
        for (Mastery topic : topics) {
            int top = ROW * rows.size();
            List<Part> parts = new ArrayList<>();
            double x = 0;
            for (int level = Strength.values().length - 1; level >= 0; level--) {
                double width = WIDTH
                        * topic.strengths().getOrDefault(Strength.values()[level], 0L)
                        / Math.max(1, topic.total());
                if (width > 0) {
                    parts.add(new Part(level, Drawing.at(x), Drawing.at(width)));
                }
                x += width;
            }
            rows.add(new Row(topic.topic(), topic.percent(), top + 14, top + 21, parts));
        }
        return new StrengthChart(ROW * rows.size(), rows);
    }
}
