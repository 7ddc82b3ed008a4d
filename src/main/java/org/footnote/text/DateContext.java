package org.footnote.text;

import java.time.temporal.ChronoUnit;

/** The year a text is speaking of: the last one it named, so that "On 20 January" can be read. */
public final class DateContext {

    /** A carried year is doubtful where it would make the story jump back further than this, in days. */
    private static final int JUMP = 150;

    private Integer year;
    private DateValue last;

    /** Null until the text has named a year. */
    public Integer year() {
        return year;
    }

    void speakOf(DateValue value) {
        switch (value.precision()) {
            case DAY, DAY_RANGE, PART_OF_MONTH, MONTH, SEASON, MONTH_RANGE, PART_OF_YEAR, YEAR ->
                year = value.end().getYear();
            case YEAR_RANGE -> {
                // "the winter of 1878-1879" leads into the second year
                if (value.end().getYear() - value.start().getYear() == 1) {
                    year = value.end().getYear();
                }
            }
            default -> {
                // a decade or a century names no one year
            }
        }
        last = value;
    }

    /** Whether a date read with the carried year can be meant: a story goes forward, or only a little back. */
    boolean follows(DateValue carried) {
        boolean doubtful = last != null
                && ChronoUnit.DAYS.between(carried.end(), last.start()) > JUMP
                && last.end().getYear() == year;
        return !doubtful;
    }

    void tellOf(DateValue carried) {
        last = carried;
    }
}
