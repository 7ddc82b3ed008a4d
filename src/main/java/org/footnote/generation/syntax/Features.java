package org.footnote.generation.syntax;

import java.util.Arrays;

/**
 * A growing list of features, each the 32-bit hash of a template and the values in it. Hashes stand for the features in the
 * models too (Shi et al., "Hash kernels", 2009): names of features are never stored.
 */
public final class Features {

    private int[] hashes = new int[256];
    private int[] likely = new int[hashes.length];
    private int[] met = new int[hashes.length];
    private int size;
    private int template;

    /** Forgets all features and counts templates from one again. */
    public void clear() {
        size = 0;
        template = 0;
    }

    /** Forgets all features and counts templates from a number. */
    public void clear(int firstTemplate) {
        size = 0;
        template = firstTemplate;
    }

    public void add(int a) {
        put(mix(++template * 0x9E3779B9, a));
    }

    public void add(int a, int b) {
        put(mix(mix(++template * 0x9E3779B9, a), b));
    }

    public void add(int a, int b, int c) {
        put(mix(mix(mix(++template * 0x9E3779B9, a), b), c));
    }

    public void add(int a, int b, int c, int d) {
        put(mix(mix(mix(mix(++template * 0x9E3779B9, a), b), c), d));
    }

    public void add(int a, int b, int c, int d, int e) {
        put(mix(mix(mix(mix(mix(++template * 0x9E3779B9, a), b), c), d), e));
    }

    /** Counts templates from a number without forgetting features. */
    void countFrom(int nextTemplate) {
        template = nextTemplate;
    }

    /** Adds a further feature of the template counted last. */
    void again(int a, int b, int c, int d) {
        template--;
        add(a, b, c, d);
    }

    /** Leaves a template without a feature, so that the numbers of those behind it stay. */
    public void skip() {
        template++;
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return hashes[i];
    }

    /** Room for those features that a scorer looks at more closely. */
    int[] likely() {
        return likely;
    }

    /** Room for what a scorer finds where these features should stand. */
    int[] met() {
        return met;
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            likely = new int[hashes.length];
            met = new int[hashes.length];
        }
        int h = hash ^ hash >>> 15;
        h *= 0x2C1B3C6D;
        h ^= h >>> 13;
        hashes[size++] = h == 0 ? 1 : h;
    }

    static int mix(int hash, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
    }
}
