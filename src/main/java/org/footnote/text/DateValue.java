package org.footnote.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a date expression means: a closed interval of days, how exactly it was said, and how this product writes it.
 *
 * <p>Years before our era are astronomical: 44 BC is the year -43.
 *
 * @param label without preposition, for instance "14 July 1789", "early March 1848", "the late 1860s"
 */
public record DateValue(LocalDate start, LocalDate end, DatePrecision precision, String label) {

    public DateValue {
        Objects.requireNonNull(precision);
        if (end.isBefore(start) || label.isBlank()) {
            throw new IllegalArgumentException("not a date: " + start + " to " + end);
        }
    }

    /** The same stretch of time, however it is written. */
    public boolean same(DateValue other) {
        return start.equals(other.start) && end.equals(other.end);
    }

    /** Whether one of the two lies within the other, so that both can be true of one event. */
    public boolean compatible(DateValue other) {
        return within(other) || other.within(this);
    }

    public boolean within(DateValue other) {
        return !start.isBefore(other.start) && !end.isAfter(other.end);
    }

    public boolean overlaps(DateValue other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    /** With the preposition that fits: "on 14 July 1789", "in the 1850s", "from June to August 1812". */
    public String phrase() {
        return switch (precision) {
            case DAY -> "on " + label;
            case DAY_RANGE, YEAR_RANGE, MONTH_RANGE -> "from " + label;
            default -> "in " + label;
        };
    }

    /** "between April and June 1812": for what was done once in a span of time. */
    public String within() {
        return "between " + label.replaceFirst(" to ", " and ");
    }

    /** ISO form of the interval, shortened where a year or month is meant; part of stable keys. */
    public String iso() {
        return switch (precision) {
            case DAY -> start.toString();
            case MONTH -> start.toString().substring(0, start.toString().length() - 3);
            case YEAR -> Integer.toString(start.getYear());
            default -> start + "/" + end;
        };
    }
}
