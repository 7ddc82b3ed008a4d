package org.footnote.quiz;

import java.time.Instant;

/**
 * An answer came when nothing was taken any more.
 *
 * @param ended when the time was over, null where the student handed in themselves
 */
public record LateView(long attempt, Instant ended) {}
