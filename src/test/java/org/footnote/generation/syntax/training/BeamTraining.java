package org.footnote.generation.syntax.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.footnote.generation.syntax.Beam;
import org.footnote.generation.syntax.Configuration;
import org.footnote.generation.syntax.Features;
import org.footnote.generation.syntax.State;
import org.footnote.generation.syntax.TransitionParser;

/**
 * Trains the parser that keeps a beam: where the right parse falls out of it, the weights are moved at the step where the
 * difference was greatest (Huang, Fayong and Guo, "Structured perceptron with inexact search", 2012).
 */
final class BeamTraining {

    private BeamTraining() {}

    static Learner train(
            List<ParserTraining.Example> examples, int labels, int epochs, int least, int width, long seed) {
        Learner learner = new Learner(least);
        Random random = new Random(seed);
        int[] order = IntStream.range(0, examples.size()).toArray();
        Beam beam = new Beam(learner, labels, width);
        for (int epoch = 0; epoch < epochs; epoch++) {
            TaggerTraining.shuffle(order, random);
            int wrong = 0;
            long start = System.nanoTime();
            for (int e : order) {
                wrong += learn(learner, beam, examples.get(e), labels) ? 1 : 0;
            }
            System.out.printf(
                    "  epoch %d: %.4f sentences wrong, %d features, %.0f s%n",
                    epoch + 1, wrong / (double) order.length, learner.features(), (System.nanoTime() - start) / 1e9);
        }
        learner.average();
        return learner;
    }

    private static boolean learn(Learner learner, Beam beam, ParserTraining.Example x, int labels) {
        int[] right = actions(x, labels);
        Features features = new Features();
        float[] scores = new float[TransitionParser.classes(labels)];
        List<Beam.Item> items = Beam.start(x.words().size());
        State gold = new State(x.words().size());
        float goldScore = 0;
        float worst = 0;
        Beam.Item worstItem = null;
        boolean lost = false;
        for (int step = 0; step < right.length; step++) {
            Configuration.features(features, x.words(), gold);
            Arrays.fill(scores, 0);
            learner.score(features, scores);
            int action = right[step];
            goldScore += scores[action];
            if (action >= TransitionParser.FIRST_LABEL) {
                goldScore += scores[kind(action, labels)];
            }
            TransitionParser.apply(gold, action, labels);
            items = beam.step(x.words(), items);
            Beam.Item first = items.get(0);
            if (!lost) {
                lost = true;
                for (Beam.Item item : items) {
                    if (item.action() == action && Arrays.equals(item.actions(), 0, step, right, 0, step)) {
                        lost = false;
                        break;
                    }
                }
            }
            boolean over = step == right.length - 1;
            if ((lost || over) && first.score() - goldScore >= worst) {
                boolean same = over && Arrays.equals(first.actions(), right);
                if (!same) {
                    worst = first.score() - goldScore;
                    worstItem = first;
                }
            }
        }
        learner.tick();
        if (worstItem == null) {
            return false;
        }
        int[] taken = worstItem.actions();
        int same = Arrays.mismatch(taken, Arrays.copyOf(right, taken.length));
        if (same < 0) {
            return false;
        }
        move(learner, features, x, right, same, taken.length, labels, 1);
        move(learner, features, x, taken, same, taken.length, labels, -1);
        return true;
    }

    private static int kind(int action, int labels) {
        return action < TransitionParser.FIRST_LABEL + labels ? TransitionParser.LEFT : TransitionParser.RIGHT;
    }

    private static void move(
            Learner learner,
            Features features,
            ParserTraining.Example x,
            int[] actions,
            int from,
            int to,
            int labels,
            float by) {
        State state = new State(x.words().size());
        for (int i = 0; i < to; i++) {
            int action = actions[i];
            if (i >= from) {
                Configuration.features(features, x.words(), state);
                learner.update(features, action, by);
                if (action >= TransitionParser.FIRST_LABEL) {
                    learner.update(features, kind(action, labels), by);
                }
            }
            TransitionParser.apply(state, action, labels);
        }
    }

    /** The actions that lead to the tree: attach as soon as all children of a word are there. */
    private static int[] actions(ParserTraining.Example x, int labels) {
        int n = x.words().size();
        int[] waiting = new int[n + 1];
        for (int head : x.heads()) {
            waiting[head]++;
        }
        State state = new State(n);
        List<Integer> actions = new ArrayList<>();
        while (!state.isOver()) {
            int top = state.stack(0);
            int action = TransitionParser.SHIFT;
            if (top >= 0 && waiting[top] == 0) {
                if (x.heads()[top] == state.front()) {
                    action = TransitionParser.FIRST_LABEL + x.labels()[top];
                } else if (state.canRight() && x.heads()[top] == state.stack(1)) {
                    action = TransitionParser.FIRST_LABEL + labels + x.labels()[top];
                }
            }
            if (action != TransitionParser.SHIFT) {
                waiting[x.heads()[top]]--;
            } else if (!state.canShift()) {
                throw new IllegalStateException("not projective");
            }
            actions.add(action);
            TransitionParser.apply(state, action, labels);
        }
        return actions.stream().mapToInt(Integer::intValue).toArray();
    }
}
