package org.footnote.generation.syntax;

import java.util.Arrays;

/**
 * Scores of neighbouring children of a head in one sentence. There are as many as the third power of the sentence's length, but
 * what they look at comes again: children with their head's part of speech, and a head with the parts of speech of its children.
 * Each of these is scored once.
 */
final class Siblings {

    private final Scorer scorer;
    private final Words words;
    private final Features features = new Features();
    private final float[] sum = new float[1];
    private final int n;
    /** The parts of speech of the sentence, numbered from 0. */
    private final int[] tag;

    private final int tags;
    /** By child and sibling; NaN where not known yet, as in the others. */
    private final float[] ofPair;

    /** By part of speech of the head, then by child and sibling. */
    private final float[][] ofTag;

    /** By head, then by parts of speech of the siblings, once for each side. */
    private final float[][] ofWord;

    Siblings(Scorer scorer, Words words) {
        this.scorer = scorer;
        this.words = words;
        n = words.size;
        tag = new int[n];
        int found = 0;
        for (int i = 0; i < n; i++) {
            int same = 0;
            while (same < i && words.tag[same] != words.tag[i]) {
                same++;
            }
            tag[i] = same < i ? tag[same] : found++;
        }
        tags = found;
        ofPair = unknown(n * n);
        ofTag = new float[tags + 1][];
        ofWord = new float[n + 1][];
    }

    private static float[] unknown(int size) {
        float[] scores = new float[size];
        Arrays.fill(scores, Float.NaN);
        return scores;
    }

    /** Score of a child with the sibling next to it on the way to the head; a head of -1 is the root. */
    float of(int head, int sibling, int child) {
        int headTag = head < 0 ? tags : tag[head];
        float[] tagged = ofTag[headTag];
        if (tagged == null) {
            tagged = ofTag[headTag] = unknown(n * n);
        }
        int pair = sibling * n + child;
        if (Float.isNaN(tagged[pair])) {
            features.clear();
            GraphFeatures.siblingsOfTag(features, words, head, sibling, child);
            tagged[pair] = scored() + ofPair(sibling, child);
        }
        float[] worded = ofWord[head + 1];
        if (worded == null) {
            worded = ofWord[head + 1] = unknown(2 * tags * tags);
        }
        int kinds = 2 * (tag[sibling] * tags + tag[child]) + (sibling < child ? 1 : 0);
        if (Float.isNaN(worded[kinds])) {
            features.clear();
            GraphFeatures.siblingTagsOfWord(features, words, head, sibling, child);
            worded[kinds] = scored();
        }
        return tagged[pair] + worded[kinds];
    }

    private float ofPair(int sibling, int child) {
        int pair = sibling * n + child;
        if (Float.isNaN(ofPair[pair])) {
            features.clear();
            GraphFeatures.siblings(features, words, sibling, child);
            ofPair[pair] = scored();
        }
        return ofPair[pair];
    }

    private float scored() {
        sum[0] = 0;
        scorer.score(features, sum);
        return sum[0];
    }
}
