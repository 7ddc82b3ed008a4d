package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of a trained linear classifier, most of them zero: an open hash table from the hash of a feature to the classes it
 * speaks for or against.
 *
 * <p>On disk: number of features; for each, in ascending order, the gap to the last hash and the number of classes as
 * variable-length integers, then class and zigzag weight of each.
 */
final class LinearModel implements Scorer {

    private final int mask;
    /** In turn: hash, start of the entries shifted by seven bits plus their number. */
    private final int[] table;

    /** Weight shifted by eight bits plus class. */
    private final int[] entries;

    LinearModel(DataInputStream in) throws IOException {
        int features = in.readInt();
        int count = in.readInt();
        int capacity = Integer.highestOneBit(Math.max(16, features * 2 - 1)) * 2;
        mask = capacity - 1;
        table = new int[2 * capacity];
        entries = new int[count];
        long key = Integer.MIN_VALUE;
        int next = 0;
        for (int i = 0; i < features; i++) {
            key += readLong(in);
            int slot = slot((int) key);
            int length = (int) readLong(in);
            table[slot] = (int) key;
            table[slot + 1] = next << 7 | length;
            for (int j = 0; j < length; j++) {
                int kind = in.readUnsignedByte();
                long zigzag = readLong(in);
                entries[next++] = (int) (zigzag >>> 1 ^ -(zigzag & 1)) << 8 | kind;
            }
        }
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

    private int slot(int key) {
        int slot = key & mask;
        while (table[2 * slot] != 0 && table[2 * slot] != key) {
            slot = slot + 1 & mask;
        }
        return 2 * slot;
    }

    @Override
    public void score(Features features, float[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int place = table[slot(features.get(i)) + 1];
            int start = place >>> 7;
            for (int j = start; j < start + (place & 127); j++) {
                int entry = entries[j];
                scores[entry & 255] += entry >> 8;
            }
        }
    }
}
