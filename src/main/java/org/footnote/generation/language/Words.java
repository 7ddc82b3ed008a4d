package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as bags: what two texts have in common. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+(?:[-.,']?[\\p{L}\\p{M}\\d]+)*");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "at", "by", "to", "from", "for", "with", "as", "is", "was",
            "were", "be", "been", "are", "it", "its", "his", "her", "their", "this", "that", "these", "those", "which",
            "who", "whom", "whose", "what", "when", "where", "why", "how", "did", "do", "does", "not", "nor", "but",
            "also", "than", "then", "so", "such", "had", "has", "have", "would", "should", "could", "may", "might",
            "shall", "will", "into", "onto", "between", "about", "after", "before", "during", "until", "since", "there",
            "they", "he", "she", "we", "our", "you", "i", "if", "all", "any", "both", "each", "other", "only", "more",
            "most", "no", "own", "same", "very", "s", "one", "against", "under", "over");

    private Words() {}

    /** All words in lower case, possessive endings and punctuation left out. */
    public static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(
                text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("'s\\b", ""));
        while (matcher.find()) {
            for (String part : matcher.group().split("[-']")) {
                words.add(part.replaceAll("(?<=\\d),(?=\\d{3})", ""));
            }
        }
        return words;
    }

    /** Stems of the words that carry meaning. */
    public static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : all(text)) {
            if (!EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Cuts off common English endings; crude, but the same for every form of a word. */
    public static String stem(String word) {
        for (String ending : List.of(
                "isation", "ization", "ations", "ation", "edly", "ingly", "ities", "ity", "ments", "ment", "ings",
                "ing", "ions", "ion", "ies", "ed", "es", "ly", "al", "e", "s", "y")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Share of the content words of one text that stand in the other; 0 where there are none. */
    public static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(of);
        common.retainAll(in);
        return (double) common.size() / of.size();
    }

    public static int common(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return common.size();
    }

    /** Whether a text contains another as whole words, case and punctuation apart. */
    public static boolean contains(String text, String part) {
        String inner = String.join(" ", all(part));
        return !inner.isEmpty() && (" " + String.join(" ", all(text)) + " ").contains(" " + inner + " ");
    }

    public static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    public static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.charAt(0) == '“' && text.length() > 1 ? 1 : 0;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }

    /** Lower-case letters, digits and dashes only; at most 90 characters, what is cut off is replaced by its hash. */
    public static String slug(String text) {
        String slug = String.join("-", all(text)).replaceAll("[^\\p{L}\\d-]", "");
        if (slug.length() <= 90) {
            return slug;
        }
        return slug.substring(0, 80) + "-" + Integer.toHexString(slug.hashCode());
    }
}
