package org.footnote.generation.syntax.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.footnote.generation.syntax.Features;
import org.footnote.generation.syntax.GraphFeatures;
import org.footnote.generation.syntax.GraphParser;
import org.footnote.generation.syntax.Labels;
import org.footnote.generation.syntax.Reach;
import org.footnote.generation.syntax.Words;

/**
 * Trains the graph parser: each step moves the weights just far enough that the right tree beats the found one by the number of
 * its errors (Crammer et al., "Online passive-aggressive algorithms", 2006), weights averaged. Trains the labels with the
 * perceptron.
 */
final class GraphTraining {

    private static final double AGGRESSIVENESS = 0.05;
    private static final int LONGEST = 60;

    private GraphTraining() {}

    static Learner train(List<GoldTree> trees, List<Words> words, Reach reach, int epochs, int least, long seed) {
        Learner learner = new Learner(least);
        GraphParser parser = new GraphParser(learner, reach);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, trees.size()).toArray();
        Features features = new Features();
        for (int epoch = 0; epoch < epochs; epoch++) {
            TaggerTraining.shuffle(order, random);
            long wrong = 0;
            long all = 0;
            long start = System.nanoTime();
            for (int s : order) {
                int[] gold = trees.get(s).projective();
                if (gold.length > LONGEST) {
                    continue;
                }
                Words w = words.get(s);
                int[] found = parser.parse(w, gold);
                int errors = 0;
                for (int i = 0; i < gold.length; i++) {
                    errors += found[i] == gold[i] ? 0 : 1;
                }
                if (errors > 0) {
                    double difference = score(learner, features, w, gold, found);
                    double size = move(learner, features, w, gold, found, 0);
                    double step = Math.min(AGGRESSIVENESS, (errors - difference) / size);
                    move(learner, features, w, gold, found, (float) step);
                }
                wrong += errors;
                all += gold.length;
                learner.tick();
            }
            System.out.printf(
                    "  epoch %d: %.4f wrong, %d features, %.0f s%n",
                    epoch + 1, wrong / (double) all, learner.features(), (System.nanoTime() - start) / 1e9);
        }
        learner.average();
        return learner;
    }

    static Reach reach(List<GoldTree> trees, List<Words> words, int tags) {
        Reach reach = new Reach(tags);
        for (int s = 0; s < trees.size(); s++) {
            int[] heads = trees.get(s).projective();
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] >= 0 && heads.length <= LONGEST) {
                    reach.include(words.get(s), heads[i], i);
                }
            }
        }
        return reach;
    }

    private static int sibling(int[] heads, int m) {
        int h = heads[m];
        int step = h < m ? -1 : 1;
        for (int k = m + step; k != h && k >= 0 && k < heads.length; k += step) {
            if (heads[k] == h) {
                return k;
            }
        }
        return -1;
    }

    private static double score(Learner learner, Features f, Words w, int[] gold, int[] found) {
        double difference = 0;
        float[] sum = new float[1];
        for (int m = 0; m < gold.length; m++) {
            int gs = sibling(gold, m);
            int fs = sibling(found, m);
            if (gold[m] != found[m] || gs != fs) {
                difference += score(learner, f, sum, w, gold[m], gs, m) - score(learner, f, sum, w, found[m], fs, m);
            }
        }
        return difference;
    }

    private static float score(Learner learner, Features f, float[] sum, Words w, int h, int s, int m) {
        sum[0] = 0;
        GraphFeatures.arc(f, w, h, m);
        learner.score(f, sum);
        GraphFeatures.pair(f, w, h, s, m);
        learner.score(f, sum);
        return sum[0];
    }

    /** Moves the weights by a step and tells the number of features moved; by nothing if the step is zero. */
    private static double move(Learner learner, Features f, Words w, int[] gold, int[] found, float step) {
        double size = 0;
        for (int m = 0; m < gold.length; m++) {
            int gs = sibling(gold, m);
            int fs = sibling(found, m);
            for (int[] arc : new int[][] {{gold[m], gs, 1}, {found[m], fs, -1}}) {
                if (gold[m] != found[m]) {
                    GraphFeatures.arc(f, w, arc[0], m);
                    size += f.size();
                    if (step > 0) {
                        learner.update(f, 0, arc[2] * step);
                    }
                }
                if (gold[m] != found[m] || gs != fs) {
                    GraphFeatures.pair(f, w, arc[0], arc[1], m);
                    size += f.size();
                    if (step > 0) {
                        learner.update(f, 0, arc[2] * step);
                    }
                }
            }
        }
        return size;
    }

    static Learner labels(
            List<GoldTree> trees, List<Words> words, List<String> relations, int epochs, int least, long seed) {
        Learner learner = new Learner(least);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, trees.size()).toArray();
        Features features = new Features();
        float[] scores = new float[relations.size()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            TaggerTraining.shuffle(order, random);
            for (int s : order) {
                GoldTree tree = trees.get(s);
                Labels.Family family = new Labels.Family(tree.heads());
                for (int i = 0; i < tree.size(); i++) {
                    Labels.features(features, words.get(s), tree.heads(), family, i);
                    Arrays.fill(scores, 0);
                    learner.score(features, scores);
                    int best = 0;
                    for (int k = 1; k < scores.length; k++) {
                        best = scores[k] > scores[best] ? k : best;
                    }
                    int gold = relations.indexOf(tree.relations()[i]);
                    if (best != gold) {
                        learner.update(features, gold, 1);
                        learner.update(features, best, -1);
                    }
                    learner.tick();
                }
            }
        }
        learner.average();
        return learner;
    }
}
