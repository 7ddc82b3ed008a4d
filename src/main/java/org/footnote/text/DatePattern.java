package org.footnote.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of writing a date, with what it means. The list is ordered: longer forms come before their parts. */
record DatePattern(DatePrecision precision, Pattern regex, boolean hasYear, boolean hasMonth, Reading reading) {

    /** Reads the groups of a match. The year is that of the context, used where the form has none. */
    interface Reading {
        DateValue read(Matcher groups, int year);
    }

    private static final String M =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final Set<String> MONTHS =
            Set.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String D = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String Y = "((?:1\\d|20)\\d\\d)";
    private static final String TO = "\\s*(?:-|to|and|until|through|till)\\s*";
    private static final String PART = "([Ee]arly|[Mm]id|[Mm]iddle of|[Ll]ate)";
    private static final String THE = "(?:the\\s+)?";
    private static final String SAME = "(?:\\s+of\\s+(?:the\\s+same|that)\\s+year\\b)?";

    static final List<DatePattern> ALL = List.of(
            of(
                    DatePrecision.DAY,
                    "\\b((?:1\\d|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b",
                    true,
                    (g, y) -> day(number(g, 1), number(g, 2), number(g, 3))),
            of(
                    DatePrecision.DAY_RANGE,
                    "\\b" + M + "\\s+" + D + "\\s*-\\s*" + D + ",?\\s+" + Y + "\\b",
                    true,
                    (g, y) -> days(number(g, 4), month(g, 1), number(g, 2), number(g, 4), month(g, 1), number(g, 3))),
            of(
                    DatePrecision.DAY_RANGE,
                    "\\b" + M + "\\s+" + D + "(?:,?\\s+" + Y + ")?" + TO + M + "\\s+" + D + ",?\\s+" + Y + "\\b",
                    true,
                    (g, y) ->
                            days(either(g, 3, 6), month(g, 1), number(g, 2), number(g, 6), month(g, 4), number(g, 5))),
            of(
                    DatePrecision.DAY_RANGE,
                    "\\b" + D + "\\s*(?:-|to|until|through|till)\\s*" + D + "\\s+" + M + ",?\\s+" + Y + "\\b",
                    true,
                    (g, y) -> days(number(g, 4), month(g, 3), number(g, 1), number(g, 4), month(g, 3), number(g, 2))),
            of(
                    DatePrecision.DAY_RANGE,
                    "\\b" + D + "\\s+" + M + "(?:\\s+" + Y + ")?" + TO + D + "\\s+" + M + ",?\\s+" + Y + "\\b",
                    true,
                    (g, y) ->
                            days(either(g, 3, 6), month(g, 2), number(g, 1), number(g, 6), month(g, 5), number(g, 4))),
            of(
                    DatePrecision.DAY,
                    "\\b" + D + "\\s+(?:of\\s+)?" + M + ",?\\s+(?:of\\s+)?" + Y + "\\b",
                    true,
                    (g, y) -> day(number(g, 3), month(g, 2), number(g, 1))),
            of(
                    DatePrecision.DAY,
                    "\\b" + M + "\\s+" + D + "(?:,\\s*|\\s+)(?:of\\s+)?" + Y + "\\b",
                    true,
                    (g, y) -> day(number(g, 3), month(g, 1), number(g, 2))),
            of(
                    DatePrecision.MONTH_RANGE,
                    "\\b" + M + "(?:,?\\s+" + Y + ")?" + TO + M + ",?\\s+(?:of\\s+)?" + Y + "\\b",
                    true,
                    (g, y) -> months(either(g, 2, 4), month(g, 1), number(g, 4), month(g, 3))),
            of(
                    DatePrecision.PART_OF_MONTH,
                    "\\b" + PART + "[\\s-]+" + M + ",?\\s+(?:of\\s+)?" + Y + "\\b",
                    true,
                    (g, y) -> partOfMonth(g.group(1), number(g, 3), month(g, 2))),
            of(
                    DatePrecision.MONTH,
                    "\\b" + M + ",?\\s+(?:of\\s+)?" + Y + "\\b",
                    true,
                    (g, y) -> month(number(g, 2), month(g, 1))),
            of(
                    DatePrecision.DECADE_RANGE,
                    "\\b(?:" + PART + "[\\s-]+)?" + THE + "((?:1\\d|20)\\d0)'?s" + TO + THE + "(?:" + PART + "[\\s-]+)?"
                            + THE + "((?:1\\d|20)\\d0)'?s\\b",
                    true,
                    (g, y) -> decades(g.group(1), number(g, 2), g.group(3), number(g, 4))),
            of(
                    DatePrecision.DECADE,
                    "\\b(?:" + PART + "[\\s-]+" + THE + ")?((?:1\\d|20)\\d0)'?s\\b",
                    true,
                    (g, y) -> decade(g.group(1), number(g, 2))),
            of(DatePrecision.YEAR_RANGE, "\\b" + Y + TO + Y + "\\b", true, (g, y) -> years(number(g, 1), number(g, 2))),
            of(
                    DatePrecision.YEAR_RANGE,
                    "\\b" + Y + "-(\\d\\d)\\b",
                    true,
                    (g, y) -> years(number(g, 1), number(g, 1) / 100 * 100 + number(g, 2))),
            of(
                    DatePrecision.CENTURY,
                    "\\b(\\d{1,2})(?:st|nd|rd|th)\\s+century\\b",
                    true,
                    (g, y) -> century(number(g, 1))),
            of(
                    DatePrecision.SEASON,
                    "\\b([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s+(?:of\\s+)?" + Y + "\\b(?!-\\d)",
                    true,
                    (g, y) -> season(g.group(1), number(g, 2))),
            of(
                    DatePrecision.PART_OF_YEAR,
                    "\\b" + PART + "[\\s-]+" + Y + "\\b",
                    true,
                    (g, y) -> partOfYear(g.group(1), number(g, 2))),
            of(
                    DatePrecision.YEAR,
                    "\\b(\\d{1,4})\\s+(BC|BCE)\\b",
                    true,
                    (g, y) -> year(1 - number(g, 1), number(g, 1) + " BC")),
            of(DatePrecision.YEAR, "\\bAD\\s+(\\d{1,4})\\b", true, (g, y) -> year(number(g, 1), "AD " + number(g, 1))),
            of(
                    DatePrecision.MONTH_RANGE,
                    "\\b" + M + TO + M + "\\b(?!\\s+\\d)" + SAME,
                    false,
                    (g, y) -> months(y, month(g, 1), y, month(g, 2))),
            of(
                    DatePrecision.DAY,
                    "\\b" + M + "\\s+" + D + "\\b(?!\\s*(?:%|[,.]\\d))" + SAME,
                    false,
                    (g, y) -> day(y, month(g, 1), number(g, 2))),
            of(
                    DatePrecision.DAY,
                    "\\b" + D + "\\s+(?:of\\s+)?" + M + "\\b" + SAME,
                    false,
                    (g, y) -> day(y, month(g, 2), number(g, 1))),
            of(
                    DatePrecision.PART_OF_MONTH,
                    "\\b" + PART + "[\\s-]+" + M + "\\b" + SAME,
                    false,
                    (g, y) -> partOfMonth(g.group(1), y, month(g, 2))),
            of(
                    DatePrecision.MONTH,
                    "\\b(?<!')" + M
                            + "\\b(?=\\s+of\\s+(?:the\\s+same|that)\\s+year|(?<=(?:[Ii]n|[Bb]y|[Tt]hat|[Ss]ince|[Uu]ntil) "
                            + M + ")(?:[,.;]|\\s|$))" + SAME,
                    false,
                    (g, y) -> month(y, month(g, 1))),
            of(
                    DatePrecision.YEAR,
                    "(?<![\\d$£€.,-])\\b" + Y
                            + "\\b(?![,.]?\\d|\\s*(?:%|percent|per cent|metres|meters|miles|km|men|people))",
                    true,
                    (g, y) -> year(number(g, 1), Integer.toString(number(g, 1)))));

    private static DatePattern of(DatePrecision precision, String regex, boolean hasYear, Reading reading) {
        return new DatePattern(precision, Pattern.compile(regex), hasYear, regex.contains(M), reading);
    }

    /** Whether a text has a digit, in ASCII, as each form with a year needs it. */
    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a text has three letters that the name of a month begins with. */
    static boolean hasMonth(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            if ("JFMASOND".indexOf(text.charAt(i)) >= 0 && MONTHS.contains(text.substring(i, i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** Empty where the groups name no day of the calendar, such as 31 February. */
    Optional<DateValue> value(Matcher groups, int year) {
        try {
            return Optional.of(reading.read(groups, year));
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher g, int group) {
        return Integer.parseInt(g.group(group));
    }

    private static int either(Matcher g, int first, int second) {
        return g.group(first) != null ? number(g, first) : number(g, second);
    }

    private static int month(Matcher g, int group) {
        String name = g.group(group).substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name) / 3 + 1;
    }

    static String monthName(int month) {
        return java.time.Month.of(month).getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
    }

    private static String part(String word) {
        String p = word.toLowerCase(Locale.ROOT);
        return p.startsWith("e") ? "early" : p.startsWith("m") ? "mid" : "late";
    }

    static DateValue day(int y, int m, int d) {
        LocalDate day = LocalDate.of(y, m, d);
        return new DateValue(day, day, DatePrecision.DAY, d + " " + monthName(m) + " " + y);
    }

    private static DateValue days(int y1, int m1, int d1, int y2, int m2, int d2) {
        String first = d1 + (m1 == m2 && y1 == y2 ? "" : " " + monthName(m1)) + (y1 == y2 ? "" : " " + y1);
        return new DateValue(
                LocalDate.of(y1, m1, d1),
                LocalDate.of(y2, m2, d2),
                DatePrecision.DAY_RANGE,
                first + " to " + d2 + " " + monthName(m2) + " " + y2);
    }

    private static DateValue partOfMonth(String word, int y, int m) {
        String part = part(word);
        int first = part.equals("early") ? 1 : part.equals("mid") ? 11 : 21;
        int last = part.equals("early")
                ? 10
                : part.equals("mid") ? 20 : YearMonth.of(y, m).lengthOfMonth();
        String label = (part.equals("mid") ? "mid-" : part + " ") + monthName(m) + " " + y;
        return new DateValue(LocalDate.of(y, m, first), LocalDate.of(y, m, last), DatePrecision.PART_OF_MONTH, label);
    }

    static DateValue month(int y, int m) {
        YearMonth month = YearMonth.of(y, m);
        return new DateValue(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, monthName(m) + " " + y);
    }

    private static DateValue months(int y1, int m1, int y2, int m2) {
        return new DateValue(
                LocalDate.of(y1, m1, 1),
                YearMonth.of(y2, m2).atEndOfMonth(),
                DatePrecision.MONTH_RANGE,
                monthName(m1) + (y1 == y2 ? "" : " " + y1) + " to " + monthName(m2) + " " + y2);
    }

    private static DateValue season(String name, int y) {
        String season = name.toLowerCase(Locale.ROOT).replace("fall", "autumn");
        int m = season.equals("spring") ? 3 : season.equals("summer") ? 6 : season.equals("autumn") ? 9 : 12;
        LocalDate start = LocalDate.of(y, m, 1);
        return new DateValue(
                start, start.plusMonths(3).minusDays(1), DatePrecision.SEASON, "the " + season + " of " + y);
    }

    private static DateValue partOfYear(String word, int y) {
        String part = part(word);
        int first = part.equals("early") ? 1 : part.equals("mid") ? 5 : 9;
        String label = (part.equals("mid") ? "mid-" : part + " ") + y;
        return new DateValue(
                LocalDate.of(y, first, 1),
                YearMonth.of(y, first + 3).atEndOfMonth(),
                DatePrecision.PART_OF_YEAR,
                label);
    }

    static DateValue year(int y, String label) {
        return new DateValue(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), DatePrecision.YEAR, label);
    }

    private static DateValue years(int y1, int y2) {
        return new DateValue(
                LocalDate.of(y1, 1, 1), LocalDate.of(y2, 12, 31), DatePrecision.YEAR_RANGE, y1 + " to " + y2);
    }

    private static String decadeName(String part, int y) {
        return part == null ? y + "s" : part(part).equals("mid") ? "mid-" + y + "s" : part(part) + " " + y + "s";
    }

    private static int firstYear(String part, int y) {
        return part == null
                ? y
                : y + (part(part).equals("early") ? 0 : part(part).equals("mid") ? 4 : 6);
    }

    private static int lastYear(String part, int y) {
        return part == null
                ? y + 9
                : y + (part(part).equals("early") ? 3 : part(part).equals("mid") ? 6 : 9);
    }

    private static DateValue decade(String part, int y) {
        return new DateValue(
                LocalDate.of(firstYear(part, y), 1, 1),
                LocalDate.of(lastYear(part, y), 12, 31),
                part == null ? DatePrecision.DECADE : DatePrecision.PART_OF_DECADE,
                "the " + decadeName(part, y));
    }

    private static DateValue decades(String part1, int y1, String part2, int y2) {
        return new DateValue(
                LocalDate.of(firstYear(part1, y1), 1, 1),
                LocalDate.of(lastYear(part2, y2), 12, 31),
                DatePrecision.DECADE_RANGE,
                "the " + decadeName(part1, y1) + " and " + decadeName(part2, y2));
    }

    private static DateValue century(int c) {
        String ending =
                c % 10 == 1 && c != 11 ? "st" : c % 10 == 2 && c != 12 ? "nd" : c % 10 == 3 && c != 13 ? "rd" : "th";
        return new DateValue(
                LocalDate.of((c - 1) * 100 + 1, 1, 1),
                LocalDate.of(c * 100, 12, 31),
                DatePrecision.CENTURY,
                "the " + c + ending + " century");
    }
}
