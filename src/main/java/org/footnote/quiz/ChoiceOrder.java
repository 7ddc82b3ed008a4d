package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * In which order the choices of a question are shown. Dates and quantities stand in ascending order, as item-writing
 * guides ask (Haladyna, Downing and Rodriguez 2002, guideline 20); everything else is shuffled, so that no position is
 * the key's own.
 */
final class ChoiceOrder {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")[a-z]*");
    private static final Pattern DAY = Pattern.compile(
            "\\b([0-3]?\\d)(?=\\s+(?:" + String.join("|", MONTHS) + "))|(?<=[a-z]\\s)([0-3]?\\d)(?=\\s*,|\\s*$)");
    private static final Pattern QUANTITY = Pattern.compile(
            "^([^\\d]*)(\\d[\\d,]*(?:\\.\\d+)?)\\s*(million|billion|thousand|per cent|percent|%)?(.*)$");
    private static final Map<String, Double> SCALE = Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9);

    private ChoiceOrder() {}

    /** Positions in the item's own order, in the order they are shown. */
    static List<Integer> of(List<String> choices, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, choices.size()).boxed().toList());
        List<Double> natural = naturalKeys(choices);
        if (natural.isEmpty()) {
            Collections.shuffle(order, Chance.of(seed));
        } else {
            order.sort(Comparator.comparing(natural::get));
        }
        return List.copyOf(order);
    }

    /** One sortable number per choice, or none at all where a choice has no place on a common line. */
    private static List<Double> naturalKeys(List<String> choices) {
        List<Double> dates = choices.stream()
                .map(ChoiceOrder::date)
                .flatMap(d -> d.stream().boxed())
                .toList();
        if (dates.size() == choices.size()) {
            return dates;
        }
        List<Matcher> quantities = choices.stream()
                .map(c -> QUANTITY.matcher(c.toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .toList();
        boolean sameUnit = quantities.stream()
                        .map(m -> m.group(1).strip() + "|" + singular(m.group(4).strip()))
                        .distinct()
                        .count()
                == 1;
        if (quantities.size() == choices.size() && sameUnit) {
            return quantities.stream().map(ChoiceOrder::quantity).toList();
        }
        return List.of();
    }

    /** Year, month and day as one number; a coarser date stands before the finer ones within it. */
    private static OptionalDouble date(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(lower);
        if (!year.find() || text.length() > 40) {
            return OptionalDouble.empty();
        }
        Matcher month = MONTH.matcher(lower);
        Matcher day = DAY.matcher(lower);
        int m = month.find() ? MONTHS.indexOf(month.group(1)) + 1 : 0;
        int d = m > 0 && day.find() ? Integer.parseInt(day.group(1) != null ? day.group(1) : day.group(2)) : 0;
        return OptionalDouble.of(Integer.parseInt(year.group(1)) * 10_000.0 + m * 100 + d);
    }

    private static double quantity(Matcher m) {
        double scale = m.group(3) == null ? 1 : SCALE.getOrDefault(m.group(3), 1.0);
        return Double.parseDouble(m.group(2).replace(",", "")) * scale;
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
