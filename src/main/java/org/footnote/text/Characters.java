package org.footnote.text;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Characters as typesetters and converters leave them, and what a reader means by them. */
final class Characters {

    static final int SOFT_HYPHEN = 0xAD;
    /** Not in the standard, but what PDFs hold where a font names a hyphen of its own. */
    private static final int HYPHEN = 0x2010;

    private static final int NO_BREAK_HYPHEN = 0x2011;

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Characters() {}

    /**
     * The plain form of a character: ligatures in letters, any space as a blank, nothing for what shows nothing; any other
     * character as it is. Joiners stay, since emoji and several scripts need them.
     */
    static String plain(int c) {
        if (c >= ' ' && c < 0x7F) {
            return Character.toString(c);
        }
        if (White.is(c)) {
            return " ";
        }
        if (isInvisible(c)) {
            return "";
        }
        if (c == HYPHEN || c == NO_BREAK_HYPHEN) {
            return "-";
        }
        if (isLigature(c)) {
            return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        }
        return Character.toString(c);
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == HYPHEN;
    }

    /** Latin ligatures ﬀ to ﬆ and Armenian ones, which stand for two or three letters. */
    static boolean isLigature(int c) {
        return c >= 0xFB00 && c <= 0xFB17;
    }

    /** Controls, zero-width spaces, marks of direction, halves of characters and places that no character has. */
    static boolean isInvisible(int c) {
        return c == SOFT_HYPHEN
                || c == 0x200B
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF
                || (Character.isISOControl(c) && !White.is(c))
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** The same, but a soft hyphen at the end stays: it tells that the word goes on. */
    static String plainLineKeepingHyphens(String text) {
        String line = plainLine(text);
        return text.strip().endsWith(Character.toString(SOFT_HYPHEN)) ? line + Character.toString(SOFT_HYPHEN) : line;
    }

    /** The text in plain characters, white space collapsed to single blanks, none at the ends. */
    static String plainLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String plain = plain(c);
            if (!plain.equals(" ") || (out.length() > 0 && out.charAt(out.length() - 1) != ' ')) {
                out.append(plain);
            }
        });
        return out.toString().strip();
    }

    /**
     * What a raised piece of text means: after a word or its punctuation a number or sign marks a footnote and is left out;
     * after a figure or a unit it is a power; letters ("19th") belong to the line.
     *
     * @param before the text up to it
     */
    static String raised(CharSequence before, String raised) {
        String text = raised.strip();
        if (!text.codePoints().allMatch(c -> isDigit(c) || "*†‡§¶,–-[]".indexOf(c) >= 0)) {
            return raised;
        }
        if (text.chars().anyMatch(Characters::isDigit) && isPowerOf(before)) {
            return text.codePoints()
                    .mapToObj(c -> isDigit(c) ? String.valueOf(RAISED_DIGITS.charAt(c - '0')) : c == '-' ? "⁻" : "")
                    .collect(Collectors.joining());
        }
        return "";
    }

    /** A figure, or one or two letters that stand alone: 10⁵, km². */
    private static boolean isPowerOf(CharSequence before) {
        int end = before.length();
        if (end == 0 || !Character.isLetterOrDigit(before.charAt(end - 1))) {
            return false;
        }
        int start = end;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return end - start <= 2;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
