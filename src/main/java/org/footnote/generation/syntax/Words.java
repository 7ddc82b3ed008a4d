package org.footnote.generation.syntax;

/** The words of one sentence as numbers, so that features can be made of them quickly. */
public final class Words {

    final int size;
    /** Hash of the word as the models know it. */
    final int[] form;

    final int[] prefix;
    final int[] suffix2;
    final int[] suffix3;
    final int[] shape;
    final int[] tag;

    public Words(String[] forms, Lexicon lexicon) {
        size = forms.length;
        form = new int[size];
        prefix = new int[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        shape = new int[size];
        tag = new int[size];
        for (int i = 0; i < size; i++) {
            String plain = Lexicon.plain(forms[i]);
            form[i] = lexicon.seen(forms[i]).hashCode();
            prefix[i] = plain.substring(0, Math.min(3, plain.length())).hashCode();
            suffix2[i] = plain.substring(Math.max(0, plain.length() - 2)).hashCode();
            suffix3[i] = plain.substring(Math.max(0, plain.length() - 3)).hashCode();
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
        tag = reversed(other.tag);
    }

    private static int[] reversed(int[] values) {
        int[] out = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = values[values.length - 1 - i];
        }
        return out;
    }

    public int size() {
        return size;
    }

    /** Gives the words their parts of speech, as numbers of the tag set. */
    public void tags(int[] tags) {
        System.arraycopy(tags, 0, tag, 0, size);
    }

    public int[] tags() {
        return tag.clone();
    }

    /** The words from the last to the first. */
    public Words reversed() {
        return new Words(this);
    }
}
