package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.item.Matching;
import org.footnote.item.Ordering;

/**
 * In which order the parts of a question are shown. Choices that are dates or quantities stand in ascending order, as
 * item-writing guides ask (Haladyna, Downing and Rodriguez 2002, guideline 20); everything else is shuffled, so that no
 * position is the key's own. What is to be put in order is always shuffled, for there the ascending order is the key, and
 * so are the left sides of a matching, or two ascending columns would stand beside each other.
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

    /**
     * Positions in the item's own order, in the order they are shown; none where there is nothing to arrange. Those of a
     * matching are its left sides, then its right sides, counted on behind them.
     */
    static List<Integer> of(Item item, long seed) {
        if (item instanceof ChoiceItem choice) {
            return of(choice.choices().stream().map(Choice::text).toList(), seed);
        }
        if (item instanceof Matching matching) {
            int lefts = matching.pairs().size();
            List<Integer> order = new ArrayList<>(shuffled(lefts, Chance.of(seed)));
            of(matching.rights(), ~seed).forEach(right -> order.add(lefts + right));
            return List.copyOf(order);
        }
        return item instanceof Ordering ordering ? disordered(ordering.order().size(), Chance.of(seed)) : List.of();
    }

    /** Any order but the key's: it must not even be sent by chance. */
    private static List<Integer> disordered(int size, Random chance) {
        List<Integer> order = shuffled(size, chance);
        while (order.equals(ordered(size))) {
            order = shuffled(size, chance);
        }
        return order;
    }

    private static List<Integer> ordered(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> shuffled(int size, Random chance) {
        List<Integer> order = new ArrayList<>(ordered(size));
        Collections.shuffle(order, chance);
        return List.copyOf(order);
    }

    /** Positions in the item's own order, in the order they are shown. */
    static List<Integer> of(List<String> choices, long seed) {
        List<Double> natural = naturalKeys(choices);
        if (natural.isEmpty()) {
            return shuffled(choices.size(), Chance.of(seed));
        }
        return ordered(choices.size()).stream()
                .sorted(Comparator.comparing(natural::get))
                .toList();
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
