package org.footnote.generation.syntax.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.footnote.generation.syntax.Features;
import org.footnote.generation.syntax.Scorer;

/**
 * A perceptron being trained, its weights averaged over all steps. A feature says nothing before it took part in so many
 * updates (Goldberg and Elhadad, "Learning sparser perceptron models", 2011), so that rare ones never weigh.
 */
final class Learner implements Scorer {

    private final int least;
    private int mask = (1 << 20) - 1;
    private int[] keys = new int[1 << 20];
    private int[] starts = new int[1 << 20];
    private byte[] lengths = new byte[1 << 20];
    private byte[] room = new byte[1 << 20];
    private byte[] updates = new byte[1 << 20];
    private int features;
    private byte[] classes = new byte[1 << 22];
    private float[] weights = new float[1 << 22];
    private float[] sums = new float[1 << 22];
    private int end;
    private long clock = 1;
    private boolean averaged;

    Learner(int leastUpdates) {
        least = leastUpdates;
    }

    private int slot(int key) {
        int slot = key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    @Override
    public void score(Features f, float[] scores) {
        for (int i = 0; i < f.size(); i++) {
            int slot = slot(f.get(i));
            if (updates[slot] >= least) {
                int to = starts[slot] + lengths[slot];
                for (int j = starts[slot]; j < to; j++) {
                    scores[classes[j]] += weights[j];
                }
            }
        }
    }

    void tick() {
        clock++;
    }

    /** Moves the weight of a class for every feature. */
    void update(Features f, int kind, float by) {
        for (int i = 0; i < f.size(); i++) {
            int slot = slot(f.get(i));
            if (keys[slot] == 0) {
                if (2 * features > mask) {
                    grow();
                    slot = slot(f.get(i));
                }
                keys[slot] = f.get(i);
                features++;
            }
            updates[slot] = (byte) Math.min(100, updates[slot] + 1);
            int j = entry(slot, kind);
            weights[j] += by;
            sums[j] += by * clock;
        }
    }

    private int entry(int slot, int kind) {
        int to = starts[slot] + lengths[slot];
        for (int j = starts[slot]; j < to; j++) {
            if (classes[j] == kind) {
                return j;
            }
        }
        if (lengths[slot] == room[slot]) {
            int more = room[slot] == 0 ? 2 : Math.min(120, room[slot] * 2);
            if (end + more > classes.length) {
                int size = classes.length + classes.length / 2;
                classes = Arrays.copyOf(classes, size);
                weights = Arrays.copyOf(weights, size);
                sums = Arrays.copyOf(sums, size);
            }
            System.arraycopy(classes, starts[slot], classes, end, lengths[slot]);
            System.arraycopy(weights, starts[slot], weights, end, lengths[slot]);
            System.arraycopy(sums, starts[slot], sums, end, lengths[slot]);
            starts[slot] = end;
            room[slot] = (byte) more;
            end += more;
        }
        int j = starts[slot] + lengths[slot]++;
        classes[j] = (byte) kind;
        weights[j] = 0;
        sums[j] = 0;
        return j;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldStarts = starts;
        byte[] oldLengths = lengths;
        byte[] oldRoom = room;
        byte[] oldUpdates = updates;
        int size = keys.length * 2;
        mask = size - 1;
        keys = new int[size];
        starts = new int[size];
        lengths = new byte[size];
        room = new byte[size];
        updates = new byte[size];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                starts[slot] = oldStarts[i];
                lengths[slot] = oldLengths[i];
                room[slot] = oldRoom[i];
                updates[slot] = oldUpdates[i];
            }
        }
    }

    /** Replaces the weights by their averages; ends the training. */
    void average() {
        if (!averaged) {
            for (int j = 0; j < end; j++) {
                weights[j] -= sums[j] / clock;
            }
            sums = new float[0];
            averaged = true;
        }
    }

    int features() {
        return features;
    }

    /** Writes the averaged weights as the program reads them: whole numbers of a unit, those near zero left out. */
    void write(DataOutputStream out, float unit) throws IOException {
        average();
        int[] order = IntStream.range(0, keys.length)
                .filter(s -> keys[s] != 0 && updates[s] >= least && count(s, unit) > 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        out.writeInt(order.length);
        out.writeInt(Arrays.stream(order).map(s -> count(s, unit)).sum());
        long last = Integer.MIN_VALUE;
        for (int slot : order) {
            number(out, keys[slot] - last);
            last = keys[slot];
            number(out, count(slot, unit));
            for (int j = starts[slot]; j < starts[slot] + lengths[slot]; j++) {
                int w = Math.round(weights[j] / unit);
                if (w != 0) {
                    out.writeByte(classes[j]);
                    number(out, (long) w << 1 ^ w >> 31);
                }
            }
        }
    }

    private int count(int slot, float unit) {
        int n = 0;
        for (int j = starts[slot]; j < starts[slot] + lengths[slot]; j++) {
            n += Math.round(weights[j] / unit) != 0 ? 1 : 0;
        }
        return n;
    }

    private static void number(DataOutputStream out, long value) throws IOException {
        long v = value;
        while (v >= 0x80) {
            out.writeByte((int) (v & 0x7F | 0x80));
            v >>>= 7;
        }
        out.writeByte((int) v);
    }
}
