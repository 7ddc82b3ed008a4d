package org.footnote.generation.syntax;

import java.util.Arrays;

/**
 * Finds the tree without crossing arcs whose arcs and pairs of neighbouring arcs score best, by dynamic programming (McDonald
 * and Pereira, "Online learning of approximate dependency parsing algorithms", 2006). It looks at whole sentences where the
 * transition parsers go step by step, so it errs elsewhere.
 */
public final class GraphParser {

    /** Longer sentences are not parsed: time grows with the third power of length. */
    public static final int LONGEST = 120;

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private static final float UNSEEN = -1000;

    private final Scorer scorer;
    private final Reach reach;
    private final Features features = new Features();
    private final float[] sum = new float[1];

    private int n;
    private Words words;
    private Siblings pairs;
    private int[] gold;
    private float[][] openLeft;
    private float[][] openRight;
    private float[][] closedLeft;
    private float[][] closedRight;
    private float[][] between;
    private int[][] openLeftFrom;
    private int[][] openRightFrom;
    private int[][] closedLeftFrom;
    private int[][] closedRightFrom;
    private int[][] betweenFrom;

    public GraphParser(Scorer scorer, Reach reach) {
        this.scorer = scorer;
        this.reach = reach;
    }

    /** Head of each word, -1 for the root; only for sentences up to {@link #LONGEST} words. */
    public int[] parse(Words sentence) {
        return parse(sentence, null);
    }

    /** Parses as if each arc that is not in the gold tree scored one more; for training. */
    public int[] parse(Words sentence, int[] goldHeads) {
        words = sentence;
        pairs = new Siblings(scorer, sentence);
        gold = goldHeads;
        n = sentence.size + 1;
        openLeft = table();
        openRight = table();
        closedLeft = table();
        closedRight = table();
        between = table();
        openLeftFrom = new int[n][n];
        openRightFrom = new int[n][n];
        closedLeftFrom = new int[n][n];
        closedRightFrom = new int[n][n];
        betweenFrom = new int[n][n];
        for (int i = 0; i < n; i++) {
            closedLeft[i][i] = 0;
            closedRight[i][i] = 0;
        }
        for (int width = 1; width < n; width++) {
            for (int from = 0; from + width < n; from++) {
                fill(from, from + width);
            }
        }
        int[] heads = new int[n];
        readClosedRight(0, n - 1, heads);
        int[] out = new int[n - 1];
        for (int i = 1; i < n; i++) {
            out[i - 1] = heads[i] - 1;
        }
        return out;
    }

    private float[][] table() {
        float[][] table = new float[n][n];
        for (float[] row : table) {
            Arrays.fill(row, NEVER);
        }
        return table;
    }

    private void fill(int i, int j) {
        for (int k = i; k < j; k++) {
            float s = closedRight[i][k] + closedLeft[k + 1][j];
            if (i > 0 && s > between[i][j]) {
                between[i][j] = s;
                betweenFrom[i][j] = k;
            }
        }
        float right = arc(i, j);
        boolean rightSeen = right > UNSEEN;
        openRight[i][j] = closedLeft[i + 1][j] + right + (rightSeen ? pair(i, -1, j) : 0);
        openRightFrom[i][j] = -1;
        if (i > 0) {
            float left = arc(j, i);
            boolean leftSeen = left > UNSEEN;
            openLeft[i][j] = closedRight[i][j - 1] + left + (leftSeen ? pair(j, -1, i) : 0);
            openLeftFrom[i][j] = -1;
            for (int k = i + 1; k < j; k++) {
                float r = openRight[i][k] + between[k][j];
                if (rightSeen && r > UNSEEN) {
                    r += right + pair(i, k, j);
                    if (r > openRight[i][j]) {
                        openRight[i][j] = r;
                        openRightFrom[i][j] = k;
                    }
                }
                float l = between[i][k] + openLeft[k][j];
                if (leftSeen && l > UNSEEN) {
                    l += left + pair(j, k, i);
                    if (l > openLeft[i][j]) {
                        openLeft[i][j] = l;
                        openLeftFrom[i][j] = k;
                    }
                }
            }
        }
        for (int k = i; k <= j; k++) {
            if (k > i) {
                float r = openRight[i][k] + closedRight[k][j];
                if (r > closedRight[i][j]) {
                    closedRight[i][j] = r;
                    closedRightFrom[i][j] = k;
                }
            }
            if (k < j && i > 0) {
                float l = closedLeft[i][k] + openLeft[k][j];
                if (l > closedLeft[i][j]) {
                    closedLeft[i][j] = l;
                    closedLeftFrom[i][j] = k;
                }
            }
        }
    }

    private float arc(int head, int child) {
        if (!reach.contains(words, head - 1, child - 1)) {
            return UNSEEN;
        }
        GraphFeatures.arc(features, words, head - 1, child - 1);
        return scored() + (gold != null && gold[child - 1] != head - 1 ? 1 : 0);
    }

    private float pair(int head, int sibling, int child) {
        if (sibling < 0) {
            GraphFeatures.pair(features, words, head - 1, -1, child - 1);
            return scored();
        }
        return pairs.of(head - 1, sibling - 1, child - 1);
    }

    private float scored() {
        sum[0] = 0;
        scorer.score(features, sum);
        return sum[0];
    }

    private void readClosedRight(int i, int j, int[] heads) {
        if (i < j) {
            int k = closedRightFrom[i][j];
            readOpenRight(i, k, heads);
            readClosedRight(k, j, heads);
        }
    }

    private void readClosedLeft(int i, int j, int[] heads) {
        if (i < j) {
            int k = closedLeftFrom[i][j];
            readClosedLeft(i, k, heads);
            readOpenLeft(k, j, heads);
        }
    }

    private void readOpenRight(int i, int j, int[] heads) {
        heads[j] = i;
        int k = openRightFrom[i][j];
        if (k < 0) {
            readClosedLeft(i + 1, j, heads);
        } else {
            readOpenRight(i, k, heads);
            readBetween(k, j, heads);
        }
    }

    private void readOpenLeft(int i, int j, int[] heads) {
        heads[i] = j;
        int k = openLeftFrom[i][j];
        if (k < 0) {
            readClosedRight(i, j - 1, heads);
        } else {
            readOpenLeft(k, j, heads);
            readBetween(i, k, heads);
        }
    }

    private void readBetween(int i, int j, int[] heads) {
        int k = betweenFrom[i][j];
        readClosedRight(i, k, heads);
        readClosedLeft(k + 1, j, heads);
    }
}
