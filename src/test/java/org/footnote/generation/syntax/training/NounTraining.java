package org.footnote.generation.syntax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.footnote.generation.syntax.Features;
import org.footnote.generation.syntax.NounClass;
import org.footnote.generation.syntax.NounClasses;
import org.footnote.generation.syntax.Parser;
import org.footnote.generation.syntax.Senses;
import org.footnote.generation.syntax.Tree;

/** Trains the classes of nouns by stochastic gradient ascent on the logarithm of the likelihood, weights averaged. */
final class NounTraining {

    private static final float RATE = 0.1f;

    /** A noun phrase of a parsed sentence. */
    record Example(Tree tree, int head, NounClass kind) {}

    private NounTraining() {}

    static List<Example> examples(List<GoldTree> trees) {
        List<Example> out = new ArrayList<>();
        for (GoldTree gold : trees) {
            if (Arrays.stream(gold.entities()).allMatch(e -> e == null)) {
                continue;
            }
            Tree tree = Evaluation.parse(Parser.english(), gold);
            for (int i = 0; i < gold.size(); i++) {
                NounClass kind = kind(gold.entities()[i]);
                if (kind != null && tree.tag(i).matches("NN.*|CD|VBG|JJ.*|FW|DT")) {
                    out.add(new Example(tree, i, kind));
                }
            }
        }
        return out;
    }

    private static NounClass kind(String entity) {
        if (entity == null) {
            return null;
        }
        switch (entity) {
            case "animal", "plant", "substance":
                return NounClass.OBJECT;
            default:
                try {
                    return NounClass.valueOf(entity.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    return null;
                }
        }
    }

    static Learner train(List<Example> examples, Senses senses, int epochs, long seed) {
        Learner learner = new Learner(2);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, examples.size()).toArray();
        Features features = new Features();
        int n = NounClass.values().length;
        float[] scores = new float[n];
        for (int epoch = 0; epoch < epochs; epoch++) {
            TaggerTraining.shuffle(order, random);
            float rate = RATE / (1 + 0.3f * epoch);
            for (int e : order) {
                Example x = examples.get(e);
                NounClasses.features(features, x.tree, x.head, senses);
                Arrays.fill(scores, 0);
                learner.score(features, scores);
                double[] p = NounClasses.probabilities(scores, 1);
                for (int c = 0; c < n; c++) {
                    double error = (c == x.kind.ordinal() ? 1 : 0) - p[c];
                    if (Math.abs(error) > 0.02) {
                        learner.update(features, c, (float) (rate * error));
                    }
                }
                learner.tick();
            }
        }
        learner.average();
        return learner;
    }

    static void print(String title, List<Example> examples, NounClasses classes) {
        int n = NounClass.values().length;
        int right = 0;
        int sure = 0;
        int sureRight = 0;
        int[][] table = new int[n][n];
        for (Example x : examples) {
            NounClass best = classes.best(x.tree, x.head);
            right += best == x.kind ? 1 : 0;
            table[x.kind.ordinal()][best.ordinal()]++;
            if (classes.of(x.tree, x.head).get(best) >= 0.8) {
                sure++;
                sureRight += best == x.kind ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: %d nouns, right %.1f %%; %.1f %% have a class of 0.8 or more, of these right %.1f %%%n",
                title,
                examples.size(),
                100.0 * right / examples.size(),
                100.0 * sure / examples.size(),
                100.0 * sureRight / Math.max(1, sure));
        for (NounClass c : NounClass.values()) {
            System.out.printf("  %-12s %s%n", c, Arrays.toString(table[c.ordinal()]));
        }
    }
}
