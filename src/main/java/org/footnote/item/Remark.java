package org.footnote.item;

/** What a learner is told about a mark beyond right and not right. */
public enum Remark {
    NONE,
    /** One slip was forgiven; the correction is the right form. */
    SLIP,
    /** The number lies within the tolerance; the correction is the exact one. */
    NEAR,
    /** The number is the key's, the unit is another. */
    OTHER_UNIT,
    /** Right but too coarse a date: the day is missing. */
    DAY_MISSING,
    /** Right but too coarse a date: month and day are missing. */
    MONTH_AND_DAY_MISSING,
    /** Right but too coarse a date: the month is missing. */
    MONTH_MISSING,
    /** Right but too coarse a date in some other way. */
    COARSER,
    /** It cannot be read as a date or a number. */
    UNREADABLE
}
