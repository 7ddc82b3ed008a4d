package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.text.NumberGrammar;

/** Wrong numbers: as round and as long as the right one, written in the same way, in the same order of magnitude. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final double[] FACTORS = {0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 1.2, 1.25, 1.5, 1.75, 2, 2.5, 3};

    private final Dice dice;

    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(?:no (?:less|fewer) than|not (?:less|fewer) than|at least|(?<!\\bno )(?<!\\bnot )more than|over|above) \\{\\}");
    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:no more than|not more than|at most|(?<!\\bno )(?<!\\bnot )(?:less|fewer) than|under|below|up to) \\{\\}");
    private static final Pattern ARTICLE = Pattern.compile("\\ban? \\{\\}");
    /** Numbers read with a vowel in front. */
    private static final Pattern EIGHT = Pattern.compile("(?i)^(?:\\D*(?:8|1[18](?!\\d))|eight|eleven)");

    Amounts(Dice dice) {
        this.dice = dice;
    }

    /**
     * Whether a statement would still be true, or show by its article that it was changed, with another number in it: who made no
     * less than 25 made no less than 19, too.
     */
    static boolean isTold(String statement, String key, String other) {
        boolean article = ARTICLE.matcher(statement).find()
                && EIGHT.matcher(key).find() != EIGHT.matcher(other).find();
        var right = number(key);
        var wrong = number(other);
        boolean still = right.isPresent()
                && wrong.isPresent()
                && (AT_LEAST.matcher(statement).find() && wrong.getAsDouble() < right.getAsDouble()
                        || AT_MOST.matcher(statement).find() && wrong.getAsDouble() > right.getAsDouble());
        return article || still;
    }

    private static OptionalDouble number(String value) {
        Matcher matcher = NUMBER.matcher(value);
        var amount = NumberGrammar.parse(matcher.find() ? matcher.group() : value.split("[ -]")[0]);
        return amount.isPresent() ? OptionalDouble.of(amount.get().value()) : OptionalDouble.empty();
    }

    List<Distractor> of(String fact, String value) {
        Matcher matcher = NUMBER.matcher(value);
        boolean digits = matcher.find();
        String first = digits ? matcher.group() : value.split("[ -]")[0];
        var amount = NumberGrammar.parse(first);
        if (amount.isEmpty()) {
            return List.of();
        }
        double key = amount.get().value();
        List<Double> candidates = new ArrayList<>();
        if (key <= 12 && key == Math.rint(key)) {
            for (int n = 2; n <= 12; n++) {
                if (n != key && Math.abs(n - key) <= 4) {
                    candidates.add((double) n);
                }
            }
        } else {
            for (double factor : FACTORS) {
                candidates.add(rounded(key * factor, key));
            }
            candidates.removeIf(c -> c == key || Math.abs(c - key) / key < 0.1);
        }
        List<Double> taken = around(fact, key, candidates);
        List<Distractor> out = new ArrayList<>();
        for (double number : taken) {
            String written = digits ? written(number) : NumberGrammar.inWords((int) number);
            out.add(Distractor.plain(value.replaceFirst(Pattern.quote(first), Matcher.quoteReplacement(written))));
        }
        return out;
    }

    /** As many smaller and larger as the dice say, so that the key is not always in the middle. */
    private List<Double> around(String fact, double key, List<Double> candidates) {
        Set<Double> distinct = new LinkedHashSet<>(dice.shuffled(candidates, fact + "amounts"));
        List<Double> smaller = distinct.stream().filter(c -> c < key).toList();
        List<Double> larger = distinct.stream().filter(c -> c > key).toList();
        int before = Math.max(3 - larger.size(), Math.min(dice.roll(fact + "rank", 4), smaller.size()));
        List<Double> taken = new ArrayList<>(smaller.subList(0, Math.max(0, Math.min(before, smaller.size()))));
        taken.addAll(larger.subList(0, Math.min(3 - taken.size(), larger.size())));
        return taken;
    }

    /** With as many significant figures as the key, and never finer than its last figure. */
    private static double rounded(double value, double key) {
        double unit = 1;
        while (key % (unit * 10) == 0) {
            unit *= 10;
        }
        while (key != Math.rint(key / unit) * unit && unit > 0.001) {
            unit /= 10;
        }
        return Math.max(unit, Math.rint(value / unit) * unit);
    }

    private static String written(double number) {
        if (number == Math.rint(number)) {
            return String.format(Locale.ENGLISH, number >= 10000 || number >= 1000 ? "%,d" : "%d", (long) number);
        }
        return String.format(Locale.ENGLISH, "%.2f", number)
                .replaceAll("0+$", "")
                .replaceAll("\\.$", "");
    }

    /** Years near the key, or spans of years as long as the key's. */
    List<Distractor> years(String fact, String value) {
        Matcher matcher = Pattern.compile("\\d{4}").matcher(value);
        List<Distractor> out = new ArrayList<>();
        if (!matcher.find()) {
            return out;
        }
        int first = Integer.parseInt(matcher.group());
        int span = matcher.find() ? Integer.parseInt(matcher.group()) - first + 1 : 0;
        int before = dice.roll(fact + "rank", 4);
        List<Integer> steps =
                span > 0 ? List.of(span, 2 * span, 3 * span) : dice.shuffled(List.of(2, 3, 4, 5), fact + "steps");
        for (int i = 0; i < 3; i++) {
            int step = (i < before ? -1 : 1) * steps.get(i);
            out.add(Distractor.plain(Pattern.compile("\\d{4}")
                    .matcher(value)
                    .replaceAll(m -> Integer.toString(Integer.parseInt(m.group()) + step))));
        }
        return out;
    }
}
