package org.footnote.generation.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a phrase, with the question that asks for it.
 *
 * @param number with its currency or unit sign: "$300 million", "6,500", "71%"
 * @param question "how many Chinese students", "how much"
 * @param after what follows in the question where the number stood ("in emergency aid"), or empty
 * @param before what stands before the number in the phrase, with a blank
 * @param behind what stands behind it, with a blank
 */
record Amount(String number, String question, String after, String before, String behind) {

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
    private static final String WORDS =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred";
    private static final String LEAD =
            "(?:(?:a total of|the|some|about|over|nearly|almost|more than|less than|only|at least|no less than|up to|its|his|their|a) )?";
    private static final Pattern MONEY = Pattern.compile(
            "^(" + LEAD + ")((?:U\\.S\\. |US)?[$£€]\\s?(?:" + DIGITS
                    + ")(?: (?:million|billion|trillion|thousand))?|(?:" + DIGITS
                    + ")(?: (?:million|billion|thousand))? (?:(?:US )?dollars|pounds|rubles|roubles|yuan|francs|marks|euros|yen))(?: (?:in|of|for) (.+)| ((?:\\p{Ll}[\\p{L}-]*)(?: .*)?))?$");
    private static final Pattern SHARE = Pattern.compile("^(" + LEAD + ")((?:" + DIGITS + "|" + WORDS
            + ")(?:%| percent| per cent))(?: of (.+))?((?: (?:per|a|each) \\p{Ll}+)?)$");
    private static final Pattern COUNT =
            Pattern.compile("^(" + LEAD + ")((?:" + DIGITS + ")(?: (?:million|billion|thousand))?|" + WORDS
                    + ") ((?:\\p{L}[\\p{L}-]* ){0,4}?\\p{Ll}+s|people|men|women)((?: .*)?)$");

    static Optional<Amount> in(String text) {
        Matcher money = MONEY.matcher(text);
        if (money.matches()) {
            String of = money.group(3);
            String noun = money.group(4);
            if (noun != null) {
                return Optional.of(new Amount(
                        money.group(2),
                        "how large a " + noun.split(" ")[0],
                        noun.contains(" ") ? noun.substring(noun.indexOf(' ') + 1) : "",
                        money.group(1),
                        " " + noun));
            }
            String rest = of == null ? "" : text.substring(money.end(2)).strip();
            return Optional.of(new Amount(
                    money.group(2), "how much money", rest, money.group(1), rest.isEmpty() ? "" : " " + rest));
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            String of = share.group(3) == null ? "" : "of " + share.group(3);
            return Optional.of(new Amount(
                    share.group(2),
                    "what percentage" + (of.isEmpty() ? "" : " " + of),
                    "",
                    share.group(1),
                    of.isEmpty() ? "" : " " + of));
        }
        Matcher count = COUNT.matcher(text);
        if (count.matches()) {
            boolean year = count.group(2).matches("1\\d{3}|20\\d{2}");
            boolean dull =
                    count.group(3).matches(".*\\b(?:sides|aspects|things|kinds|ways|countries|parties|others|times)")
                            && count.group(2).matches("two|three");
            boolean determined = count.group(1).matches("(?:the|its|his|their) ");
            if (!year && !dull && !determined) {
                return Optional.of(new Amount(
                        count.group(2),
                        "how many " + count.group(3),
                        count.group(4).strip(),
                        count.group(1),
                        " " + count.group(3) + count.group(4)));
            }
        }
        return Optional.empty();
    }
}
