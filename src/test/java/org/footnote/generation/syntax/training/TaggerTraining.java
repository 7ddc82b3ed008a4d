package org.footnote.generation.syntax.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.footnote.generation.syntax.Features;
import org.footnote.generation.syntax.Lexicon;
import org.footnote.generation.syntax.Tagger;
import org.footnote.generation.syntax.Words;

/** Trains taggers. */
final class TaggerTraining {

    private static final int LEAST_UPDATES = 2;

    private TaggerTraining() {}

    static Learner train(List<GoldTree> trees, Lexicon lexicon, List<String> tagSet, int epochs, long seed) {
        Learner learner = new Learner(LEAST_UPDATES);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, trees.size()).toArray();
        Words[] words = trees.stream().map(t -> new Words(t.forms(), lexicon)).toArray(Words[]::new);
        int[][] exact = trees.stream().map(t -> Tagger.exact(t.forms())).toArray(int[][]::new);
        int[][] gold = trees.stream()
                .map(t -> Arrays.stream(t.tags()).mapToInt(tagSet::indexOf).toArray())
                .toArray(int[][]::new);
        Features features = new Features();
        float[] scores = new float[tagSet.size()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int s : order) {
                int[] tags = new int[words[s].size()];
                for (int i = 0; i < tags.length; i++) {
                    Tagger.features(features, words[s], exact[s], tags, i);
                    Arrays.fill(scores, 0);
                    learner.score(features, scores);
                    int best = 0;
                    for (int k = 1; k < scores.length; k++) {
                        best = scores[k] > scores[best] ? k : best;
                    }
                    if (best != gold[s][i]) {
                        learner.update(features, gold[s][i], 1);
                        learner.update(features, best, -1);
                    }
                    learner.tick();
                    tags[i] = best;
                }
            }
        }
        learner.average();
        return learner;
    }

    static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
