package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Dictionary forms: exceptions first, then the rules of English inflection, with the known words to decide between two. */
public final class Lemmas {

    private final Map<String, String> exceptions;
    private final Lexicon lexicon;

    /** @param exceptions lemmas by {@link #key} */
    public Lemmas(Map<String, String> exceptions, Lexicon lexicon) {
        this.exceptions = Map.copyOf(exceptions);
        this.lexicon = lexicon;
    }

    public static Lemmas read(DataInputStream in, Lexicon lexicon) throws IOException {
        Map<String, String> exceptions = new HashMap<>();
        for (String line : Models.strings(in)) {
            int gap = line.indexOf(' ');
            exceptions.put(line.substring(0, gap), line.substring(gap + 1));
        }
        return new Lemmas(exceptions, lexicon);
    }

    /** A word and its kind, V verb, N noun, J adjective or adverb, X other. */
    public static String key(String lower, String tag) {
        return lower + "/" + kind(tag);
    }

    private static char kind(String tag) {
        char c = tag.charAt(0);
        return tag.equals("MD")
                ? 'V'
                : tag.equals("RP") ? 'X' : c == 'V' || c == 'N' || c == 'J' || c == 'R' ? c == 'R' ? 'J' : c : 'X';
    }

    /** The lemma of a word with a part of speech of the Penn treebank; names keep their capitals. */
    public String of(String form, String tag) {
        String lower = form.toLowerCase(java.util.Locale.ROOT);
        if (tag.equals("NNP")) {
            return form;
        }
        if (tag.equals("NNPS")) {
            return form.endsWith("s") && !form.endsWith("ss") ? form.substring(0, form.length() - 1) : form;
        }
        String exception = exceptions.get(key(lower, tag));
        return exception != null ? exception : byRule(lower, tag);
    }

    /** The lemma by the rules alone. */
    public String byRule(String lower, String tag) {
        switch (tag) {
            case "NNS", "VBZ":
                return ofS(lower);
            case "VBD", "VBN":
                return ofEnding(lower, "ed");
            case "VBG":
                return ofEnding(lower, "ing");
            case "JJR", "RBR":
                return ofEnding(lower, "er");
            case "JJS", "RBS":
                return ofEnding(lower, "est");
            default:
                return lower;
        }
    }

    private String ofS(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String one = word.substring(0, word.length() - 1);
        String two = word.substring(0, word.length() - 2);
        boolean hissing = word.matches(".*(?:s|x|z|ch|sh|o)es");
        if (hissing && !(lexicon.knows(one) && !lexicon.knows(two))) {
            return two;
        }
        return one;
    }

    private String ofEnding(String word, String ending) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
            return word;
        }
        String stem = word.substring(0, word.length() - ending.length());
        if (!ending.equals("ing") && stem.endsWith("i")) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = stem.length() > 2 && last == stem.charAt(stem.length() - 2) && "aeiouslfz".indexOf(last) < 0;
        String single = stem.substring(0, stem.length() - 1);
        if (lexicon.knows(stem + "e") && !(lexicon.knows(stem) && !stem.matches(".*(?:at|iz|is|ut|v|c|g|u)"))) {
            return stem + "e";
        }
        if (doubled && !lexicon.knows(stem)) {
            return single;
        }
        if (lexicon.knows(stem)) {
            return stem;
        }
        return stem.matches(".*(?:[^aeiou](?:at|iz|ut)|v|c|[^n]g|u|[aeiou]s)") ? stem + "e" : stem;
    }
}
