package org.footnote.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.footnote.generation.Draft;
import org.footnote.item.Choice;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.item.ItemType;
import org.footnote.item.Kind;
import org.footnote.item.TrueFalse;

/**
 * How a bank is made up, and whether the way its items are written gives keys away.
 *
 * @param facts how many different facts are asked
 * @param documents items by the document that proves them first
 * @param itemsPerFact number of facts by the number of items that ask them
 * @param positions where the keys stand, by the number of choices
 * @param trueKeys statements that are true
 */
public record Scorecard(
        int items,
        int facts,
        Map<ItemType, Integer> types,
        Map<Kind, Integer> kinds,
        SortedMap<String, Integer> documents,
        SortedMap<Integer, Integer> itemsPerFact,
        Difficulty difficulty,
        List<Positions> positions,
        Lengths lengths,
        int trueKeys,
        int falseKeys) {

    /** What the statistics need of an item. */
    public record Entry(Item item, Kind kind, String fact, String document, double difficulty) {

        public static Entry of(Draft draft) {
            return new Entry(
                    draft.item(),
                    draft.kind(),
                    draft.fact(),
                    draft.citations().get(0).document(),
                    draft.difficulty());
        }
    }

    /** @param tenths how many items have a difficulty of 0 to 0.1, 0.1 to 0.2 and so on; ten numbers */
    public record Difficulty(double mean, List<Integer> tenths) {

        /** All items alike says that nothing was estimated. */
        public boolean constant() {
            return tenths.stream().filter(n -> n > 0).count() < 2
                    && tenths.stream().mapToInt(Integer::intValue).sum() > 1;
        }
    }

    /**
     * Keys of items with one key and the same number of choices.
     *
     * @param counts how often each position holds the key, the first position first
     */
    public record Positions(List<Integer> counts) {

        /** Chi-square quantiles at 0.99 for 1 to 9 degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.4). */
        private static final double[] CRITICAL = {6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666};

        public int choices() {
            return counts.size();
        }

        public int items() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Pearson's statistic against equally frequent positions. */
        public double chiSquare() {
            double expected = (double) items() / choices();
            return counts.stream()
                    .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                    .sum();
        }

        /** Whether chance alone would hardly ever (p &lt; 0.01) place keys so unevenly. */
        public boolean uneven() {
            int freedom = Math.min(choices() - 1, CRITICAL.length);
            return chiSquare() > CRITICAL[freedom - 1];
        }
    }

    /**
     * Lengths in code points, of items with one key among choices.
     *
     * @param key mean length of the keys
     * @param distractors mean length of the distractors
     * @param longest share of the items that somebody gets right who always takes the longest choice; ties are guessed
     * @param shortest the same for the shortest
     * @param chance share that somebody gets right who guesses
     */
    public record Lengths(int items, double key, double distractors, double longest, double shortest, double chance) {}

    public static Scorecard of(List<Entry> entries) {
        Map<ItemType, Integer> types = new EnumMap<>(ItemType.class);
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        SortedMap<String, Integer> documents = new TreeMap<>();
        Map<String, Integer> facts = new HashMap<>();
        int[] judged = new int[2];
        for (Entry entry : entries) {
            types.merge(entry.item().type(), 1, Integer::sum);
            kinds.merge(entry.kind(), 1, Integer::sum);
            documents.merge(entry.document(), 1, Integer::sum);
            facts.merge(entry.fact(), 1, Integer::sum);
            if (entry.item() instanceof TrueFalse statement) {
                judged[statement.key() ? 1 : 0]++;
            }
        }
        SortedMap<Integer, Integer> itemsPerFact = new TreeMap<>();
        facts.values().forEach(n -> itemsPerFact.merge(n, 1, Integer::sum));
        List<ChoiceItem> choosing = choosing(entries);
        return new Scorecard(
                entries.size(),
                facts.size(),
                types,
                kinds,
                documents,
                itemsPerFact,
                difficulty(entries),
                positions(choosing),
                lengths(choosing),
                judged[1],
                judged[0]);
    }

    private static List<ChoiceItem> choosing(List<Entry> entries) {
        List<ChoiceItem> choosing = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.item() instanceof ChoiceItem choice && choice.keys().size() == 1) {
                choosing.add(choice);
            }
        }
        return choosing;
    }

    private static Difficulty difficulty(List<Entry> entries) {
        List<Integer> tenths = new ArrayList<>(Collections.nCopies(10, 0));
        for (Entry entry : entries) {
            int tenth = (int) Math.min(9, Math.floor(entry.difficulty() * 10 + 1e-9));
            tenths.set(tenth, tenths.get(tenth) + 1);
        }
        double mean = entries.stream().mapToDouble(Entry::difficulty).average().orElse(0);
        return new Difficulty(mean, List.copyOf(tenths));
    }

    private static List<Positions> positions(List<ChoiceItem> choosing) {
        SortedMap<Integer, int[]> counts = new TreeMap<>();
        for (ChoiceItem item : choosing) {
            int choices = item.choices().size();
            counts.computeIfAbsent(choices, c -> new int[c])[item.keys().get(0)]++;
        }
        return counts.values().stream()
                .map(c -> new Positions(java.util.Arrays.stream(c).boxed().toList()))
                .toList();
    }

    private static Lengths lengths(List<ChoiceItem> choosing) {
        double key = 0;
        double distractors = 0;
        double longest = 0;
        double shortest = 0;
        double chance = 0;
        for (ChoiceItem item : choosing) {
            int right = length(item.choices().get(item.keys().get(0)));
            int all = item.choices().stream().mapToInt(Scorecard::length).sum();
            key += right;
            distractors += (double) (all - right) / (item.choices().size() - 1);
            longest += taken(item, right, Scorecard::length);
            shortest += taken(item, -right, c -> -length(c));
            chance += 1.0 / item.choices().size();
        }
        int n = Math.max(1, choosing.size());
        return new Lengths(choosing.size(), key / n, distractors / n, longest / n, shortest / n, chance / n);
    }

    /** What somebody earns who takes a choice of the greatest measure: nothing, all, or a guess among those alike. */
    private static double taken(ChoiceItem item, int right, ToIntFunction<Choice> measure) {
        int greatest = item.choices().stream().mapToInt(measure).max().orElse(right);
        long alike = item.choices().stream()
                .filter(c -> measure.applyAsInt(c) == greatest)
                .count();
        return right == greatest ? 1.0 / alike : 0;
    }

    private static int length(Choice choice) {
        return choice.text().codePointCount(0, choice.text().length());
    }
}
