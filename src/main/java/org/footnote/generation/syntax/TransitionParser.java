package org.footnote.generation.syntax;

import java.util.Arrays;

/**
 * Greedy transition-based parser. Actions are scored as a kind (shift, left, right) plus a kind with its relation, so that what
 * is learned about an attachment serves all its relations.
 */
public final class TransitionParser {

    /** Classes of the scorer: the three kinds, then left with each relation, then right with each relation. */
    public static final int SHIFT = 0;

    public static final int LEFT = 1;
    public static final int RIGHT = 2;
    public static final int FIRST_LABEL = 3;

    /** Nothing depends on a punctuation mark if it can be helped. */
    private static final float FORBIDDING = 1e6f;

    private final Scorer scorer;
    private final int labels;

    public TransitionParser(Scorer scorer, int labels) {
        this.scorer = scorer;
        this.labels = labels;
    }

    public static int classes(int labels) {
        return FIRST_LABEL + 2 * labels;
    }

    /** Parses the words as they stand. */
    public State parse(Words words) {
        State state = new State(words.size);
        Features features = new Features();
        float[] scores = new float[classes(labels)];
        while (!state.isOver()) {
            if (state.depth() == 0) {
                // nothing else can be done
                state.shift();
                continue;
            }
            Configuration.features(features, words, state);
            Arrays.fill(scores, 0);
            scorer.score(features, scores);
            if (state.canShift() && words.isPunctuation(state.front())) {
                scores[LEFT] -= FORBIDDING;
            }
            if (state.canRight() && words.isPunctuation(state.stack(1))) {
                scores[RIGHT] -= FORBIDDING;
            }
            apply(state, best(state, scores, labels), labels);
        }
        return state;
    }

    /** The best action that is possible: 0 to shift, otherwise the class of a kind with a relation. */
    public static int best(State state, float[] scores, int labels) {
        int best = -1;
        float score = Float.NEGATIVE_INFINITY;
        if (state.canShift()) {
            best = SHIFT;
            score = scores[SHIFT];
        }
        if (state.canLeft()) {
            int l = bestLabel(scores, FIRST_LABEL, labels);
            if (best < 0 || scores[LEFT] + scores[l] > score) {
                best = l;
                score = scores[LEFT] + scores[l];
            }
        }
        if (state.canRight()) {
            int l = bestLabel(scores, FIRST_LABEL + labels, labels);
            if (best < 0 || scores[RIGHT] + scores[l] > score) {
                best = l;
            }
        }
        return best;
    }

    /** The class with the highest score among so many from the first on. */
    public static int bestLabel(float[] scores, int first, int labels) {
        int best = first;
        for (int i = first + 1; i < first + labels; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    public static void apply(State state, int action, int labels) {
        if (action == SHIFT) {
            state.shift();
        } else if (action < FIRST_LABEL + labels) {
            state.left(action - FIRST_LABEL);
        } else {
            state.right(action - FIRST_LABEL - labels);
        }
    }
}
