package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How far apart a head and a dependent of given parts of speech have been seen to stand; arcs beyond that are not looked at (Rush
 * and Petrov, "Vine pruning for efficient multi-pass dependency parsing", 2012).
 */
public final class Reach {

    private final int tags;
    private final int[] reach;

    public Reach(int tags) {
        this.tags = tags;
        reach = new int[2 * (tags + 1) * tags];
    }

    public static Reach read(DataInputStream in) throws IOException {
        Reach reach = new Reach(in.readInt());
        for (int i = 0; i < reach.reach.length; i++) {
            reach.reach[i] = in.readUnsignedByte();
        }
        return reach;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(tags);
        for (int r : reach) {
            out.writeByte(r);
        }
    }

    private int place(Words words, int head, int child) {
        int tag = head < 0 ? tags : words.tag[head];
        return 2 * (tag * tags + words.tag[child]) + (head < child ? 1 : 0);
    }

    /** Widens the reach by an arc; a head of -1 is the root. */
    public void include(Words words, int head, int child) {
        int place = place(words, head, child);
        reach[place] = Math.min(255, Math.max(reach[place], Math.abs(head - child)));
    }

    /** Have arcs of that length been seen? Those from the root all count as seen. */
    boolean contains(Words words, int head, int child) {
        return head < 0 || Math.abs(head - child) <= reach[place(words, head, child)];
    }
}
