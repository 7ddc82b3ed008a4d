package org.footnote.generation.syntax;

/**
 * What an arc, and a pair of neighbouring arcs of one head, look like: after McDonald, Crammer and Pereira, "Online large-margin
 * training of dependency parsers", 2005, with prepositions added. A head of -1 stands for the root.
 */
public final class GraphFeatures {

    private static final int ROOT = -9;
    private static final int NONE = -3;

    private GraphFeatures() {}

    private static int at(int[] values, int i) {
        return i < 0 ? ROOT : i >= values.length ? NONE : values[i];
    }

    private static int near(int[] values, int i) {
        return i < 0 || i >= values.length ? NONE : values[i];
    }

    private static int bin(int distance) {
        return distance > 30 ? 9 : distance > 10 ? 8 : distance > 5 ? 6 : distance;
    }

    /** Writes the features of an arc. */
    public static void arc(Features f, Words w, int h, int m) {
        f.clear(1000);
        int hw = at(w.form, h), ht = at(w.tag, h);
        int mw = w.form[m], mt = w.tag[m];
        int d = h < m ? 1 : 2;
        int dd = 10 * bin(Math.abs(h - m)) + d;
        f.add(hw, ht, d);
        f.add(hw, dd);
        f.add(ht, dd);
        f.add(mw, mt, d);
        f.add(mw, dd);
        f.add(mt, dd);
        f.add(hw, ht, mw, mt, d);
        f.add(ht, mw, mt, d);
        f.add(hw, mw, mt, d);
        f.add(hw, ht, mt, d);
        f.add(hw, ht, mw, d);
        f.add(hw, mw, d);
        f.add(hw, mw, dd);
        f.add(ht, mt, d);
        f.add(ht, mt, dd);
        f.add(hw, mt, dd);
        f.add(ht, mw, dd);
        int hb = near(w.tag, h - 1), ha = near(w.tag, h + 1);
        int mb = near(w.tag, m - 1), ma = near(w.tag, m + 1);
        f.add(ht, ha, mb, mt, d);
        f.add(hb, ht, mb, mt, d);
        f.add(ht, ha, mt, ma, d);
        f.add(hb, ht, mt, ma, d);
        f.add(ht, mb, mt, dd);
        f.add(ht, mt, ma, dd);
        f.add(hb, ht, mt, dd);
        f.add(ht, ha, mt, dd);
        f.add(ht, near(w.form, m - 1), mt, d);
        f.add(ht, mt, near(w.form, m + 1), d);
        f.add(mb, mt, ma, dd);
        f.add(near(w.form, m - 1), mw, d);
        f.add(at(w.suffix3, h), mt, dd);
        f.add(ht, w.suffix3[m], dd);
        f.add(at(w.suffix3, h), w.suffix3[m], d);
        f.add(at(w.shape, h), w.shape[m], Math.abs(h - m) == 1 ? d : 0);
        int before = before(w, m);
        f.add(hw, before, d);
        f.add(ht, before, mt, dd);
        f.add(hw, before, mt, d);
        f.add(ht, before, mw, d);
        f.add(hw, before, mw, d);
        int hc = h < 0 ? ROOT : w.sense[h], mc = w.sense[m];
        f.add(hc, ht, mc, mt, d);
        f.add(hc, ht, mt, dd);
        f.add(ht, mc, mt, dd);
        f.add(hc, ht, before, mc, d);
        f.add(hw, before, mc, mt, d);
        f.add(ht, before, mc, mt, d);
        f.add(hc, ht, before, mt, d);
        between(f, w, h, m, ht, mt, d);
    }

    /** The preposition or subordinator that opens the phrase of a word, or none. */
    private static int before(Words w, int m) {
        for (int i = m - 1; i >= Math.max(0, m - 5); i--) {
            if (w.introduces(i)) {
                return w.form[i];
            }
            if (!w.modifies(i)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static void between(Features f, Words w, int h, int m, int ht, int mt, int d) {
        int commas = 0;
        int verbs = 0;
        int joins = 0;
        int signs = 0;
        int from = Math.max(0, Math.min(h, m) + 1);
        int to = Math.max(h, m);
        long seen = 0;
        for (int i = from; i < to; i++) {
            commas += w.isComma(i) ? 1 : 0;
            verbs += w.isVerb(i) ? 1 : 0;
            joins += w.isJoin(i) ? 1 : 0;
            signs += w.isSign(i) ? 1 : 0;
            seen |= 1L << w.tag[i];
        }
        f.add(ht, mt, 100 * Math.min(commas, 3) + Math.min(verbs, 3), d);
        f.add(ht, mt, 100 * Math.min(joins, 2) + Math.min(signs, 2), d);
        f.add(ht, mt, 100 * Math.min(commas, 3) + 10 * Math.min(joins, 2) + Math.min(verbs, 2), d);
        f.countFrom(1100);
        while (seen != 0) {
            int tag = Long.numberOfTrailingZeros(seen);
            f.again(ht, tag, mt, d);
            seen &= seen - 1;
        }
    }

    /** Writes the features of the arc to a child and to the sibling next to it on the way to the head, -1 for none. */
    public static void pair(Features f, Words w, int h, int s, int m) {
        f.clear();
        if (s < 0) {
            f.countFrom(2100);
            int d = h < m ? 1 : 2;
            f.add(at(w.tag, h), w.tag[m], d);
            f.add(at(w.form, h), w.tag[m], d);
            f.add(at(w.tag, h), w.form[m], d);
            return;
        }
        siblings(f, w, s, m);
        siblingsOfTag(f, w, h, s, m);
        siblingTagsOfWord(f, w, h, s, m);
    }

    /** Adds the features of a pair that look at nothing of the head but its side. */
    static void siblings(Features f, Words w, int s, int m) {
        int d = s < m ? 1 : 2;
        int st = w.tag[s], sw = w.form[s], mt = w.tag[m], mw = w.form[m];
        f.countFrom(2001);
        f.add(st, mt, 10 * bin(Math.abs(s - m)) + d);
        f.add(sw, mw, d);
        f.add(sw, mt, d);
        f.add(st, mw, d);
    }

    /** Adds the features of a pair that look at the part of speech of the head. */
    static void siblingsOfTag(Features f, Words w, int h, int s, int m) {
        int d = s < m ? 1 : 2;
        int ht = at(w.tag, h), st = w.tag[s], mt = w.tag[m];
        f.countFrom(2000);
        f.add(ht, st, mt, d);
        f.countFrom(2005);
        f.add(ht, w.form[s], mt, d);
        f.add(ht, st, w.form[m], d);
        f.countFrom(2008);
        f.add(ht, st, mt, 10 * bin(Math.abs(s - m)) + d);
    }

    /** Adds the feature of a pair that looks at the head itself, and at parts of speech of its children only. */
    static void siblingTagsOfWord(Features f, Words w, int h, int s, int m) {
        f.countFrom(2007);
        f.add(at(w.form, h), w.tag[s], w.tag[m], s < m ? 1 : 2);
    }
}
