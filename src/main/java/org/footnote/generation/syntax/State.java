package org.footnote.generation.syntax;

import java.util.Arrays;

/**
 * How far the parse of a sentence has come in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, "Dynamic
 * programming algorithms for transition-based dependency parsers", 2011): a stack of words, the words still to come, and the
 * arcs so far. Behind the last word stands the root, so that the word that depends on nothing is attached last.
 */
public final class State {

    final int size;
    final int[] stack;
    int depth;
    int front;
    final int[] head;
    final int[] label;
    final int[] left;
    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /** Sets of labels, one bit for each of the first 64. */
    final long[] leftLabels;

    final long[] rightLabels;

    public State(int size) {
        this.size = size;
        stack = new int[size + 1];
        head = filled(size + 1);
        label = filled(size + 1);
        left = filled(size + 1);
        left2 = filled(size + 1);
        right = filled(size + 1);
        right2 = filled(size + 1);
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        leftLabels = new long[size + 1];
        rightLabels = new long[size + 1];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, -1);
        return values;
    }

    /** Are all words attached? */
    public boolean isOver() {
        return front == size && depth == 0;
    }

    /** Is there a word to come that can be put on the stack? */
    public boolean canShift() {
        return front < size;
    }

    /** Can the top of the stack depend on the next word, or on the root when it is the only one left? */
    public boolean canLeft() {
        return depth > 0 && (front < size || depth == 1);
    }

    /** Can the top of the stack depend on the one below it? */
    public boolean canRight() {
        return depth > 1;
    }

    /** The word so far down the stack, 0 the top; -1 where there is none. */
    public int stack(int down) {
        return down < depth ? stack[depth - 1 - down] : -1;
    }

    public int depth() {
        return depth;
    }

    /** The next word to come; the number of words stands for the root. */
    public int front() {
        return front;
    }

    public void shift() {
        stack[depth++] = front++;
    }

    public void left(int relation) {
        int child = stack[--depth];
        int parent = front;
        head[child] = parent;
        label[child] = relation;
        left2[parent] = left[parent];
        left[parent] = child;
        leftCount[parent]++;
        leftLabels[parent] |= 1L << relation;
    }

    public void right(int relation) {
        int child = stack[--depth];
        int parent = stack[depth - 1];
        head[child] = parent;
        label[child] = relation;
        right2[parent] = right[parent];
        right[parent] = child;
        rightCount[parent]++;
        rightLabels[parent] |= 1L << relation;
    }

    /** Heads of the words; the number of words stands for the root. */
    public int[] heads() {
        return Arrays.copyOf(head, size);
    }

    public int[] labels() {
        return Arrays.copyOf(label, size);
    }
}
