package org.footnote.generation.syntax;

import java.util.Arrays;

/** Names the relations of a tree whose arcs are known, each for itself, looking at the whole tree. */
public final class Labels {

    private static final int ROOT = -9;
    private static final int NONE = -3;

    private final Scorer scorer;
    private final int labels;

    public Labels(Scorer scorer, int labels) {
        this.scorer = scorer;
        this.labels = labels;
    }

    /** The relation of each word to its head. */
    public int[] of(Words words, int[] heads) {
        Features features = new Features();
        float[] scores = new float[labels];
        int[] out = new int[heads.length];
        Family family = new Family(heads);
        for (int i = 0; i < heads.length; i++) {
            features(features, words, heads, family, i);
            Arrays.fill(scores, 0);
            scorer.score(features, scores);
            out[i] = Tagger.best(scores);
        }
        return out;
    }

    /** First and last child of each word and the siblings side by side. */
    public static final class Family {
        final int[] first;
        final int[] last;
        final int[] previous;
        final int[] next;

        public Family(int[] heads) {
            int n = heads.length;
            first = new int[n];
            last = new int[n];
            previous = new int[n];
            next = new int[n];
            for (int[] values : new int[][] {first, last, previous, next}) {
                Arrays.fill(values, -1);
            }
            for (int i = 0; i < n; i++) {
                int h = heads[i];
                if (h >= 0) {
                    if (first[h] < 0) {
                        first[h] = i;
                    } else {
                        previous[i] = last[h];
                        next[last[h]] = i;
                    }
                    last[h] = i;
                }
            }
        }
    }

    private static int at(int[] values, int i) {
        return i < 0 ? NONE : values[i];
    }

    /** Writes the features of the arc to a word. */
    public static void features(Features f, Words w, int[] heads, Family family, int m) {
        f.clear(3000);
        int h = heads[m];
        int hw = h < 0 ? ROOT : w.form[h], ht = h < 0 ? ROOT : w.tag[h];
        int mw = w.form[m], mt = w.tag[m];
        int d = h < m ? 1 : 2;
        int gap = 10 * Math.min(5, Math.abs(h - m)) + d;
        int c1 = family.first[m], c2 = c1 < 0 ? -1 : family.next[c1], cz = family.last[m];
        int p = family.previous[m], q = family.next[m];
        int g = h < 0 ? -1 : heads[h];
        int c1w = at(w.form, c1), c1t = at(w.tag, c1);
        int hc = h < 0 ? -1 : family.first[h];
        f.add(0);
        f.add(mw, d);
        f.add(mt, d);
        f.add(hw, d);
        f.add(ht, d);
        f.add(hw, mw, d);
        f.add(hw, mt, d);
        f.add(ht, mw, d);
        f.add(ht, mt, d);
        f.add(hw, ht, mw, mt, d);
        f.add(ht, mt, gap);
        f.add(mw, gap);
        f.add(w.suffix3[m], ht, d);
        f.add(w.suffix3[m], w.shape[m], mt, d);
        f.add(h < 0 ? ROOT : w.suffix3[h], mt, d);
        f.add(c1w, d);
        f.add(c1w, ht, mt, d);
        f.add(c1w, hw, d);
        f.add(c1w, mw, d);
        f.add(c1t, ht, mt, d);
        f.add(c1t, at(w.tag, c2), mt, ht, d);
        f.add(at(w.form, c2), mt, ht, d);
        f.add(at(w.tag, cz), mt, ht, d);
        f.add(at(w.form, p), mt, ht, d);
        f.add(at(w.tag, p), mt, ht, d);
        f.add(at(w.form, q), mt, ht, d);
        f.add(at(w.tag, q), mt, ht, d);
        f.add(at(w.tag, p), at(w.tag, q), mt, ht, d);
        f.add(at(w.tag, p), p < 0 || p > h == m > h ? 1 : 0, mt, hw);
        f.add(at(w.form, hc), mt, ht, d);
        f.add(at(w.tag, g), ht, mt, g < h ? 1 : 0, d);
        f.add(at(w.form, g), ht, mt, d);
        int hs = h < 0 ? ROOT : w.sense[h];
        f.add(w.sense[m], mt, ht, d);
        f.add(w.sense[m], mt, hs, ht, d);
        f.add(w.sense[m], c1w, hs, ht, mt);
        f.add(w.sense[m], c1w, mt, d);
        int passive = auxiliaries(w, family, h);
        f.add(passive, mt, ht, d);
        f.add(passive, mt, at(w.suffix2, h), d);
        f.add(passive, c1w, mt, d);
        f.add(m > 0 ? w.form[m - 1] : NONE, mt, ht, d);
        f.add(m + 1 < w.size ? w.form[m + 1] : NONE, mt, ht, d);
        f.add(m > 0 ? w.tag[m - 1] : NONE, mt, m + 1 < w.size ? w.tag[m + 1] : NONE, ht, d);
    }

    /** What stands as verb or modal directly under the head, left of it. */
    private static int auxiliaries(Words w, Family family, int h) {
        int hash = 7;
        if (h >= 0) {
            for (int c = family.first[h]; c >= 0 && c < h; c = family.next[c]) {
                if (w.isAuxiliary(c)) {
                    hash = Features.mix(hash, w.form[c]);
                }
            }
        }
        return hash;
    }
}
