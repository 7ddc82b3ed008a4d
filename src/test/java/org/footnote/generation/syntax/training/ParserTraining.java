package org.footnote.generation.syntax.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.footnote.generation.syntax.Configuration;
import org.footnote.generation.syntax.Features;
import org.footnote.generation.syntax.State;
import org.footnote.generation.syntax.TransitionParser;
import org.footnote.generation.syntax.Words;

/** Trains greedy transition parsers with a dynamic oracle (Goldberg and Nivre, "Training deterministic parsers with non-deterministic oracles", 2013). */
final class ParserTraining {

    private static final double EXPLORE = 0.9;

    /** A sentence to learn from, head of the root word is the number of words. */
    record Example(Words words, int[] heads, int[] labels) {

        static Example of(GoldTree tree, Words words, List<String> relations, boolean backwards) {
            int n = tree.size();
            int[] projective = tree.projective();
            int[] heads = new int[n];
            int[] labels = new int[n];
            for (int i = 0; i < n; i++) {
                int at = backwards ? n - 1 - i : i;
                heads[at] = projective[i] < 0 ? n : backwards ? n - 1 - projective[i] : projective[i];
                labels[at] = relations.indexOf(tree.relations()[i]);
            }
            return new Example(backwards ? words.reversed() : words, heads, labels);
        }
    }

    private ParserTraining() {}

    static Learner train(List<Example> examples, int labels, int epochs, int least, long seed) {
        Learner learner = new Learner(least);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, examples.size()).toArray();
        Features features = new Features();
        float[] scores = new float[TransitionParser.classes(labels)];
        for (int epoch = 0; epoch < epochs; epoch++) {
            TaggerTraining.shuffle(order, random);
            long wrong = 0;
            long all = 0;
            for (int e : order) {
                Example x = examples.get(e);
                State state = new State(x.words.size());
                while (!state.isOver()) {
                    Configuration.features(features, x.words, state);
                    Arrays.fill(scores, 0);
                    learner.score(features, scores);
                    int best = TransitionParser.best(state, scores, labels);
                    int right = best(state, x, scores, labels, best);
                    if (right != best) {
                        move(learner, features, right, labels, 1);
                        move(learner, features, best, labels, -1);
                        wrong++;
                    }
                    all++;
                    learner.tick();
                    boolean explore = epoch > 0 && random.nextDouble() < EXPLORE;
                    TransitionParser.apply(state, explore ? best : right, labels);
                }
            }
            System.out.printf(
                    "  epoch %d: %.4f wrong, %d features%n", epoch + 1, wrong / (double) all, learner.features());
        }
        learner.average();
        return learner;
    }

    private static void move(Learner learner, Features features, int action, int labels, float by) {
        learner.update(features, action, by);
        if (action >= TransitionParser.FIRST_LABEL) {
            learner.update(
                    features,
                    action < TransitionParser.FIRST_LABEL + labels ? TransitionParser.LEFT : TransitionParser.RIGHT,
                    by);
        }
    }

    /** The best-scored action that costs nothing; the parser's own choice if that costs nothing. */
    private static int best(State state, Example x, float[] scores, int labels, int chosen) {
        int best = -1;
        float score = Float.NEGATIVE_INFINITY;
        if (state.canShift() && shiftIsFree(state, x)) {
            best = TransitionParser.SHIFT;
            score = scores[best];
        }
        int top = state.stack(0);
        if (state.canLeft() && leftIsFree(state, x)) {
            int a = TransitionParser.FIRST_LABEL;
            int l = x.heads[top] == state.front() ? a + x.labels[top] : TransitionParser.bestLabel(scores, a, labels);
            float s = scores[TransitionParser.LEFT] + scores[l];
            if (s > score) {
                best = l;
                score = s;
            }
        }
        if (state.canRight() && rightIsFree(state, x)) {
            int a = TransitionParser.FIRST_LABEL + labels;
            int l = x.heads[top] == state.stack(1) ? a + x.labels[top] : TransitionParser.bestLabel(scores, a, labels);
            float s = scores[TransitionParser.RIGHT] + scores[l];
            if (s > score) {
                best = l;
            }
        }
        return best < 0 ? chosen : best;
    }

    private static boolean shiftIsFree(State state, Example x) {
        int next = state.front();
        for (int d = 0; d < state.depth(); d++) {
            int word = state.stack(d);
            if (x.heads[word] == next || d > 0 && x.heads[next] == word) {
                return false;
            }
        }
        return true;
    }

    private static boolean leftIsFree(State state, Example x) {
        int top = state.stack(0);
        int n = x.words.size();
        if (state.depth() > 1 && x.heads[top] == state.stack(1)) {
            return false;
        }
        if (x.heads[top] > state.front() && x.heads[top] <= n) {
            return false;
        }
        return !awaited(state, x, top);
    }

    private static boolean rightIsFree(State state, Example x) {
        int top = state.stack(0);
        return x.heads[top] < state.front() && !awaited(state, x, top);
    }

    /** Does a word still to come depend on this one? */
    private static boolean awaited(State state, Example x, int word) {
        for (int k = state.front(); k < x.words.size(); k++) {
            if (x.heads[k] == word) {
                return true;
            }
        }
        return false;
    }
}
