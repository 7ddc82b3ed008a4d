package org.footnote.generation.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Transition-based parser that keeps the best few parses so far at each step (Zhang and Clark, "A tale of two parsers", 2008).
 * All parses of a sentence take the same number of steps, so their scores can be compared.
 */
public final class Beam {

    /** A parse so far: the state behind the last action, how it came about and what the sum of its scores is. */
    public static final class Item {

        private final Item parent;
        private final int action;
        private final float score;
        private State state;

        private Item(Item parent, int action, float score) {
            this.parent = parent;
            this.action = action;
            this.score = score;
        }

        public Item parent() {
            return parent;
        }

        public int action() {
            return action;
        }

        public float score() {
            return score;
        }

        /** The actions from the start to here. */
        public int[] actions() {
            int n = 0;
            for (Item i = this; i.parent != null; i = i.parent) {
                n++;
            }
            int[] actions = new int[n];
            for (Item i = this; i.parent != null; i = i.parent) {
                actions[--n] = i.action;
            }
            return actions;
        }

        public State state() {
            return state;
        }
    }

    private final Scorer scorer;
    private final int labels;
    private final int width;
    private final Features features = new Features();
    private final float[] scores;

    /** @param width how many parses are kept */
    public Beam(Scorer scorer, int labels, int width) {
        this.scorer = scorer;
        this.labels = labels;
        this.width = width;
        scores = new float[TransitionParser.classes(labels)];
    }

    /** The beam of an empty parse. */
    public static List<Item> start(int size) {
        Item item = new Item(null, -1, 0);
        item.state = new State(size);
        return List.of(item);
    }

    public State parse(Words words) {
        List<Item> items = start(words.size);
        while (!items.get(0).state.isOver()) {
            items = step(words, items);
        }
        return items.get(0).state;
    }

    /** The best parses one step further, best first. */
    public List<Item> step(Words words, List<Item> items) {
        Item[] best = new Item[width];
        int size = 0;
        for (Item item : items) {
            State state = item.state;
            Configuration.features(features, words, state);
            Arrays.fill(scores, 0);
            scorer.score(features, scores);
            if (state.canShift()) {
                size = offer(best, size, item, TransitionParser.SHIFT, scores[TransitionParser.SHIFT]);
            }
            if (state.canLeft()) {
                size = offerAll(best, size, item, TransitionParser.FIRST_LABEL, scores[TransitionParser.LEFT]);
            }
            if (state.canRight()) {
                size = offerAll(
                        best, size, item, TransitionParser.FIRST_LABEL + labels, scores[TransitionParser.RIGHT]);
            }
        }
        List<Item> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Item item = best[i];
            item.state = item.parent.state.copy();
            TransitionParser.apply(item.state, item.action, labels);
            out.add(item);
        }
        return out;
    }

    private int offerAll(Item[] best, int filled, Item item, int first, float score) {
        int size = filled;
        for (int action = first; action < first + labels; action++) {
            float s = score + scores[action];
            if (size < width || item.score + s > best[width - 1].score) {
                size = offer(best, size, item, action, s);
            }
        }
        return size;
    }

    private int offer(Item[] best, int size, Item parent, int action, float by) {
        float score = parent.score + by;
        if (size == width && score <= best[width - 1].score) {
            return size;
        }
        int at = size < width ? size : width - 1;
        while (at > 0 && best[at - 1].score < score) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = new Item(parent, action, score);
        return Math.min(width, size + 1);
    }
}
