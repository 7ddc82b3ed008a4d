package org.footnote.generation.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as bags: what two texts have in common. */
public final class Words {

    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\d-]");
    private static final int REMEMBERED = 40_000;
    private static final Memo<String> FLAT = new Memo<>(REMEMBERED, text -> " " + String.join(" ", all(text)) + " ");
    private static final Memo<Stems> CONTENT = new Memo<>(REMEMBERED, Words::stems);
    private static final Memo<String> STEMS = new Memo<>(REMEMBERED, Words::cut);
    private static final Memo<String> SLUGS = new Memo<>(REMEMBERED, Words::hyphened);
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "the", "and", "or", "of", "in", "on", "at", "by", "to", "from", "for", "with", "as", "is", "was",
            "were", "be", "been", "are", "it", "its", "his", "her", "their", "this", "that", "these", "those", "which",
            "who", "whom", "whose", "what", "when", "where", "why", "how", "did", "do", "does", "not", "nor", "but",
            "also", "than", "then", "so", "such", "had", "has", "have", "would", "should", "could", "may", "might",
            "shall", "will", "into", "onto", "between", "about", "after", "before", "during", "until", "since", "there",
            "they", "he", "she", "we", "our", "you", "i", "if", "all", "any", "both", "each", "other", "only", "more",
            "most", "no", "own", "same", "very", "s", "one", "against", "under", "over");

    private static final List<String> ENDINGS = List.of(
            "isation", "ization", "ations", "ation", "edly", "ingly", "ities", "ity", "ments", "ment", "ings", "ing",
            "ions", "ion", "ies", "ed", "es", "ly", "al", "e", "s", "y");

    private Words() {}

    /** All words in lower case, possessive endings and punctuation left out. */
    public static List<String> all(String text) {
        String lower = withoutPossessives(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < lower.length()) {
            int c = lower.codePointAt(i);
            i = isPart(c) ? word(lower, i, words) : i + Character.charCount(c);
        }
        return words;
    }

    /** Adds the word that starts here, or its parts where a hyphen or an apostrophe divides it; returns where it ends. */
    private static int word(String text, int from, List<String> words) {
        int start = from;
        int i = from;
        boolean thousands = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isPart(c)) {
                i += Character.charCount(c);
                continue;
            }
            boolean goesOn = (c == '-' || c == '.' || c == ',' || c == '\'')
                    && i + 1 < text.length()
                    && isPart(text.codePointAt(i + 1));
            if (!goesOn) {
                break;
            }
            if (c == '-' || c == '\'') {
                words.add(part(text, start, i, thousands));
                thousands = false;
                start = i + 1;
            }
            thousands |= c == ',';
            i++;
        }
        words.add(part(text, start, i, thousands));
        return i;
    }

    /** "1,500" is a number: a comma before three digits of it is no part of the word. */
    private static String part(String text, int from, int to, boolean comma) {
        String part = text.substring(from, to);
        return comma ? part.replaceAll("(?<=\\d),(?=\\d{3})", "") : part;
    }

    private static boolean isPart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String withoutPossessives(String text) {
        int at = text.indexOf("'s");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int next = at + 2 < text.length() ? text.codePointAt(at + 2) : ' ';
            boolean ends = !isPart(next) && !Character.isLetterOrDigit(next) && next != '_';
            if (ends) {
                out.append(text, from, at);
                from = at + 2;
            }
            at = text.indexOf("'s", at + 2);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Stems of the words that carry meaning, in the order of the text; not to be changed. */
    public static Set<String> content(String text) {
        return CONTENT.of(text);
    }

    private static Stems stems(String text) {
        return new Stems(List.copyOf(contentOnce(text)));
    }

    /** As {@link #content}, but as a set of the caller's own, of a text that nobody will ask about again. */
    public static Set<String> contentOnce(String text) {
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
        return STEMS.of(word);
    }

    private static String cut(String word) {
        for (String ending : ENDINGS) {
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
        return (double) common(of, in) / of.size();
    }

    public static int common(Set<String> a, Set<String> b) {
        if (a instanceof Stems x && b instanceof Stems y) {
            return x.size() <= y.size() ? x.common(y) : y.common(x);
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        return common;
    }

    /** Whether a text contains another as whole words, case and punctuation apart. */
    public static boolean contains(String text, String part) {
        String inner = flat(part);
        return inner.length() > 2 && flat(text).contains(inner);
    }

    /** All words in one line, a blank around each. */
    static String flat(String text) {
        return FLAT.of(text);
    }

    public static int count(String text) {
        String bare = text.strip();
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean white = c == ' ' || c >= '\t' && c <= '\r';
            count += !white && !inside ? 1 : 0;
            inside = !white;
        }
        return count;
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
        return SLUGS.of(text);
    }

    private static String hyphened(String text) {
        String slug = ODD.matcher(String.join("-", all(text))).replaceAll("");
        if (slug.length() <= 90) {
            return slug;
        }
        return slug.substring(0, 80) + "-" + Integer.toHexString(slug.hashCode());
    }
}
