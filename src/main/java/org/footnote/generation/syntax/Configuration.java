package org.footnote.generation.syntax;

/**
 * What a state of the transition parser looks like to its classifier: the rich non-local features of Zhang and Nivre
 * ("Transition-based dependency parsing with rich non-local features", 2011) carried over to the arc-hybrid system, with
 * prepositions of noun phrases and endings added.
 */
public final class Configuration {

    private static final int NONE = -3;
    private static final int END = -5;

    private Configuration() {}

    private static int at(int[] values, int i) {
        return i < 0 ? NONE : i >= values.length ? END : values[i];
    }

    private static int bin(int distance) {
        return distance > 10 ? 7 : distance > 6 ? 6 : distance > 4 ? 5 : distance;
    }

    /** Writes the features of a state. */
    public static void features(Features f, Words w, State s) {
        f.clear();
        int s0 = s.stack(0);
        int s1 = s.stack(1);
        int s2 = s.stack(2);
        int b0 = s.front;
        int s0w = at(w.form, s0), s0t = at(w.tag, s0);
        int s1w = at(w.form, s1), s1t = at(w.tag, s1);
        int s2w = at(w.form, s2), s2t = at(w.tag, s2);
        int b0w = at(w.form, b0), b0t = at(w.tag, b0);
        int b1w = at(w.form, b0 + 1), b1t = at(w.tag, b0 + 1);
        int b2w = at(w.form, b0 + 2), b2t = at(w.tag, b0 + 2);
        int b3t = at(w.tag, b0 + 3);

        f.add(0);
        f.add(s0w);
        f.add(s0t);
        f.add(s0w, s0t);
        f.add(s1w);
        f.add(s1t);
        f.add(s1w, s1t);
        f.add(s2t);
        f.add(s2w, s2t);
        f.add(b0w);
        f.add(b0t);
        f.add(b0w, b0t);
        f.add(b1w);
        f.add(b1t);
        f.add(b1w, b1t);
        f.add(b2t);
        f.add(b2w, b2t);

        f.add(s0w, s0t, b0w, b0t);
        f.add(s0w, s0t, b0w);
        f.add(s0w, b0w, b0t);
        f.add(s0w, s0t, b0t);
        f.add(s0t, b0w, b0t);
        f.add(s0w, b0w);
        f.add(s0t, b0t);
        f.add(s1w, s0w);
        f.add(s1w, s1t, s0t);
        f.add(s1t, s0w, s0t);
        f.add(s1t, s0t);
        f.add(s1w, s1t, s0w, s0t);
        f.add(s1t, b0t);
        f.add(s1w, b0w);
        f.add(s1t, b0w);
        f.add(s1w, b0t);
        f.add(b0t, b1t);
        f.add(b0w, b1w);
        f.add(b0w, b1t);
        f.add(b0t, b1w);

        f.add(b0t, b1t, b2t);
        f.add(s0t, b0t, b1t);
        f.add(s0w, b0t, b1t);
        f.add(s0t, b0w, b1t);
        f.add(s0t, b0t, b1t, b2t);
        f.add(s1t, s0t, b0t);
        f.add(s1w, s0t, b0t);
        f.add(s1t, s0w, b0t);
        f.add(s1t, s0t, b0w);
        f.add(s2t, s1t, s0t);
        f.add(s2t, s1t, s0t, b0t);
        f.add(s1t, s0t, b0t, b1t);
        f.add(s1t, s0t, b0w, b1t);
        f.add(b0t, b1t, b2t, b3t);

        children(f, w, s, s0, s1, b0, s0w, s0t, s1w, s1t, b0w, b0t);
        surroundings(f, w, s, s0, s1, b0, s0w, s0t, s1w, s1t, b0w, b0t);
    }

    private static void children(
            Features f,
            Words w,
            State s,
            int s0,
            int s1,
            int b0,
            int s0w,
            int s0t,
            int s1w,
            int s1t,
            int b0w,
            int b0t) {
        int s0l = at(s.left, s0), s0r = at(s.right, s0);
        int s1l = at(s.left, s1), s1r = at(s.right, s1);
        int b0l = at(s.left, b0);
        int s0l2 = at(s.left2, s0), s0r2 = at(s.right2, s0);
        int s1l2 = at(s.left2, s1), s1r2 = at(s.right2, s1);
        int b0l2 = at(s.left2, b0);
        int s0lw = at(w.form, s0l), s0lt = at(w.tag, s0l), s0ll = at(s.label, s0l);
        int s0rw = at(w.form, s0r), s0rt = at(w.tag, s0r), s0rl = at(s.label, s0r);
        int s1lw = at(w.form, s1l), s1lt = at(w.tag, s1l), s1ll = at(s.label, s1l);
        int s1rw = at(w.form, s1r), s1rt = at(w.tag, s1r), s1rl = at(s.label, s1r);
        int b0lw = at(w.form, b0l), b0lt = at(w.tag, b0l), b0ll = at(s.label, b0l);

        f.add(s0lw, s0ll);
        f.add(s0lt, s0ll, s0t);
        f.add(s0rw, s0rl);
        f.add(s0rt, s0rl, s0t);
        f.add(s1lw, s1ll);
        f.add(s1lt, s1ll, s1t);
        f.add(s1rw, s1rl);
        f.add(s1rt, s1rl, s1t);
        f.add(b0lw, b0ll);
        f.add(b0lt, b0ll, b0t);
        f.add(at(w.tag, s0l2), at(s.label, s0l2), s0t);
        f.add(at(w.tag, s0r2), at(s.label, s0r2), s0t);
        f.add(at(w.tag, s1l2), at(s.label, s1l2), s1t);
        f.add(at(w.tag, s1r2), at(s.label, s1r2), s1t);
        f.add(at(w.tag, b0l2), at(s.label, b0l2), b0t);
        f.add(s0t, s0lt, at(w.tag, s0l2));
        f.add(s0t, s0rt, at(w.tag, s0r2));
        f.add(s1t, s1rt, at(w.tag, s1r2));
        f.add(b0t, b0lt, at(w.tag, b0l2));
        f.add(s0t, b0t, s0lt);
        f.add(s0t, b0t, s0rt);
        f.add(s0t, b0t, b0lt);
        f.add(s0t, b0t, b0ll);
        f.add(s1t, s0t, s1rt);
        f.add(s1t, s0t, s1rl);
        f.add(s1t, s0t, s1lt);
        f.add(s1t, s0t, s0lt);
        f.add(s1t, s0t, s0ll);
        f.add(s1t, s0t, s0rt);
        f.add(s1t, s0t, s0rl);
        f.add(s1t, s0t, b0t, s0rt);
        f.add(s1t, s0t, b0t, s1rt);
        // the preposition of a noun phrase stands first among its left children
        f.add(s1w, s0lw, 1);
        f.add(s1w, s0lw, s0w);
        f.add(s1t, s0lw, s0t);
        f.add(s1t, s0lw, s0w);
        f.add(s1w, s0lw, s0t, s1rl);
        f.add(s1t, s0lw, s0t, s1rl);
        f.add(s0w, b0lw);
        f.add(s0t, b0lw, b0t);
        f.add(s0lw, s0w, b0w);
        f.add(s0lw, s0t, b0t);
        f.add(s1rw, s1w, s0lw);
        f.add(s1rt, s1t, s0w);

        int s0lc = count(s.leftCount, s0), s0rc = count(s.rightCount, s0);
        int s1lc = count(s.leftCount, s1), s1rc = count(s.rightCount, s1);
        int b0lc = count(s.leftCount, b0);
        f.add(s0w, s0lc, 0);
        f.add(s0t, s0lc, 1);
        f.add(s0w, s0rc, 2);
        f.add(s0t, s0rc, 3);
        f.add(s1w, s1rc, 4);
        f.add(s1t, s1rc, s1lc);
        f.add(b0w, b0lc, 5);
        f.add(b0t, b0lc, 6);

        int s0L = set(s.leftLabels, s0), s0R = set(s.rightLabels, s0);
        int s1L = set(s.leftLabels, s1), s1R = set(s.rightLabels, s1);
        int b0L = set(s.leftLabels, b0);
        f.add(s0w, s0L);
        f.add(s0t, s0L);
        f.add(s0w, s0R);
        f.add(s0t, s0R);
        f.add(s1w, s1L);
        f.add(s1t, s1L);
        f.add(s1w, s1R);
        f.add(s1t, s1R);
        f.add(b0w, b0L);
        f.add(b0t, b0L);
        f.add(s0t, s0L, s0R, b0t);
        f.add(s1t, s1R, s0t, s0L);
        f.add(s1t, s1L, s0t, b0t);
    }

    private static void surroundings(
            Features f,
            Words w,
            State s,
            int s0,
            int s1,
            int b0,
            int s0w,
            int s0t,
            int s1w,
            int s1t,
            int b0w,
            int b0t) {
        int s2 = s.stack(2);
        int near = s0 < 0 ? NONE : bin(b0 - s0);
        int far = s1 < 0 ? NONE : bin(s0 - s1);
        f.add(s0w, near);
        f.add(s0t, near);
        f.add(b0w, near);
        f.add(b0t, near);
        f.add(s0t, b0t, near);
        f.add(s0w, b0w, near);
        f.add(s1w, far);
        f.add(s1t, far);
        f.add(s0w, far);
        f.add(s0t, far);
        f.add(s1t, s0t, far);
        f.add(s1w, s0w, far);
        int s0s = at(w.suffix3, s0), s1s = at(w.suffix3, s1), b0s = at(w.suffix3, b0);
        f.add(s0s, s0t);
        f.add(s1s, s1t);
        f.add(b0s, b0t);
        f.add(s0s, b0s);
        f.add(s1s, s0s);
        f.add(s1s, s0t);
        f.add(s0t, b0s);
        f.add(at(w.shape, s0), at(w.shape, b0), b0 - s0 == 1 ? 1 : 0);
        f.add(at(w.shape, s1), at(w.shape, s0), s0t);
        int before = at(w.tag, b0 - 1), behind = at(w.tag, s0 < 0 ? -1 : s0 + 1);
        int ahead = s0 < 1 ? NONE : w.tag[s0 - 1];
        f.add(s0t, b0t, before);
        f.add(s0t, b0t, behind);
        f.add(s0t, b0t, ahead);
        f.add(s1t, s0t, ahead);
        f.add(s1t, s0t, s1 < 0 ? NONE : at(w.tag, s1 + 1));
        f.add(s1t, s0t, at(w.form, s0 < 1 ? -1 : s0 - 1));
        f.add(s0t, b0t, at(w.form, b0 - 1));
        f.add(s.depth > 3 ? 4 : s.depth, b0 == w.size ? 1 : 0);
        int s0c = at(w.sense, s0), s1c = at(w.sense, s1), b0c = at(w.sense, b0);
        int s0p = at(w.form, at(s.left, s0)), b0p = at(w.form, at(s.left, b0));
        f.add(s0c, s0t, b0c, b0t);
        f.add(s0c, s0t, b0t);
        f.add(s0c, s0t, b0w);
        f.add(s0t, b0c, b0t);
        f.add(s1c, s1t, s0c, s0t);
        f.add(s1c, s1t, s0t);
        f.add(s1t, s0c, s0t);
        f.add(s1c, s1t, s0c, s0t, s0p);
        f.add(s1w, s0c, s0t, s0p);
        f.add(s1t, s0c, s0t, s0p);
        f.add(s1c, s1t, s0t, s0p);
        f.add(s1c, s1t, s0c, s0p, at(w.tag, at(s.right, s1)));
        f.add(s0c, s0t, b0c, b0t, b0p);
        f.add(s2 < 0 ? NONE : w.sense[s2], s1c, s0c, s0p);
    }

    private static int count(int[] counts, int i) {
        return i < 0 ? NONE : Math.min(counts[i], 5);
    }

    private static int set(long[] sets, int i) {
        return i < 0 ? NONE : (int) (sets[i] ^ sets[i] >>> 32);
    }
}
