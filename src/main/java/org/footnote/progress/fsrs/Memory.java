package org.footnote.progress.fsrs;

/**
 * What is known of one learner's memory of one fact.
 *
 * @param stability days after which the chance of recall has fallen to 90 per cent
 * @param difficulty 1 (easy) to 10 (hard): how little a review adds
 */
public record Memory(double stability, double difficulty) {

    public Memory {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("no memory: stability " + stability + ", difficulty " + difficulty);
        }
    }
}
