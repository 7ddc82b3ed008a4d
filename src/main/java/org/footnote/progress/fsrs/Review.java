package org.footnote.progress.fsrs;

/**
 * One review of a fact in the order of its history.
 *
 * @param days whole days since the review before; 0 for the first one and on the same day
 */
public record Review(long days, Rating rating) {

    public Review {
        if (days < 0) {
            throw new IllegalArgumentException("reviews come in order: " + days);
        }
    }
}
