package org.footnote.people;

/**
 * A student of a classroom has another personal extra time; heard in the same transaction.
 *
 * @param factor how many times as long limits and windows are now
 */
public record AccommodationChanged(long classroom, long student, double factor) {}
