package org.footnote.generation.language;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * A set of stems in the order of the text that nobody changes, so that one can serve all who ask for those of a text: it is
 * asked what it holds far more often than it is made.
 */
final class Stems extends AbstractSet<String> {

    private final String[] inOrder;
    /** Of each stem, in order: beside one another, where the strings themselves lie all over the memory. */
    private final int[] hashes;

    private final String[] table;
    private final int mask;
    /** A bit for some of the hashes: most stems that are not here are known by it. */
    private final long mark;

    /** @param inOrder each once */
    Stems(List<String> inOrder) {
        this.inOrder = inOrder.toArray(String[]::new);
        hashes = new int[inOrder.size()];
        table = new String[Integer.highestOneBit(2 * inOrder.size() + 1) * 2];
        mask = table.length - 1;
        long bits = 0;
        for (int i = 0; i < hashes.length; i++) {
            String stem = this.inOrder[i];
            hashes[i] = hash(stem);
            table[place(stem, hashes[i])] = stem;
            bits |= 1L << hashes[i];
        }
        mark = bits;
    }

    private static int hash(String stem) {
        int hash = stem.hashCode();
        return hash ^ hash >>> 16;
    }

    /** Where a stem stands, or would stand. */
    private int place(String stem, int hash) {
        int place = hash & mask;
        while (table[place] != null && !table[place].equals(stem)) {
            place = place + 1 & mask;
        }
        return place;
    }

    private boolean holds(String stem, int hash) {
        return (mark >>> hash & 1) != 0 && table[place(stem, hash)] != null;
    }

    @Override
    public boolean contains(Object stem) {
        return stem instanceof String s && holds(s, hash(s));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(inOrder).iterator();
    }

    @Override
    public int size() {
        return inOrder.length;
    }

    /** How many of these stand in another set. */
    int common(Stems other) {
        if ((mark & other.mark) == 0) {
            return 0;
        }
        int common = 0;
        for (int i = 0; i < hashes.length; i++) {
            common += other.holds(inOrder[i], hashes[i]) ? 1 : 0;
        }
        return common;
    }
}
