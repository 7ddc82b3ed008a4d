package org.footnote.item;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footnote.text.NumberGrammar;

/**
 * An amount somebody typed: "300 million", "$300m", "300,000,000", "three hundred million US dollars".
 *
 * @param unit what is counted, in lower case; empty where nothing is named
 */
record TypedAmount(double value, String unit) {

    /** What two ways of writing a number may differ by, as a share of it: the arithmetic of floating point. */
    private static final double EXACT = 1e-9;

    private static final Pattern FIRST_NUMBER = Pattern.compile("(?i)(?:US)?[$£€¥]\\d.*|[-−]?\\d.*");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("k", "thousand"),
            Map.entry("mn", "million"),
            Map.entry("mln", "million"),
            Map.entry("b", "billion"),
            Map.entry("tn", "trillion"),
            Map.entry("km", "kilometres"),
            Map.entry("kg", "kilograms"),
            Map.entry("ha", "hectares"),
            Map.entry("yr", "years"),
            Map.entry("yrs", "years"),
            Map.entry("y", "years"));

    /** Words of a unit that say nothing by themselves. */
    private static final List<String> EMPTY = List.of("of", "in", "per", "the");

    /** The amount, nothing where the text holds no number or more than one. */
    static Optional<TypedAmount> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replaceAll("(?<=\\d)[\\s'](?=\\d{3}(?!\\d))", "")
                // the grammar of texts takes every currency for dollars
                .replaceAll("£|\\bpounds?\\b(?: sterling)?|\\bgbp\\b", " sterling ")
                .replaceAll("€|\\beuros?\\b|\\beur\\b", " eurocurrency ")
                .replaceAll("¥|\\bcny\\b|\\brmb\\b|\\brenminbi\\b", " yuan ")
                .replaceAll("\\bu\\.?s\\.?\\s*\\$|\\bus dollars?\\b|\\busd\\b", " \\$ ")
                .replaceAll("(?<=\\d)(?=\\p{L})", " ")
                .replaceAll("^\\s*an? (?=hundred|thousand|million|billion)", "one ")
                .strip();
        boolean negative = text.matches("(?:-|minus )\\s*\\S.*");
        String words = Arrays.stream(text.split("\\s+"))
                .map(w -> SHORT.getOrDefault(w, w))
                .reduce("", (a, b) -> a + " " + b);
        return NumberGrammar.parse(words.strip().replaceFirst("^minus ", ""))
                .map(a -> new TypedAmount(negative ? -a.value() : a.value(), a.unit()));
    }

    /** Whether a text begins with an amount: "five equal parts" does, "Leaning to one side" does not. */
    static boolean startsWithNumber(String text) {
        String first = text.strip().split("[\\s-]+")[0];
        boolean number = NumberGrammar.isNumberWord(text.strip().split("\\s+")[0])
                || NumberGrammar.isNumberWord(first)
                || FIRST_NUMBER.matcher(first).matches();
        return number && read(text).isPresent();
    }

    /**
     * Marks what was typed against one number. Without a unit it is taken in the unit that was asked, and a number written
     * out in full is right where the unit holds a scale: 300,000,000 for 300 million dollars.
     *
     * @param unit asked for and shown beside the field, may be empty
     * @param tolerance in that unit
     * @param context words in which a unit may stand that the item does not name apart
     */
    static Mark mark(String right, String unit, double tolerance, String context, String typed) {
        Optional<TypedAmount> given = read(metres(typed, right + " " + unit + " " + context));
        if (given.isEmpty()) {
            return new Mark(0, "", Remark.UNREADABLE);
        }
        TypedAmount bare = read(right).orElseThrow();
        TypedAmount key = read((right + " " + unit).strip()).orElse(bare);
        double scale = bare.value() == 0 ? 1 : key.value() / bare.value();
        boolean inUnit = given.get().unit().isEmpty() && given.get().distance(bare) <= tolerance + bare.error();
        double distance =
                inUnit ? given.get().distance(bare) * scale : given.get().distance(key);
        if (distance > tolerance * scale + key.error()) {
            return Mark.NOT_RIGHT;
        }
        if (!given.get().unitFits(key.unit() + " " + context)) {
            return new Mark(0, "", Remark.OTHER_UNIT);
        }
        String exact = unit.isEmpty() || !bare.unit().isEmpty() ? right : right + " " + unit;
        return distance <= key.error() ? Mark.RIGHT : new Mark(1, exact, Remark.NEAR);
    }

    /** "300 m" is 300 million, but not where metres are asked for. */
    private static String metres(String typed, String asked) {
        return asked.matches("(?is).*\\bmet(?:re|er)s?\\b.*") ? typed.replaceAll("(?<=\\d)\\s*m\\b", " metres") : typed;
    }

    private double distance(TypedAmount other) {
        return Math.abs(value - other.value);
    }

    private double error() {
        return Math.max(1, Math.abs(value)) * EXACT;
    }

    private boolean unitFits(String right) {
        List<String> words = Arrays.asList(Words.plain(right).split(" "));
        return unit.isEmpty()
                || Arrays.stream(Words.plain(unit).split(" "))
                        .filter(u -> !EMPTY.contains(u))
                        .allMatch(u -> words.stream().anyMatch(w -> sameUnit(w, u)));
    }

    private static boolean sameUnit(String right, String typed) {
        return right.replaceFirst("s$", "").equals(typed.replaceFirst("s$", ""))
                || right.replaceFirst("res$", "ers").equals(typed.replaceFirst("res$", "ers"))
                || Words.isSlipOfWord(right, typed);
    }
}
