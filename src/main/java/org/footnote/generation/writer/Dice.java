package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.List;

/** Chance that repeats itself: decided by a seed and a text, never by the clock. */
public final class Dice {

    private final long seed;

    public Dice(long seed) {
        this.seed = seed;
    }

    /** A number from 0 inclusive to a bound exclusive, the same for the same text. */
    public int roll(String text, int bound) {
        return (int) Long.remainderUnsigned(hash(text), bound);
    }

    /** The same elements in an order that the text decides. */
    public <T> List<T> shuffled(List<T> elements, String text) {
        List<T> out = new ArrayList<>(elements);
        for (int i = out.size() - 1; i > 0; i--) {
            int j = roll(text + "#" + i, i + 1);
            T swap = out.get(i);
            out.set(i, out.get(j));
            out.set(j, swap);
        }
        return out;
    }

    /** FNV-1a over the text and the seed, finished with the mixer of SplitMix64. */
    private long hash(String text) {
        long h = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ h >>> 30) * 0xbf58476d1ce4e5b9L;
        h = (h ^ h >>> 27) * 0x94d049bb133111ebL;
        return h ^ h >>> 31;
    }
}
