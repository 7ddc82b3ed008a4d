package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what kind of thing a noun phrase of a tree names: a maximum-entropy classifier over its head, what modifies it and what
 * it depends on, and the senses of its words in WordNet; trained on the entities of the GUM corpus. It knows no list of names.
 *
 * <p>An instance serves several threads.
 */
public final class NounClasses {

    /** Weights are whole numbers of this. */
    public static final float UNIT = 0.01f;

    private static final class Shared {
        static final NounClasses ENGLISH = load();
    }

    private final Scorer scorer;
    private final float unit;
    private final Senses senses;

    /** @param unit what a score of one stands for, in natural logarithms of odds */
    public NounClasses(Scorer scorer, float unit, Senses senses) {
        this.scorer = scorer;
        this.unit = unit;
        this.senses = senses;
    }

    /** The one classifier of this program, loaded on first use. */
    public static NounClasses english() {
        return Shared.ENGLISH;
    }

    private static NounClasses load() {
        try (DataInputStream in = Models.open("nouns")) {
            return new NounClasses(
                    new LinearModel(in), UNIT, Models.english().dictionary().senses());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How probable each class is for the noun phrase that a word heads; the probabilities sum to one.
     *
     * @param head the head of a noun phrase: a noun, a name, a number
     */
    public Map<NounClass, Double> of(Tree tree, int head) {
        Features features = new Features();
        features(features, tree, head, senses);
        float[] scores = new float[NounClass.values().length];
        scorer.score(features, scores);
        double[] probabilities = probabilities(scores, unit);
        Map<NounClass, Double> out = new EnumMap<>(NounClass.class);
        for (NounClass c : NounClass.values()) {
            out.put(c, probabilities[c.ordinal()]);
        }
        return out;
    }

    /** The most probable class. */
    public NounClass best(Tree tree, int head) {
        return of(tree, head).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Shares of the classes by their scores (softmax). */
    public static double[] probabilities(float[] scores, float unit) {
        double most = Double.NEGATIVE_INFINITY;
        for (float s : scores) {
            most = Math.max(most, s * unit);
        }
        double sum = 0;
        double[] out = new double[scores.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.exp(scores[i] * unit - most);
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }

    private static int hash(String text) {
        return text.toLowerCase(Locale.ROOT).hashCode();
    }

    /** Writes the features of a noun phrase. */
    public static void features(Features f, Tree t, int i, Senses senses) {
        f.clear(4000);
        String form = t.form(i);
        String lemma = t.lemma(i).toLowerCase(Locale.ROOT);
        String plain = Lexicon.plain(form);
        int tag = t.tag(i).hashCode();
        int shape = Lexicon.shape(form).hashCode();
        int first = senses.noun(lemma), second = senses.secondNoun(lemma);
        int relation = t.relation(i).hashCode();
        int head = t.head(i);
        int verb = head < 0 ? 0 : hash(t.lemma(head));
        int verbTag = head < 0 ? 0 : t.tag(head).hashCode();
        int preposition = word(t, t.child(i, "case"), true);
        boolean possessor = t.relation(i).equals("nmod:poss");
        f.add(0);
        f.add(hash(lemma));
        f.add(hash(lemma), tag);
        f.add(plain.hashCode());
        f.add(tag, shape);
        f.add(plain.substring(Math.max(0, plain.length() - 3)).hashCode(), tag);
        f.add(plain.substring(Math.max(0, plain.length() - 4)).hashCode());
        f.add(plain.substring(Math.max(0, plain.length() - 2)).hashCode(), shape);
        f.add(first, tag);
        f.add(first, second);
        f.add(second, tag);
        f.add(relation, tag);
        f.add(relation, verb);
        f.add(relation, first);
        f.add(relation, head < 0 ? 0 : senses.verb(t.lemma(head)), verbTag);
        f.add(relation, head < 0 ? 0 : senses.noun(t.lemma(head).toLowerCase(Locale.ROOT)), verbTag);
        f.add(preposition, tag);
        f.add(preposition, first);
        f.add(preposition, verb);
        f.add(preposition, shape, relation);
        f.add(possessor ? verb : 0, tag);
        int det = word(t, t.child(i, "det", "nmod:poss"), true);
        f.add(det, tag);
        f.add(det, first, tag);
        f.add(t.child(i, "nummod") >= 0 ? 1 : 0, tag, first);
        for (int c : t.children(i)) {
            f.countFrom(4100);
            String r = t.relation(c);
            if (!r.equals("punct")) {
                f.add(r.hashCode());
                f.add(r.hashCode(), hash(t.lemma(c)));
                f.add(r.hashCode(), t.tag(c).hashCode(), tag);
                f.add(r.hashCode(), senses.noun(t.lemma(c).toLowerCase(Locale.ROOT)), tag);
                if (r.equals("nmod") || r.equals("acl:relcl") || r.equals("acl")) {
                    f.add(word(t, t.child(c, "case"), true), r.hashCode(), tag);
                    f.add(t.child(c, "nsubj") < 0 ? 0 : hash(t.form(t.child(c, "nsubj"))), r.hashCode());
                }
            }
        }
        f.countFrom(4200);
        // names: "Sun Yat-sen" hangs on Sun, "President Nixon" on Nixon
        int flat = t.child(i, "flat");
        f.add(flat < 0 ? 0 : hash(t.form(flat)), shape);
        f.add(flat < 0 ? 0 : Lexicon.shape(t.form(flat)).hashCode(), shape);
        f.add(i > 0 ? hash(t.form(i - 1)) : 0, tag);
        f.add(i + 1 < t.size() ? hash(t.form(i + 1)) : 0, tag);
        f.add(i == 0 ? 1 : 0, tag, shape);
        int apposition = t.relation(i).equals("appos") ? head : t.child(i, "appos");
        f.add(word(t, apposition, false), 1);
        f.add(apposition < 0 ? 0 : senses.noun(t.lemma(apposition).toLowerCase(Locale.ROOT)), tag);
        int joined = t.relation(i).equals("conj") ? head : t.child(i, "conj");
        f.add(word(t, joined, false), 2);
        f.add(joined < 0 ? 0 : senses.noun(t.lemma(joined).toLowerCase(Locale.ROOT)), first, tag);
        int cop = t.child(i, "cop");
        int subject = cop < 0 ? -1 : t.child(i, "nsubj");
        f.add(word(t, subject, false), 3);
    }

    private static int word(Tree t, int i, boolean form) {
        return i < 0 ? 0 : hash(form ? t.form(i) : t.lemma(i));
    }
}
