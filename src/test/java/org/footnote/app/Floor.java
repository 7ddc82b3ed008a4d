package org.footnote.app;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the engine once reached and may not fall below again, and what it may never exceed. In the file a line
 * {@code least.NAME} is the floor under a figure, a line {@code most.NAME} the limit above one.
 */
final class Floor {

    private static final String LEAST = "least.";
    private static final String MOST = "most.";

    private final Path file;
    private final Map<String, BigDecimal> lines = new TreeMap<>();

    Floor(Path file) throws IOException {
        this.file = file;
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        properties.forEach((name, value) -> lines.put((String) name, new BigDecimal(((String) value).strip())));
        for (String name : lines.keySet()) {
            if (!name.startsWith(LEAST) && !name.startsWith(MOST)) {
                throw new IllegalArgumentException(file + ": " + name + " is neither a floor nor a limit");
            }
        }
    }

    /** Each figure that is too low or too high, in a sentence; a figure that is missing is one of them. */
    List<String> faults(Map<String, Double> figures) {
        List<String> faults = new ArrayList<>();
        lines.forEach((line, bound) -> {
            String name = line.substring(line.indexOf('.') + 1);
            Double figure = figures.get(name);
            if (figure == null) {
                faults.add(name + " was not measured");
            } else if (line.startsWith(LEAST) && rounded(figure).compareTo(bound) < 0) {
                faults.add(name + " fell to " + rounded(figure) + "; the floor is " + bound);
            } else if (line.startsWith(MOST) && BigDecimal.valueOf(figure).compareTo(bound) > 0) {
                faults.add(name + " is " + BigDecimal.valueOf(figure) + "; the limit is " + bound);
            }
        });
        return faults;
    }

    /** The figures with their bounds, one a line. */
    String table(Map<String, Double> figures) {
        StringBuilder table = new StringBuilder();
        for (String name : new TreeSet<>(figures.keySet())) {
            table.append(String.format(
                    "  %-34s %8s", name, rounded(figures.get(name)).toPlainString()));
            bound(table, "floor", lines.get(LEAST + name));
            bound(table, "limit", lines.get(MOST + name));
            table.append(System.lineSeparator());
        }
        return table.toString();
    }

    private static void bound(StringBuilder table, String word, BigDecimal bound) {
        if (bound != null) {
            table.append("   ").append(word).append(' ').append(bound.toPlainString());
        }
    }

    /**
     * Lifts every floor to what was reached, in the file; what is lower stays as it was, and so do limits and comments.
     *
     * @return whether anything rose
     */
    boolean raise(Map<String, Double> figures) throws IOException {
        List<String> written = new ArrayList<>();
        boolean rose = false;
        for (String line : Files.readAllLines(file)) {
            String name = line.replaceFirst("\\s*=.*$", "").strip();
            Double figure = name.startsWith(LEAST) ? figures.get(name.substring(LEAST.length())) : null;
            boolean higher = figure != null && rounded(figure).compareTo(lines.get(name)) > 0;
            if (higher) {
                lines.put(name, rounded(figure));
                rose = true;
            }
            written.add(higher ? name + " = " + rounded(figure).toPlainString() : line);
        }
        if (rose) {
            Files.writeString(file, String.join("\n", written) + "\n", StandardCharsets.UTF_8);
        }
        return rose;
    }

    /** To one decimal, down, so that a floor that was written down is one that was reached. */
    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure)
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
