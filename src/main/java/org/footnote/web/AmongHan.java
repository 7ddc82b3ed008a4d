package org.footnote.web;

import io.quarkus.qute.TemplateExtension;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What people call themselves and their things, set inside a Chinese sentence: between an ideograph and a letter or digit of
 * another script stands a space, between two ideographs and beside punctuation none (W3C, Requirements for Chinese Text
 * Layout, 3.2.2). Only the name knows in which script it begins and ends, so that the sentence cannot write the space.
 */
@TemplateExtension
public final class AmongHan {

    private static final Set<UnicodeScript> EAST = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private AmongHan() {}

    /** After an ideograph and before something else. */
    static String afterHan(String name) {
        return name.isEmpty() || !isApart(name.codePointAt(0)) ? name : " " + name;
    }

    /** Before an ideograph and after something else. */
    static String beforeHan(String name) {
        return name.isEmpty() || !isApart(name.codePointBefore(name.length())) ? name : name + " ";
    }

    /** Between two ideographs. */
    static String amongHan(String name) {
        return afterHan(beforeHan(name));
    }

    private static boolean isApart(int character) {
        return Character.isLetterOrDigit(character) && !EAST.contains(UnicodeScript.of(character));
    }
}
