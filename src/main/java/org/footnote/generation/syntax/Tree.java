package org.footnote.generation.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The dependency tree of one sentence, in Universal Dependencies version 2. Words are counted from zero, in the order of the
 * sentence's tokens, one for each; positions are UTF-16 units of the text.
 */
public final class Tree {

    /** Head of the word that depends on none. */
    public static final int NONE = -1;

    private final String text;
    private final List<Word> words;
    private final List<List<Integer>> children;

    /** @throws IllegalArgumentException if the heads form no tree */
    public Tree(String text, List<Word> words) {
        this.text = Objects.requireNonNull(text);
        this.words = List.copyOf(words);
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < this.words.size(); i++) {
            lists.add(new ArrayList<>());
        }
        int roots = 0;
        for (int i = 0; i < this.words.size(); i++) {
            int head = this.words.get(i).head();
            if (head < NONE || head >= this.words.size() || runsInCircle(i)) {
                throw new IllegalArgumentException("word " + i + " hangs on no root");
            }
            if (head == NONE) {
                roots++;
            } else {
                lists.get(head).add(i);
            }
        }
        if (roots > 1) {
            throw new IllegalArgumentException(roots + " roots");
        }
        children = lists.stream().map(List::copyOf).toList();
    }

    private boolean runsInCircle(int from) {
        int steps = 0;
        for (int i = from; i != NONE; i = words.get(i).head()) {
            if (steps++ > words.size()) {
                return true;
            }
        }
        return false;
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    public int size() {
        return words.size();
    }

    public Word word(int i) {
        return words.get(i);
    }

    public String form(int i) {
        return words.get(i).form();
    }

    public String lemma(int i) {
        return words.get(i).lemma();
    }

    /** Part of speech of the Penn treebank: NN, NNP, VBD, IN … */
    public String tag(int i) {
        return words.get(i).tag();
    }

    /** Index of the head, or {@link #NONE} for the root. */
    public int head(int i) {
        return words.get(i).head();
    }

    /** Relation to the head: nsubj, nsubj:pass, obj, obl, obl:agent, nmod, acl:relcl …, root. */
    public String relation(int i) {
        return words.get(i).relation();
    }

    /** Do all models agree on head and relation of a word? */
    public boolean agreed(int i) {
        return words.get(i).agreed();
    }

    /** Do all models but one agree on head and relation of a word? */
    public boolean likely(int i) {
        return words.get(i).likely();
    }

    /** Do all models agree on all words of a subtree but signs? */
    public boolean agreedBelow(int i) {
        return subtree(i).stream()
                .allMatch(k -> words.get(k).agreed() || relation(k).equals("punct"));
    }

    /** Is the relation of a word one of these? "nsubj" also stands for "nsubj:pass"; "nsubj:" for "nsubj" without a subtype. */
    public boolean is(int i, String... relations) {
        String own = relation(i);
        for (String r : relations) {
            boolean plain = r.endsWith(":");
            if (own.equals(plain ? r.substring(0, r.length() - 1) : r) || !plain && own.startsWith(r + ":")) {
                return true;
            }
        }
        return false;
    }

    /** The word that depends on none, or {@link #NONE} in an empty tree. */
    public int root() {
        for (int i = 0; i < words.size(); i++) {
            if (head(i) == NONE) {
                return i;
            }
        }
        return NONE;
    }

    /** The words that depend on a word, in the order of the sentence. */
    public List<Integer> children(int i) {
        return children.get(i);
    }

    /** The children of a word with one of the relations, as in {@link #is}. */
    public List<Integer> children(int i, String... relations) {
        return children.get(i).stream().filter(c -> is(c, relations)).toList();
    }

    /** The first child of a word with one of the relations, or {@link #NONE}. */
    public int child(int i, String... relations) {
        for (int c : children.get(i)) {
            if (is(c, relations)) {
                return c;
            }
        }
        return NONE;
    }

    /** A word and all that depends on it, also indirectly. */
    public BitSet subtreeSet(int i) {
        BitSet set = new BitSet(words.size());
        collect(i, set);
        return set;
    }

    private void collect(int i, BitSet set) {
        set.set(i);
        children.get(i).forEach(c -> collect(c, set));
    }

    /** A word and all that depends on it, in the order of the sentence. */
    public List<Integer> subtree(int i) {
        return subtreeSet(i).stream().boxed().toList();
    }

    /** First word of a subtree. */
    public int first(int i) {
        return subtreeSet(i).nextSetBit(0);
    }

    /** Last word of a subtree. */
    public int last(int i) {
        return subtreeSet(i).length() - 1;
    }

    /** Do the words of a subtree stand side by side? */
    public boolean isContiguous(int i) {
        return last(i) - first(i) + 1 == subtreeSet(i).cardinality();
    }

    /** Where a subtree stands in the text, from its first word to its last. */
    public String textOf(int i) {
        return text(first(i), last(i));
    }

    /** The text from one word to another, both included. */
    public String text(int firstWord, int lastWord) {
        return text.substring(words.get(firstWord).from(), words.get(lastWord).to());
    }

    /** Does a word hang, directly or not, on another? A word does on itself. */
    public boolean isBelow(int i, int ancestor) {
        for (int k = i; k != NONE; k = head(k)) {
            if (k == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The words from one up to its ancestor and down to another, both ends included. */
    public List<Integer> path(int from, int to) {
        List<Integer> up = new ArrayList<>();
        for (int k = from; k != NONE; k = head(k)) {
            up.add(k);
            if (isBelow(to, k)) {
                break;
            }
        }
        int top = up.get(up.size() - 1);
        List<Integer> down = new ArrayList<>();
        for (int k = to; k != top; k = head(k)) {
            down.add(0, k);
        }
        up.addAll(down);
        return up;
    }

    /** Does no arc cross another? */
    public boolean isProjective() {
        for (int i = 0; i < words.size(); i++) {
            int head = head(i);
            for (int k = Math.min(i, head) + 1; head != NONE && k < Math.max(i, head); k++) {
                if (!isBelow(k, head)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The tree in CoNLL-U, words that the models disagree on marked in the last column. */
    public String toConllu() {
        StringBuilder out = new StringBuilder("# text = ").append(text).append('\n');
        for (int i = 0; i < words.size(); i++) {
            Word w = words.get(i);
            out.append(i + 1)
                    .append('\t')
                    .append(w.form())
                    .append('\t')
                    .append(w.lemma())
                    .append("\t_\t")
                    .append(w.tag())
                    .append("\t_\t")
                    .append(w.head() + 1)
                    .append('\t')
                    .append(w.relation())
                    .append("\t_\t")
                    .append(w.agreed() ? "_" : "Unsure=Yes")
                    .append('\n');
        }
        return out.append('\n').toString();
    }

    @Override
    public String toString() {
        return toConllu();
    }
}
