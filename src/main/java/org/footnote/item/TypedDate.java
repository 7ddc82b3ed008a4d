package org.footnote.item;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.text.DateGrammar;
import org.footnote.text.DatePrecision;
import org.footnote.text.DateValue;

/**
 * A date somebody typed: what the date grammar reads, and the ways of writing that prose has not: 1950-2-14, 1950/02,
 * 14.2.1950, 14-Feb-1950, 1950年2月14日. A month written with one slip is read and reported. 7/2/1950 is two dates, so it is
 * none.
 *
 * @param slip whether a month was misspelt
 */
record TypedDate(DateValue value, boolean slip) {

    private static final double COARSER = 0.5;

    /** Keys that are half known by their century; a day, a month or a year is not. */
    private static final List<DatePrecision> WIDE = List.of(
            DatePrecision.PART_OF_DECADE, DatePrecision.DECADE, DatePrecision.DECADE_RANGE, DatePrecision.YEAR_RANGE);

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号])?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/]?(\\p{L}{3,9})\\.?[-/]?(\\d{4})");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern OUR_ERA = Pattern.compile("(?i)(\\d{3})(?:\\s*(?:AD|CE))?|(\\d{4})\\s*(?:AD|CE)");

    /** The date, nothing where the text is none or more than one. */
    static Optional<TypedDate> read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("[.,;。]+$", "");
        Optional<String> figures = ofFigures(text);
        if (figures.isPresent()) {
            return DateGrammar.parse(figures.get()).map(d -> new TypedDate(d, false));
        }
        Matcher named = NAMED.matcher(text);
        String spelt = spelt(named.matches() ? named.group(1) + " " + named.group(2) + " " + named.group(3) : text);
        Optional<TypedDate> value = DateGrammar.parse(spelt).map(d -> new TypedDate(d, false));
        return value.isPresent() ? value : DateGrammar.parse(mended(spelt)).map(d -> new TypedDate(d, true));
    }

    /** Figures only, put into words. */
    private static Optional<String> ofFigures(String text) {
        for (Pattern pattern : List.of(YEAR_FIRST, CHINESE)) {
            Matcher m = pattern.matcher(text);
            if (m.matches()) {
                return words(m.group(1), m.group(2), m.group(3));
            }
        }
        Matcher era = OUR_ERA.matcher(text);
        if (era.matches()) {
            return Optional.of(era.group(1) != null ? "AD " + era.group(1) : era.group(2));
        }
        Matcher m = YEAR_LAST.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (m.group(2).equals(".") || first > 12 || first == second) {
            return words(m.group(4), m.group(3), m.group(1));
        }
        return second > 12 ? words(m.group(4), m.group(1), m.group(3)) : Optional.empty();
    }

    private static Optional<String> words(String year, String month, String day) {
        if (month == null) {
            return Optional.of(year);
        }
        int m = Integer.parseInt(month);
        if (m < 1 || m > 12) {
            return Optional.empty();
        }
        String name = Month.of(m).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        return Optional.of(day == null ? name : Integer.parseInt(day) + " " + name);
    }

    /** Short names of months as long ones: in prose "Mar" and "May" may be something else, in an answer they are not. */
    private static String spelt(String text) {
        return WORD.matcher(text)
                .replaceAll(w -> {
                    for (Month month : Month.values()) {
                        String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                        String word = w.group().toLowerCase(Locale.ROOT);
                        if (word.equals(full.substring(0, 3).toLowerCase(Locale.ROOT))
                                || word.equals("sept") && month == Month.SEPTEMBER) {
                            return full;
                        }
                    }
                    return Matcher.quoteReplacement(w.group());
                })
                .replaceAll(
                        "(?<=January|February|March|April|May|June|July|August|September|October|November|December)\\.",
                        "");
    }

    private static String mended(String text) {
        return WORD.matcher(text).replaceAll(TypedDate::mendedMonth);
    }

    private static String mendedMonth(MatchResult word) {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (Words.isSlipOfWord(full.toLowerCase(Locale.ROOT), word.group().toLowerCase(Locale.ROOT))) {
                return full;
            }
        }
        return Matcher.quoteReplacement(word.group());
    }

    /** Marks what was typed against a key that is known and asked as exactly as it is written. */
    static Mark mark(DateValue key, String typed) {
        return read(typed).map(t -> t.against(key)).orElse(new Mark(0, "", Remark.UNREADABLE));
    }

    /** Marks what was typed against a key, which is widened to what is asked. */
    static Mark mark(DateValue key, DatePrecision asked, String typed) {
        DateValue wide = widened(key, asked);
        return read(typed).map(t -> t.against(wide)).orElse(new Mark(0, "", Remark.UNREADABLE));
    }

    private Mark against(DateValue key) {
        if (value.within(key)) {
            return slip ? new Mark(1, key.label(), Remark.SLIP) : Mark.RIGHT;
        }
        boolean tooWide = value.precision() == DatePrecision.CENTURY && !WIDE.contains(key.precision());
        return key.within(value) && !tooWide ? new Mark(COARSER, key.label(), missing(key)) : Mark.NOT_RIGHT;
    }

    private Remark missing(DateValue key) {
        if (value.precision() == DatePrecision.MONTH && key.precision() == DatePrecision.DAY) {
            return Remark.DAY_MISSING;
        }
        if (value.precision() == DatePrecision.YEAR) {
            return switch (key.precision()) {
                case DAY -> Remark.MONTH_AND_DAY_MISSING;
                case MONTH -> Remark.MONTH_MISSING;
                default -> Remark.COARSER;
            };
        }
        return Remark.COARSER;
    }

    /** The month or the year that a finer date lies in; a date that is coarse enough stays as it is. */
    static DateValue widened(DateValue date, DatePrecision asked) {
        if (asked.compareTo(date.precision()) <= 0) {
            return date;
        }
        LocalDate start = date.start();
        LocalDate end = date.end();
        if (asked == DatePrecision.MONTH && YearMonth.from(start).equals(YearMonth.from(end))) {
            String name = start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + start.getYear();
            return new DateValue(
                    start.withDayOfMonth(1), YearMonth.from(end).atEndOfMonth(), DatePrecision.MONTH, name);
        }
        if (asked == DatePrecision.YEAR && start.getYear() == end.getYear()) {
            return new DateValue(
                    start.withDayOfYear(1), end.withMonth(12).withDayOfMonth(31), DatePrecision.YEAR, label(start));
        }
        if (asked == DatePrecision.DECADE && start.getYear() / 10 == end.getYear() / 10) {
            int decade = start.getYear() / 10 * 10;
            return new DateValue(
                    LocalDate.of(decade, 1, 1),
                    LocalDate.of(decade + 9, 12, 31),
                    DatePrecision.DECADE,
                    "the " + decade + "s");
        }
        return date;
    }

    private static String label(LocalDate date) {
        return date.getYear() > 0 ? Integer.toString(date.getYear()) : 1 - date.getYear() + " BC";
    }
}
