package org.footnote.generation.syntax;

import java.util.List;

/** The words of one sentence as numbers, so that features can be made of them quickly. */
public final class Words {

    private static final int INTRODUCES = 1;
    private static final int MODIFIES = 2;
    private static final int VERB = 4;
    private static final int COMMA = 8;
    private static final int JOIN = 16;
    private static final int SIGN = 32;
    private static final int AUXILIARY = 64;

    final int size;
    /** Hash of the word as the models know it. */
    final int[] form;

    final int[] prefix;
    final int[] suffix2;
    final int[] suffix3;
    final int[] shape;
    /** Parts of speech the dictionary knows. */
    final int[] known;

    final int[] tag;
    private final int[] kind;
    /** Class of the word's most frequent sense. */
    final int[] sense;

    /** Lemmas and forms, never reversed. */
    final String[] lemma;

    private final String[] forms;

    public Words(String[] forms, Lexicon lexicon) {
        size = forms.length;
        form = new int[size];
        prefix = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        shape = new int[size];
        known = new int[size];
        tag = new int[size];
        kind = new int[size];
        sense = new int[size];
        lemma = new String[size];
        this.forms = forms;
        for (int i = 0; i < size; i++) {
            String plain = Lexicon.plain(forms[i]);
            form[i] = lexicon.seen(forms[i]).hashCode();
            prefix[i] = plain.substring(0, Math.min(3, plain.length())).hashCode();
            suffix2[i] = plain.substring(Math.max(0, plain.length() - 2)).hashCode();
            suffix3[i] = plain.substring(Math.max(0, plain.length() - 3)).hashCode();
            known[i] = lexicon.kinds(forms[i]);
            shape[i] = Lexicon.shape(forms[i]).hashCode();
        }
    }

    private Words(Words other) {
        size = other.size;
        form = reversed(other.form);
        prefix = reversed(other.prefix);
        suffix2 = reversed(other.suffix2);
        suffix3 = reversed(other.suffix3);
        shape = reversed(other.shape);
        known = reversed(other.known);
        tag = reversed(other.tag);
        kind = reversed(other.kind);
        sense = reversed(other.sense);
        lemma = other.lemma;
        forms = other.forms;
    }

    private static int[] reversed(int[] values) {
        int[] out = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = values[values.length - 1 - i];
        }
        return out;
    }

    /** Can a word open a phrase: preposition, subordinator, "to"? */
    boolean introduces(int i) {
        return (kind[i] & INTRODUCES) != 0;
    }

    /** Can a word stand between a preposition and the head of its phrase? */
    boolean modifies(int i) {
        return (kind[i] & MODIFIES) != 0;
    }

    boolean isComma(int i) {
        return (kind[i] & COMMA) != 0;
    }

    boolean isVerb(int i) {
        return (kind[i] & VERB) != 0;
    }

    /** Any form of a verb, or a modal. */
    boolean isAuxiliary(int i) {
        return (kind[i] & AUXILIARY) != 0;
    }

    boolean isJoin(int i) {
        return (kind[i] & JOIN) != 0;
    }

    boolean isSign(int i) {
        return (kind[i] & SIGN) != 0;
    }

    boolean isPunctuation(int i) {
        return (kind[i] & (COMMA | SIGN)) != 0;
    }

    private static int kind(String tag) {
        switch (tag) {
            case "IN", "TO":
                return INTRODUCES;
            case "VBN", "VBG":
                return MODIFIES | AUXILIARY;
            case "DT", "JJ", "CD", "PRP$", "NN", "NNP", "POS", "JJR", "JJS", "RB", "NNS", "$":
                return MODIFIES;
            case "VBD", "VBZ", "VBP", "MD":
                return VERB | AUXILIARY;
            case "VB":
                return AUXILIARY;
            case ",":
                return COMMA;
            case "CC":
                return JOIN;
            case "``":
                return SIGN | MODIFIES;
            case ":", "-LRB-", "-RRB-", "''", ".":
                return SIGN;
            default:
                return 0;
        }
    }

    public int size() {
        return size;
    }

    /** Gives the words their parts of speech, as numbers of the tag set. */
    public void tags(int[] tags, List<String> tagSet, Dictionary dictionary) {
        for (int i = 0; i < size; i++) {
            String name = tagSet.get(tags[i]);
            tag[i] = tags[i];
            kind[i] = kind(name);
            lemma[i] = dictionary.lemmas().of(forms[i], name);
            sense[i] = dictionary.sense(lemma[i], name);
        }
    }

    public int[] tags() {
        return tag.clone();
    }

    /** The words from the last to the first. */
    public Words reversed() {
        return new Words(this);
    }
}
