package org.footnote.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides how two lines that a typesetter broke belong together: with a blank, with nothing, or with the hyphen at the
 * end of the first dropped. A hyphen there may belong to the word ("well-known"), which only the rest of the document
 * can tell; where it does not, hyphens of typesetters are so much more frequent that the hyphen goes, except behind words
 * that form compounds.
 */
final class LineEnds {

    /** What stands between the two lines once they are joined. */
    enum Join {
        BLANK,
        NOTHING,
        /** Nothing, and the hyphen at the end of the first line goes, too. */
        WITHOUT_HYPHEN
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST_WORD =
            Pattern.compile("([\\p{L}\\p{M}\\p{Nd}]+(?:[-\u2010\u2011][\\p{L}\\p{M}\\p{Nd}]+)*)[-\u2010]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}]+");

    /** Longest stretch before a line end that is looked at, in UTF-16 units: longer than any word. */
    static final int REACH = 80;

    /** Before a word of its own these keep their hyphen. */
    private static final Set<String> FIRST_PARTS =
            Set.of("self", "well", "half", "cross", "ex", "vice", "non", "quasi");

    /** The shortest second part of such a compound, in letters; shorter ones are endings: "cross-ing". */
    private static final int SECOND_PART = 4;

    private final Set<String> words = new HashSet<>();

    /** @param text all of the document, whose words show which of them have a hyphen */
    LineEnds(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            boolean cut = matcher.end() < text.length() && Characters.isHyphen(text.charAt(matcher.end()));
            if (!cut) {
                words.add(key(matcher.group()));
            }
        }
    }

    /** @param before the line up to its last visible character; {@code after} from its first */
    Join join(CharSequence before, CharSequence after) {
        if (before.length() == 0 || after.length() == 0) {
            return Join.NOTHING;
        }
        int last = Character.codePointBefore(before, before.length());
        int first = Character.codePointAt(after, 0);
        if (last == Characters.SOFT_HYPHEN) {
            return Join.WITHOUT_HYPHEN;
        }
        if (endsWithTypedDash(before)) {
            return Join.NOTHING;
        }
        if (Characters.isHyphen(last)) {
            return hyphenated(before, after);
        }
        boolean dash = last == '—' || first == '—' || last == '/';
        return dash || (isUnspaced(last) && isUnspaced(first)) ? Join.NOTHING : Join.BLANK;
    }

    /** Two hyphens behind a word are a dash of typewriters. */
    private static boolean endsWithTypedDash(CharSequence line) {
        int length = line.length();
        return length > 2
                && line.charAt(length - 1) == '-'
                && line.charAt(length - 2) == '-'
                && Character.isLetterOrDigit(line.charAt(length - 3));
    }

    private Join hyphenated(CharSequence before, CharSequence after) {
        Matcher left = LAST_WORD.matcher(before.subSequence(Math.max(0, before.length() - REACH), before.length()));
        Matcher right = FIRST_WORD.matcher(after.subSequence(0, Math.min(REACH, after.length())));
        if (!left.find()) {
            return Join.BLANK;
        }
        if (!right.find()) {
            return Join.NOTHING;
        }
        String first = left.group(1);
        String second = right.group();
        if (words.contains(key(first + second))) {
            return Join.WITHOUT_HYPHEN;
        }
        boolean keeps = words.contains(key(first + "-" + second))
                || first.codePoints().anyMatch(c -> c == '-' || Character.isDigit(c))
                || (Character.isUpperCase(second.codePointAt(0)) && !isUpperCase(first))
                || (FIRST_PARTS.contains(key(first)) && second.length() >= SECOND_PART);
        return keeps ? Join.NOTHING : Join.WITHOUT_HYPHEN;
    }

    private static boolean isUpperCase(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    }

    /** Scripts that put no blank between words: a line of theirs goes on without one. */
    private static boolean isUnspaced(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
