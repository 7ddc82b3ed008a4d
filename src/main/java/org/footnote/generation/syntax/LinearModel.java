package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of a trained linear classifier, most of them zero: an open hash table from the hash of a feature to the classes it
 * speaks for or against. Most features speak about one to three classes; their weights stand in the table itself, so that a
 * look-up touches one place in memory.
 *
 * <p>On disk: number of features; for each, in ascending order, the gap to the last hash and the number of classes as
 * variable-length integers, then class and zigzag weight of each.
 */
final class LinearModel implements Scorer {

    /** Weights that stand in the table, where a feature can have more than one. */
    private static final int INLINE = 3;

    /** A class that no model has: the weights of this feature stand elsewhere. */
    private static final int ELSEWHERE = 255;

    /** Bits of the filter for each feature, at least; a power of two. */
    private static final int FILTER = 2;

    /** Places of the table. */
    private final int capacity;

    /** Weights that stand in the table. */
    private final int inline;

    /** In turn: hash, then as many entries as stand in the table, or {@link #ELSEWHERE}, start and end in {@link #entries}. */
    private final int[] table;

    /** Weight shifted by eight bits plus class. */
    private final int[] entries;

    /** A bit for each feature of the table: most of those asked for are not in it, and this is small enough for the cache. */
    private final long[] filter;

    private final int filterShift;

    LinearModel(DataInputStream in) throws IOException {
        int features = in.readInt();
        int total = in.readInt();
        inline = total == features ? 1 : INLINE;
        capacity = features + features / 2 + 1;
        table = new int[(inline + 1) * capacity];
        int[] read = new int[total];
        int bits = FILTER * 2 * Integer.highestOneBit(Math.max(Long.SIZE, features));
        filter = new long[bits / Long.SIZE];
        filterShift = Integer.numberOfLeadingZeros(bits) + 1;
        long key = Integer.MIN_VALUE;
        int next = 0;
        for (int i = 0; i < features; i++) {
            key += readLong(in);
            int length = (int) readLong(in);
            int slot = slot((int) key);
            table[slot] = (int) key;
            int bit = bit((int) key);
            filter[bit >>> 6] |= 1L << bit;
            for (int j = 0; j < length; j++) {
                int kind = in.readUnsignedByte();
                long zigzag = readLong(in);
                int entry = (int) (zigzag >>> 1 ^ -(zigzag & 1)) << 8 | kind;
                if (length <= inline) {
                    table[slot + 1 + j] = entry;
                } else {
                    read[next + j] = entry;
                }
            }
            if (length > inline) {
                table[slot + 1] = ELSEWHERE;
                table[slot + 2] = next;
                next += length;
                table[slot + 3] = next;
            }
        }
        entries = Arrays.copyOf(read, next);
    }

    private static long readLong(DataInputStream in) throws IOException {
        long value = 0;
        int shift = 0;
        while (true) {
            int b = in.readUnsignedByte();
            value |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return value;
            }
            shift += 7;
        }
    }

    private int bit(int key) {
        return key * 0x9E3779B9 >>> filterShift;
    }

    /** Where a feature would stand if nothing else stood there. */
    private int home(int key) {
        return (inline + 1) * (int) ((key & 0xFFFFFFFFL) * capacity >>> 32);
    }

    private int slot(int key) {
        int slot = home(key);
        while (table[slot] != 0 && table[slot] != key) {
            slot += inline + 1;
            slot = slot == table.length ? 0 : slot;
        }
        return slot;
    }

    /**
     * The memory is slow, and the table large: what a feature finds there must not decide which place is looked at next, so that
     * the processor can wait for many places at once. Hence the loops that only look, without a branch.
     */
    @Override
    public void score(Features features, float[] scores) {
        int[] likely = features.likely();
        int count = 0;
        for (int i = 0; i < features.size(); i++) {
            int key = features.get(i);
            int bit = bit(key);
            likely[count] = key;
            count += (int) (filter[bit >>> 6] >>> bit) & 1;
        }
        int[] met = features.met();
        for (int i = 0; i < count; i++) {
            met[i] = table[home(likely[i])];
        }
        int elsewhere = 0;
        for (int i = 0; i < count; i++) {
            int slot = met[i] == likely[i] ? home(likely[i]) : slot(likely[i]);
            if (inline == 1) {
                scores[0] += table[slot + 1] >> 8;
            } else if ((table[slot + 1] & 255) == ELSEWHERE) {
                likely[elsewhere++] = slot;
            } else {
                for (int j = slot + 1; j <= slot + INLINE; j++) {
                    scores[table[j] & 255] += table[j] >> 8;
                }
            }
        }
        for (int i = 0; i < elsewhere; i++) {
            met[i] = entries[table[likely[i] + 2]];
        }
        for (int i = 0; i < elsewhere; i++) {
            int end = table[likely[i] + 3];
            for (int j = table[likely[i] + 2]; j < end; j++) {
                int entry = entries[j];
                scores[entry & 255] += entry >> 8;
            }
        }
    }
}
