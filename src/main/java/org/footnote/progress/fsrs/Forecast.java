package org.footnote.progress.fsrs;

/**
 * What was expected of one review, and what came.
 *
 * @param predicted chance of recall that was expected before the answer, 0 to 1
 */
public record Forecast(double predicted, boolean recalled) {}
