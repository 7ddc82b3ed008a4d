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
    private final int[] keys;
    private final int[] starts;
    private final byte[] lengths;
    private final byte[] classes;
    private final short[] weights;

    LinearModel(DataInputStream in) throws IOException {
        int features = in.readInt();
        int entries = in.readInt();
        int capacity = Integer.highestOneBit(Math.max(16, features * 2 - 1)) * 2;
        mask = capacity - 1;
        keys = new int[capacity];
        starts = new int[capacity];
        lengths = new byte[capacity];
        classes = new byte[entries];
        weights = new short[entries];
        long key = Integer.MIN_VALUE;
        int next = 0;
        for (int i = 0; i < features; i++) {
            key += readLong(in);
            int slot = slot((int) key);
            keys[slot] = (int) key;
            starts[slot] = next;
            int length = (int) readLong(in);
            lengths[slot] = (byte) length;
            for (int j = 0; j < length; j++) {
                classes[next] = in.readByte();
                long zigzag = readLong(in);
                weights[next++] = (short) (zigzag >>> 1 ^ -(zigzag & 1));
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
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    @Override
    public void score(Features features, float[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.get(i));
            int end = starts[slot] + lengths[slot];
            for (int j = starts[slot]; j < end; j++) {
                scores[classes[j]] += weights[j];
            }
        }
    }
}
