package org.footnote.generation;

/**
 * @param seed decides positions, wording and which of several distractors are taken; the same seed gives the same bank
 * @param formsPerFact at most this many items ask the same fact
 */
public record GenerationSettings(long seed, int formsPerFact) {

    public GenerationSettings {
        if (formsPerFact < 1 || formsPerFact > 3) {
            throw new IllegalArgumentException("one to three forms of a fact: " + formsPerFact);
        }
    }

    public static GenerationSettings of(long seed) {
        return new GenerationSettings(seed, 3);
    }
}
