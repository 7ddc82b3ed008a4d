package org.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads numbers written in digits or out in words: "6,500", "$300 million", "twenty-eight", "five". */
public final class NumberGrammar {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> SCALES = Map.of(
            "hundred", 1e2, "thousand", 1e3, "million", 1e6, "m", 1e6, "billion", 1e9, "bn", 1e9, "trillion", 1e12);
    private static final List<String> CURRENCY =
            List.of("$", "us$", "usd", "dollar", "dollars", "us", "american", "£", "pounds", "€", "euros");

    private NumberGrammar() {}

    /**
     * @param unit what is counted, in lower case and without the words that only say "about"; empty where nothing is named
     */
    public record Amount(double value, String unit) {}

    /** Whether a word is a number or part of one. */
    public static boolean isNumberWord(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return w.matches("\\d[\\d,]*(?:\\.\\d+)?") || UNITS.contains(w) || TENS.contains(w) || isCompound(w);
    }

    private static boolean isCompound(String w) {
        int dash = w.indexOf('-');
        return dash > 0 && TENS.contains(w.substring(0, dash)) && UNITS.contains(w.substring(dash + 1));
    }

    /** A whole short text read as one amount, such as an answer somebody typed. */
    public static Optional<Amount> parse(String text) {
        String spaced = text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "")
                .replaceAll("u\\.?s\\.?\\s?\\$", "\\$")
                .replace("$", " dollars ")
                .replace("£", " pounds ")
                .replace("%", " percent ")
                .replaceAll("per cent", "percent")
                .replaceAll("(?<=\\d)-(?=[a-z])", " ")
                .replaceAll("[^\\p{L}\\d.\\s]", " ")
                .strip();
        double total = 0;
        double current = 0;
        boolean seen = false;
        List<String> unit = new ArrayList<>();
        for (String word : spaced.split("\\s+")) {
            String w = word.replaceAll("\\.$", "");
            if (w.matches("\\d+(?:\\.\\d+)?")) {
                if (seen) {
                    return Optional.empty();
                }
                current = Double.parseDouble(w);
                seen = true;
            } else if (UNITS.contains(w)) {
                current += UNITS.indexOf(w);
                seen = true;
            } else if (TENS.contains(w)) {
                current += (TENS.indexOf(w) + 2) * 10;
                seen = true;
            } else if (SCALES.containsKey(w) && seen) {
                if (w.equals("hundred")) {
                    current *= 100;
                } else {
                    total += current * SCALES.get(w);
                    current = 0;
                }
            } else if (!List.of("and", "a", "an", "the", "about", "over", "some", "exactly")
                            .contains(w)
                    && !w.isEmpty()) {
                unit.add(CURRENCY.contains(w) ? "dollars" : w);
            }
        }
        if (!seen) {
            return Optional.empty();
        }
        return Optional.of(new Amount(
                total + current, String.join(" ", unit.stream().distinct().toList())));
    }

    /** A small whole number in words, otherwise in digits with separators. */
    public static String inWords(int n) {
        if (n >= 0 && n < UNITS.size()) {
            return UNITS.get(n);
        }
        if (n >= 20 && n < 100) {
            return TENS.get(n / 10 - 2) + (n % 10 == 0 ? "" : "-" + UNITS.get(n % 10));
        }
        return String.format(Locale.ENGLISH, "%,d", n);
    }
}
