package org.footnote.item;

import java.text.Normalizer;
import java.util.Locale;

/** Words as marking compares them: without case, accents, punctuation, hyphens and a leading article. */
final class Words {

    /** A shorter word is too easily another word. */
    static final int LONG_WORD = 6;

    private Words() {}

    /** Words in lower case letters and figures, one blank between them. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replaceAll("['’‘ʻʼ`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^(?:the|an?) (?=.)", "");
    }

    /** Without blanks too, so that "co-operation", "co operation" and "cooperation" are one. */
    static String squeezed(String text) {
        return plain(text).replace(" ", "");
    }

    static boolean same(String one, String other) {
        return squeezed(one).equals(squeezed(other)) && !squeezed(one).isEmpty();
    }

    /** All words agree but one of six letters or more, which is one letter wrong, missing, added or swapped. */
    static boolean isSlip(String right, String typed) {
        String[] rights = plain(right).split(" ");
        String[] typeds = plain(typed).split(" ");
        if (rights.length != typeds.length) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < rights.length; i++) {
            if (!rights[i].equals(typeds[i])) {
                if (!isSlipOfWord(rights[i], typeds[i])) {
                    return false;
                }
                slips++;
            }
        }
        return slips == 1;
    }

    /** Figures never slip: 1949 is not 1948. */
    static boolean isSlipOfWord(String right, String typed) {
        return right.length() >= LONG_WORD
                && right.chars().noneMatch(Character::isDigit)
                && typed.chars().noneMatch(Character::isDigit)
                && distance(right, typed) <= 1;
    }

    /** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
