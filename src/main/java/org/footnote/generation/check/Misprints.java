package org.footnote.generation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;

/**
 * Words of the documents that are likely misprints: hardly ever used, and but for one letter left out, doubled or swapped in
 * their middle the same as a word that the documents use all the time.
 */
final class Misprints {

    /** Short words are too often like each other ("three", "there"). */
    private static final Pattern WORD = Pattern.compile("\\b(?:\\p{Lu}\\p{L}{4,}|\\p{Ll}{7,})\\b");

    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{5,}\\b");
    private static final int SELDOM = 2;
    private static final int OFTEN = 5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> lower = new HashSet<>();
    private final Map<String, List<String>> often = new HashMap<>();

    Misprints(List<Source> sources) {
        for (Source source : sources) {
            Matcher words = WORD.matcher(source.document().text().value());
            while (words.find()) {
                counts.merge(words.group(), 1, Integer::sum);
            }
            Matcher small = SMALL.matcher(source.document().text().value());
            while (small.find()) {
                lower.add(small.group());
            }
        }
        counts.forEach((word, count) -> {
            if (count >= OFTEN) {
                often.computeIfAbsent(shelf(word, 0), k -> new ArrayList<>()).add(word);
            }
        });
    }

    /** Words are compared with those that begin and end like them and are about as long. */
    private static String shelf(String word, int longer) {
        return word.charAt(0) + "" + word.charAt(word.length() - 1) + (word.length() + longer);
    }

    boolean in(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isMisprint(words.group())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMisprint(String word) {
        int count = counts.getOrDefault(word, 0);
        if (count == 0 || count > SELDOM) {
            return false;
        }
        for (int longer = -1; longer <= 1; longer++) {
            for (String other : often.getOrDefault(shelf(word, longer), List.of())) {
                boolean slip = longer == 0
                        ? isSwapped(word, other)
                        : longer > 0 ? extra(word, other) >= 0 : isDoubled(other, word);
                if (slip && isCommon(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSwapped(String a, String b) {
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    /** A word that is also written small: two names may differ by a letter. */
    private boolean isCommon(String word) {
        return Character.isLowerCase(word.charAt(0)) || lower.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isDoubled(String right, String word) {
        int at = extra(right, word);
        return at > 0 && word.charAt(at) == word.charAt(at - 1);
    }

    /** Where the longer of two words has the one letter that the shorter lacks; -1 where they differ otherwise. */
    private static int extra(String shorter, String longer) {
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return shorter.substring(at).equals(longer.substring(at + 1)) ? at : -1;
    }
}
