package org.footnote.text;

/** How exactly a date expression speaks; finest first. */
public enum DatePrecision {
    DAY,
    DAY_RANGE,
    PART_OF_MONTH,
    MONTH,
    SEASON,
    MONTH_RANGE,
    PART_OF_YEAR,
    YEAR,
    YEAR_RANGE,
    PART_OF_DECADE,
    DECADE,
    DECADE_RANGE,
    CENTURY
}
