package org.footnote.generation.syntax;

/** Gives every class a score for a set of features: a model at work, or one being trained. */
public interface Scorer {

    /** Adds to each class's score the weights of the features. */
    void score(Features features, float[] scores);
}
