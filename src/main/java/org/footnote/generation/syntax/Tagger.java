package org.footnote.generation.syntax;

import java.util.Arrays;

/**
 * Parts of speech of the Penn treebank, word by word from left to right, by an averaged perceptron (Collins, "Discriminative
 * training methods for hidden Markov models", 2002).
 */
public final class Tagger {

    private static final int NONE = -7;

    private final Scorer scorer;
    private final int classes;

    public Tagger(Scorer scorer, int classes) {
        this.scorer = scorer;
        this.classes = classes;
    }

    /** Numbers of the tags. */
    public int[] tag(Words words, String[] forms) {
        Features features = new Features();
        float[] scores = new float[classes];
        int[] tags = new int[words.size];
        int[] exact = exact(forms);
        for (int i = 0; i < words.size; i++) {
            features(features, words, exact, tags, i);
            Arrays.fill(scores, 0);
            scorer.score(features, scores);
            tags[i] = best(scores);
        }
        return tags;
    }

    /** Hashes of the forms as they stand. */
    public static int[] exact(String[] forms) {
        int[] hashes = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            hashes[i] = forms[i].hashCode();
        }
        return hashes;
    }

    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? NONE : values[i];
    }

    /** The features of word i, given the tags of those before it. */
    public static void features(Features f, Words w, int[] exact, int[] tags, int i) {
        f.clear();
        int t1 = i > 0 ? tags[i - 1] : NONE;
        int t2 = i > 1 ? tags[i - 2] : NONE;
        int word = w.form[i];
        int next = at(w.form, i + 1);
        int last = at(w.form, i - 1);
        int first = i == 0 ? 1 : 0;
        f.add(0);
        f.add(word);
        f.add(exact[i]);
        f.add(w.prefix[i]);
        f.add(w.suffix2[i]);
        f.add(w.suffix3[i]);
        f.add(w.shape[i], first);
        f.add(w.suffix3[i], w.shape[i]);
        f.add(t1);
        f.add(t1, t2);
        f.add(t1, word);
        f.add(t1, t2, word);
        f.add(t1, w.suffix3[i]);
        f.add(t1, w.shape[i], w.suffix2[i]);
        f.add(last);
        f.add(next);
        f.add(at(w.form, i + 2));
        f.add(at(w.form, i - 2));
        f.add(last, word);
        f.add(word, next);
        f.add(last, next);
        f.add(last, word, next);
        f.add(t1, next);
        f.add(t1, word, next);
        f.add(t1, t2, next);
        f.add(at(w.suffix3, i + 1));
        f.add(at(w.suffix3, i - 1));
        f.add(at(w.suffix3, i + 1), w.suffix3[i]);
        f.add(at(w.shape, i + 1), w.shape[i], first);
        f.add(at(w.shape, i - 1), w.shape[i]);
        f.add(next, at(w.form, i + 2), w.suffix2[i]);
        f.add(t1, at(w.suffix2, i + 1), at(w.suffix2, i + 2));
        f.add(next, w.suffix3[i], t1);
        int known = w.known[i];
        int ahead = at(w.known, i + 1);
        f.add(known, w.shape[i], first);
        f.add(known, w.suffix2[i]);
        f.add(known, t1);
        f.add(known, t1, t2);
        f.add(known, ahead, t1);
        f.add(known, next);
        f.add(known, last);
        f.add(known, t1, next);
        f.add(word, ahead);
        f.add(known, at(w.shape, i + 1), w.shape[i]);
    }
}
