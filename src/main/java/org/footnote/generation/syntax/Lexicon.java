package org.footnote.generation.syntax;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words that the models know as words; all others they know by shape and ending only. */
public final class Lexicon {

    private final Set<String> words;
    private final Senses senses;

    public Lexicon(Set<String> words, Senses senses) {
        this.words = Set.copyOf(words);
        this.senses = senses;
    }

    static Lexicon read(DataInputStream in, Senses senses) throws IOException {
        int size = in.readInt();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < size; i++) {
            words.add(in.readUTF());
        }
        return new Lexicon(words, senses);
    }

    /** Parts of speech that a form can have, see {@link Senses#kinds}. */
    int kinds(String form) {
        return senses.kinds(form.toLowerCase(Locale.ROOT));
    }

    /** Is a word, in lower case, among those known? */
    boolean knows(String lower) {
        return words.contains(lower);
    }

    /** A word as the models see it: lower case, straight quotation marks, digits as 0 (years apart), unknown ones as shape and ending. */
    String seen(String form) {
        String plain = plain(form);
        if (words.contains(plain)) {
            return plain;
        }
        int length = plain.length();
        String ending = length > 4 ? plain.substring(length - 3) : length > 2 ? plain.substring(length - 2) : "";
        return "\u0001" + shape(form) + ending;
    }

    /** A form in lower case with uniform quotation marks and dashes, digits as 0; a year keeps its first digit. */
    public static String plain(String form) {
        String f = form.replace('\u2019', '\'').replace('\u2018', '\'');
        if (f.length() == 1) {
            switch (f.charAt(0)) {
                case '\u201c', '\u201d', '"', '\u00ab', '\u00bb':
                    return "\"";
                case '\u2013', '\u2014', '\u2212', '\u2015':
                    return "-";
                case '\u2022', '\u00b7', '*':
                    return "*";
                default:
                    break;
            }
        }
        if (f.equals("--") || f.equals("---")) {
            return "-";
        }
        if (f.equals("``") || f.equals("''")) {
            return "\"";
        }
        if (isYear(f)) {
            return "1000";
        }
        StringBuilder out = new StringBuilder(f.length());
        for (char c : f.toLowerCase(Locale.ROOT).toCharArray()) {
            out.append(Character.isDigit(c) ? '0' : c == '\u2013' ? '-' : c);
        }
        return out.toString();
    }

    /** 1000 to 2099. */
    private static boolean isYear(String form) {
        return form.length() == 4
                && (form.charAt(0) == '1' || form.startsWith("20"))
                && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Kinds of characters in order, runs shortened: "Xx" for China, "X" for CPC, "Xx-Xx" for Sino-Soviet, "0" for 1949. */
    public static String shape(String form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < form.length() && out.length() < 7; i++) {
            char c = form.charAt(i);
            char kind = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c == '\u2013' ? '-' : c;
            if (out.length() == 0 || out.charAt(out.length() - 1) != kind) {
                out.append(kind);
            }
        }
        return out.toString();
    }
}
