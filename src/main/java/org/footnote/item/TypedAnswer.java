package org.footnote.item;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footnote.text.DateGrammar;
import org.footnote.text.DateValue;
import org.footnote.text.NumberGrammar;
import org.footnote.text.NumberGrammar.Amount;

/**
 * Marks what somebody typed. Case, accents, punctuation, hyphens and a leading article do not count. Dates are compared by
 * what they mean: one that is right but coarser than asked earns half. Numbers are compared by value, written out or in
 * digits; a unit may be left out but not be another. One slip in a word of six letters or more is right and is reported.
 */
final class TypedAnswer {

    private static final double COARSER = 0.5;
    private static final int LONG_WORD = 6;
    private static final Pattern NUMERIC = Pattern.compile("(?i)(?:US)?[$£€]?\\d.*|[a-z]+(?:-[a-z]+)?(?: .*)?");

    private TypedAnswer() {}

    /** @param accepted the key first */
    static Mark mark(List<String> accepted, String typed) {
        Mark best = Mark.NOT_RIGHT;
        for (String right : accepted) {
            Mark mark = mark(right, typed);
            boolean better = mark.fraction() > best.fraction()
                    || mark.fraction() == best.fraction()
                            && mark.right()
                            && mark.correction().isEmpty();
            best = better ? mark : best;
        }
        return best;
    }

    private static Mark mark(String right, String typed) {
        if (squeezed(right).equals(squeezed(typed)) && !squeezed(typed).isEmpty()) {
            return Mark.RIGHT;
        }
        Optional<DateValue> date = DateGrammar.parse(right);
        if (date.isPresent()) {
            return DateGrammar.parse(typed).map(d -> markDate(date.get(), d)).orElse(Mark.NOT_RIGHT);
        }
        Optional<Amount> amount = amount(right);
        if (amount.isPresent()) {
            return NumberGrammar.parse(typed).filter(a -> same(amount.get(), a)).isPresent()
                    ? Mark.RIGHT
                    : Mark.NOT_RIGHT;
        }
        return isSlip(words(right), words(typed)) ? new Mark(1, right) : Mark.NOT_RIGHT;
    }

    private static Mark markDate(DateValue key, DateValue typed) {
        if (typed.within(key)) {
            return Mark.RIGHT;
        }
        return key.within(typed) ? new Mark(COARSER, key.label()) : Mark.NOT_RIGHT;
    }

    /** An amount where the text begins with one: "five equal parts" is, "Leaning to one side" is not. */
    private static Optional<Amount> amount(String text) {
        String first = text.strip().split("[\\s-]+")[0];
        boolean starts = NUMERIC.matcher(first).matches()
                && (NumberGrammar.isNumberWord(first) || first.matches("(?i)(?:US)?[$£€]\\d.*|\\d.*"));
        return starts ? NumberGrammar.parse(text) : Optional.empty();
    }

    private static boolean same(Amount key, Amount typed) {
        boolean unit = typed.unit().isEmpty()
                || Arrays.stream(typed.unit().split(" "))
                        .allMatch(u -> Arrays.asList(key.unit().split(" ")).contains(u)
                                || singular(key.unit()).contains(singular(u)));
        return Math.abs(key.value() - typed.value()) < 1e-9 && unit;
    }

    private static String singular(String word) {
        return word.replaceAll("s\\b", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(?:the|an?) (?=.)", "");
    }

    private static String squeezed(String text) {
        return plain(text).replace(" ", "");
    }

    private static String[] words(String text) {
        return plain(text).split(" ");
    }

    /** All words agree but one of six letters or more, which is one letter wrong, missing, added or swapped. */
    private static boolean isSlip(String[] right, String[] typed) {
        if (right.length != typed.length) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < right.length; i++) {
            if (right[i].equals(typed[i])) {
                continue;
            }
            if (right[i].length() < LONG_WORD || distance(right[i], typed[i]) > 1) {
                return false;
            }
            slips++;
        }
        return slips == 1;
    }

    /** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
