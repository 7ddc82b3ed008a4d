package org.footnote.quiz;

import java.util.Random;
import java.util.SplittableRandom;

/** Chance as an argument: the same seed, the same draw. */
final class Chance {

    private Chance() {}

    /** Neighbouring seeds give unrelated draws, which {@link Random} alone does not promise and does not keep. */
    static Random of(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }
}
