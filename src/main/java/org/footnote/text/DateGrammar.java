package org.footnote.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds English date expressions: days, months, years, decades, centuries, seasons, parts of them, ranges, eras; also those
 * that leave out the year, when the caller knows the year that the text speaks of.
 */
public final class DateGrammar {

    private DateGrammar() {}

    private static final Pattern ENDING = Pattern.compile("[.;,?]+$");
    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:(?:on|in|at|from|between|around|about|the year|the month of|the)\\s+)+");
    private static final Pattern MONTH =
            Pattern.compile("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
    private static final Pattern ERA = Pattern.compile("\\b(?:bce?|ad)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile("(?s)\\s(?:borders?|territor\\w+|lines?|war|agreements?|treat\\w+|accords?|crisis)\\b.*");

    private record Hit(int from, int to, DatePattern pattern, Matcher matcher) {}

    /** The dates of a text that stands alone: expressions without a year are not found. */
    public static List<DateMention> find(String text) {
        return find(text, new DateContext());
    }

    /** The dates of a text in the order they stand; the context supplies the years left out and learns new ones. */
    public static List<DateMention> find(String text, DateContext context) {
        List<DateMention> found = new ArrayList<>();
        for (Hit hit : hits(flat(text))) {
            boolean carried = !hit.pattern().hasYear();
            if (carried && context.year() == null) {
                continue;
            }
            Optional<DateValue> value = hit.pattern().value(hit.matcher(), carried ? context.year() : 0);
            if (value.isEmpty()) {
                continue;
            }
            boolean sameYear = text.substring(hit.from(), hit.to()).endsWith(" year");
            if (carried && !sameYear && !context.follows(value.get())) {
                continue;
            }
            if (carried) {
                context.tellOf(value.get());
            } else if (!isAside(text, hit)) {
                context.speakOf(value.get());
            }
            found.add(new DateMention(hit.from(), hit.to(), value.get(), carried));
        }
        return found;
    }

    /** The whole of a short text read as one date, as when somebody typed an answer. */
    public static Optional<DateValue> parse(String text) {
        String bare = LEAD.matcher(ENDING.matcher(text.strip()).replaceAll("")).replaceFirst("");
        List<DateMention> found = find(capitalised(bare));
        if (found.size() != 1) {
            return Optional.empty();
        }
        DateMention only = found.get(0);
        boolean whole = bare.substring(0, only.from()).isBlank()
                && bare.substring(only.to()).isBlank();
        return whole ? Optional.of(only.value()) : Optional.empty();
    }

    /** Nobody who types an answer is held to the capital letters of a month or an era. */
    private static String capitalised(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        String months = MONTH.matcher(plain)
                .replaceAll(m ->
                        Character.toUpperCase(m.group().charAt(0)) + m.group().substring(1));
        return ERA.matcher(months).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }

    /** A year in brackets or in front of a noun ("the 1967 territories") is said by the way. */
    private static boolean isAside(String text, Hit hit) {
        int open = text.lastIndexOf('(', hit.from());
        if (open >= 0 && text.lastIndexOf(')', hit.from()) < open) {
            return true;
        }
        return hit.pattern().precision() != DatePrecision.DECADE
                && SUBJECT.matcher(text.substring(hit.to())).matches();
    }

    private static List<Hit> hits(String text) {
        boolean[] taken = new boolean[text.length()];
        List<Hit> hits = new ArrayList<>();
        boolean digit = DatePattern.hasDigit(text);
        boolean month = DatePattern.hasMonth(text);
        for (DatePattern pattern : DatePattern.ALL) {
            if (pattern.hasYear() && !digit || pattern.hasMonth() && !month) {
                continue;
            }
            Matcher matcher = pattern.regex().matcher(text);
            while (matcher.find()) {
                if (isFree(taken, matcher.start(), matcher.end())) {
                    java.util.Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    Matcher own = pattern.regex().matcher(text);
                    own.find(matcher.start());
                    hits.add(new Hit(matcher.start(), matcher.end(), pattern, own));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Typographic dashes and blanks as plain ones; same length, so positions survive. */
    private static String flat(String text) {
        return text.replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2011', '-')
                .replace('\u2010', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2019', '\'');
    }
}
