package org.footnote.generation.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The tree without crossing arcs that most models vote for, found by dynamic programming (Eisner, "Three new probabilistic
 * models for dependency parsing", 1996) over their votes. The models stand in order of trust: an earlier one outweighs a later
 * one where votes are equal.
 */
final class Election {

    /** Score of an arc that nobody votes for. */
    private static final float UNWANTED = -0.5f;

    private final int n;
    private final float[][] score;
    private final float[][][] best;
    private final int[][][] back;

    private Election(float[][] score) {
        this.n = score.length;
        this.score = score;
        best = new float[4][n][n];
        back = new int[4][n][n];
    }

    /** The head of each word in the tree that most models vote for. */
    static int[] heads(List<Vote> votes) {
        return heads(votes, head -> false);
    }

    /**
     * The head of each word in the tree that most models vote for.
     *
     * @param unfit words that should head nothing, whoever votes for them
     */
    static int[] heads(List<Vote> votes, IntPredicate unfit) {
        Vote first = votes.get(0);
        int n = first.heads().length;
        boolean oneMind = true;
        float[][] score = new float[n + 1][n + 1];
        for (float[] row : score) {
            Arrays.fill(row, UNWANTED);
        }
        for (int v = 0; v < votes.size(); v++) {
            int[] heads = votes.get(v).heads();
            for (int i = 0; i < n; i++) {
                boolean bad = heads[i] >= 0 && unfit.test(heads[i]);
                score[heads[i] + 1][i + 1] +=
                        bad ? UNWANTED : weight(v) - (v == first(votes, i, heads[i]) ? UNWANTED : 0);
                oneMind &= heads[i] == first.heads()[i];
            }
        }
        return oneMind ? first.heads() : new Election(score).heads();
    }

    private static int first(List<Vote> votes, int word, int head) {
        int v = 0;
        while (votes.get(v).heads()[word] != head) {
            v++;
        }
        return v;
    }

    private static float weight(int voter) {
        return 1 - 0.05f * voter;
    }

    /**
     * The relation most models with the same head vote for.
     *
     * @param named a further vote, given by who knows the whole tree; it decides where there are only two
     */
    static int relation(List<Vote> votes, int word, int head, int named) {
        int best = named;
        int most = 0;
        for (Vote vote : votes) {
            if (vote.relations() != null && vote.heads()[word] == head) {
                int candidate = vote.relations()[word];
                int count = candidate == named ? 1 : 0;
                for (Vote other : votes) {
                    boolean same = other.relations() != null
                            && other.heads()[word] == head
                            && other.relations()[word] == candidate;
                    count += same ? 1 : 0;
                }
                if (count > 1 && count > most) {
                    most = count;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** So many votes give a word another head, or name another relation. */
    static int dissenters(List<Vote> votes, int word, int head, int relation) {
        return (int) votes.stream()
                .filter(v -> v.heads()[word] != head || v.relations() != null && v.relations()[word] != relation)
                .count();
    }

    private static final int OPEN_LEFT = 0;
    private static final int OPEN_RIGHT = 1;
    private static final int CLOSED_LEFT = 2;
    private static final int CLOSED_RIGHT = 3;

    /** Heads of the words 1 …; word 0 is the root, which takes one child only. */
    private int[] heads() {
        for (int width = 1; width < n; width++) {
            for (int from = 0; from + width < n; from++) {
                join(from, from + width);
            }
        }
        int[] heads = new int[n];
        read(CLOSED_RIGHT, 0, n - 1, heads);
        int[] out = new int[n - 1];
        for (int i = 1; i < n; i++) {
            out[i - 1] = heads[i] - 1;
        }
        return out;
    }

    private void join(int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int at = from;
        for (int k = from; k < to; k++) {
            // the root's left part must be empty, so that it takes one child only
            float s = from == 0 && k > 0
                    ? Float.NEGATIVE_INFINITY
                    : best[CLOSED_RIGHT][from][k] + best[CLOSED_LEFT][k + 1][to];
            if (s > most) {
                most = s;
                at = k;
            }
        }
        best[OPEN_LEFT][from][to] = from == 0 ? Float.NEGATIVE_INFINITY : most + score[to][from];
        best[OPEN_RIGHT][from][to] = most + score[from][to];
        back[OPEN_LEFT][from][to] = at;
        back[OPEN_RIGHT][from][to] = at;
        pick(CLOSED_LEFT, from, to);
        pick(CLOSED_RIGHT, from, to);
    }

    private void pick(int kind, int from, int to) {
        float most = Float.NEGATIVE_INFINITY;
        int at = -1;
        boolean left = kind == CLOSED_LEFT;
        for (int k = left ? from : from + 1; k < (left ? to : to + 1); k++) {
            float s = left
                    ? best[CLOSED_LEFT][from][k] + best[OPEN_LEFT][k][to]
                    : best[OPEN_RIGHT][from][k] + best[CLOSED_RIGHT][k][to];
            if (at < 0 || s > most) {
                most = s;
                at = k;
            }
        }
        best[kind][from][to] = most;
        back[kind][from][to] = at;
    }

    private void read(int kind, int from, int to, int[] heads) {
        if (from == to) {
            return;
        }
        int at = back[kind][from][to];
        switch (kind) {
            case OPEN_LEFT, OPEN_RIGHT -> {
                heads[kind == OPEN_LEFT ? from : to] = kind == OPEN_LEFT ? to : from;
                read(CLOSED_RIGHT, from, at, heads);
                read(CLOSED_LEFT, at + 1, to, heads);
            }
            case CLOSED_LEFT -> {
                read(CLOSED_LEFT, from, at, heads);
                read(OPEN_LEFT, at, to, heads);
            }
            default -> {
                read(OPEN_RIGHT, from, at, heads);
                read(CLOSED_RIGHT, at, to, heads);
            }
        }
    }
}
