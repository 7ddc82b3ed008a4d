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
    /** In turn: hash, start of the entries, number of entries plus room for them times 2^8 plus updates times 2^16, unused. */
    private int[] table = new int[4 << 20];

    private int features;
    /** In turn: class, bits of the weight, bits of the sum. */
    private int[] pool = new int[3 << 22];

    private int end;
    private long clock = 1;
    private boolean averaged;

    Learner(int leastUpdates) {
        least = leastUpdates;
    }

    private int slot(int key) {
        int slot = key & mask;
        while (table[4 * slot] != 0 && table[4 * slot] != key) {
            slot = slot + 1 & mask;
        }
        return 4 * slot;
    }

    @Override
    public void score(Features f, float[] scores) {
        for (int i = 0; i < f.size(); i++) {
            int slot = slot(f.get(i));
            int info = table[slot + 2];
            if (info >>> 16 >= least) {
                int to = table[slot + 1] + 3 * (info & 255);
                for (int j = table[slot + 1]; j < to; j += 3) {
                    scores[pool[j]] += Float.intBitsToFloat(pool[j + 1]);
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
            if (table[slot] == 0) {
                if (2 * features > mask) {
                    grow();
                    slot = slot(f.get(i));
                }
                table[slot] = f.get(i);
                features++;
            }
            if (table[slot + 2] >>> 16 < 100) {
                table[slot + 2] += 1 << 16;
            }
            int j = entry(slot, kind);
            pool[j + 1] = Float.floatToRawIntBits(Float.intBitsToFloat(pool[j + 1]) + by);
            pool[j + 2] = Float.floatToRawIntBits(Float.intBitsToFloat(pool[j + 2]) + by * clock);
        }
    }

    private int entry(int slot, int kind) {
        int start = table[slot + 1];
        int length = table[slot + 2] & 255;
        int room = table[slot + 2] >>> 8 & 255;
        for (int j = start; j < start + 3 * length; j += 3) {
            if (pool[j] == kind) {
                return j;
            }
        }
        if (length == room) {
            int more = room == 0 ? 2 : Math.min(120, room * 2);
            if (end + 3 * more > pool.length) {
                pool = Arrays.copyOf(pool, pool.length + pool.length / 2);
            }
            System.arraycopy(pool, start, pool, end, 3 * length);
            start = end;
            table[slot + 1] = start;
            end += 3 * more;
            table[slot + 2] += more - room << 8;
        }
        table[slot + 2]++;
        int j = start + 3 * length;
        pool[j] = kind;
        pool[j + 1] = 0;
        pool[j + 2] = 0;
        return j;
    }

    private void grow() {
        int[] old = table;
        table = new int[old.length * 2];
        mask = table.length / 4 - 1;
        for (int i = 0; i < old.length; i += 4) {
            if (old[i] != 0) {
                System.arraycopy(old, i, table, slot(old[i]), 4);
            }
        }
    }

    /** Replaces the weights by their averages; ends the training. */
    void average() {
        if (!averaged) {
            for (int j = 0; j + 2 < end; j += 3) {
                float mean = Float.intBitsToFloat(pool[j + 1]) - Float.intBitsToFloat(pool[j + 2]) / clock;
                pool[j + 1] = Float.floatToRawIntBits(mean);
            }
            averaged = true;
        }
    }

    int features() {
        return features;
    }

    /**
     * Writes the averaged weights as the program reads them: whole numbers of a unit; weights below a limit are left out.
     */
    void write(DataOutputStream out, float unit, float limit) throws IOException {
        average();
        int[] order = IntStream.range(0, table.length / 4)
                .map(i -> 4 * i)
                .filter(s -> table[s] != 0 && table[s + 2] >>> 16 >= least && count(s, unit, limit) > 0)
                .boxed()
                .sorted((a, b) -> Integer.compare(table[a], table[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        out.writeInt(order.length);
        out.writeInt(Arrays.stream(order).map(s -> count(s, unit, limit)).sum());
        long last = Integer.MIN_VALUE;
        for (int slot : order) {
            number(out, table[slot] - last);
            last = table[slot];
            number(out, count(slot, unit, limit));
            for (int j = table[slot + 1]; j < table[slot + 1] + 3 * (table[slot + 2] & 255); j += 3) {
                int w = weight(j, unit, limit);
                if (w != 0) {
                    out.writeByte(pool[j]);
                    number(out, (long) w << 1 ^ w >> 31);
                }
            }
        }
    }

    private int weight(int entry, float unit, float limit) {
        float w = Float.intBitsToFloat(pool[entry + 1]);
        return Math.abs(w) < limit ? 0 : Math.round(w / unit);
    }

    private int count(int slot, float unit, float limit) {
        int n = 0;
        for (int j = table[slot + 1]; j < table[slot + 1] + 3 * (table[slot + 2] & 255); j += 3) {
            n += weight(j, unit, limit) != 0 ? 1 : 0;
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
