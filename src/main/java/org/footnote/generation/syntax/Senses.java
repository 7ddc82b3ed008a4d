package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What kind of thing a noun names, what kind of deed a verb: the lexicographer's class of the first senses in WordNet 3.1, as
 * numbers one above WordNet's (5 act, 15 group, 16 location, 19 person, 29 time … 42 social deed).
 */
public final class Senses {

    static final int UNKNOWN = 0;

    /** Bits of what else a word can be. */
    public static final int ADJECTIVE = 1 << 18;

    public static final int ADVERB = 1 << 19;

    /** An irregular form of a verb: "withdrawn". */
    public static final int VERB_FORM = 1 << 20;

    private final Map<String, Integer> classes;

    public Senses(Map<String, Integer> classes) {
        this.classes = classes;
    }

    public static Senses read(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, Integer> classes = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            String word = in.readUTF();
            classes.put(word, in.readInt());
        }
        return new Senses(classes);
    }

    /**
     * What parts of speech a form can have, one bit for each: noun, verb, adjective, adverb as it stands; plural noun, verb with
     * -s, with -ed, with -ing, adjective with -er or -est; irregular verb.
     *
     * @param lower form in lower case
     */
    int kinds(String lower) {
        int kinds = 0;
        int own = classes.getOrDefault(lower, 0);
        kinds |= (own & 63) != 0 ? 1 : 0;
        kinds |= (own >> 12 & 63) != 0 ? 2 : 0;
        kinds |= (own & ADJECTIVE) != 0 ? 4 : 0;
        kinds |= (own & ADVERB) != 0 ? 8 : 0;
        kinds |= (own & VERB_FORM) != 0 ? 512 : 0;
        int s = inflected(lower, "s") | inflected(lower, "es");
        kinds |= (s & 63) != 0 ? 16 : 0;
        kinds |= (s >> 12 & 63) != 0 ? 32 : 0;
        kinds |= (inflected(lower, "ed") >> 12 & 63) != 0 ? 64 : 0;
        kinds |= (inflected(lower, "ing") >> 12 & 63) != 0 ? 128 : 0;
        kinds |= ((inflected(lower, "er") | inflected(lower, "est")) & ADJECTIVE) != 0 ? 256 : 0;
        return kinds;
    }

    private int inflected(String word, String ending) {
        int length = word.length() - ending.length();
        if (length < 2 || !word.endsWith(ending)) {
            return 0;
        }
        String stem = word.substring(0, length);
        int found = classes.getOrDefault(stem, 0) | classes.getOrDefault(stem + "e", 0);
        if (stem.endsWith("i")) {
            found |= classes.getOrDefault(stem.substring(0, length - 1) + "y", 0);
        }
        if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
            found |= classes.getOrDefault(stem.substring(0, length - 1), 0);
        }
        return found;
    }

    /** Class of a noun's most frequent sense. */
    public int noun(String lemma) {
        return classes.getOrDefault(lemma, 0) & 63;
    }

    /** Class of a noun's next sense of another class. */
    public int secondNoun(String lemma) {
        return classes.getOrDefault(lemma, 0) >> 6 & 63;
    }

    /** Class of a verb's most frequent sense. */
    public int verb(String lemma) {
        return classes.getOrDefault(lemma, 0) >> 12 & 63;
    }
}
