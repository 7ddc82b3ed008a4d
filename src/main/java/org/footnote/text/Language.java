package org.footnote.text;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what a text is written in: the script by its letters, the language by its most frequent little words.
 *
 * <p>Function words make up a third to a half of any running prose in a language and are hardly shared between languages,
 * so counting a few dozen of them per language is enough for a page of text; where none stands out - names, formulas, a
 * language without a profile - the answer is {@code und}, never a guess.
 */
public final class Language {

    /** The tag for what cannot be told. */
    public static final String UNDETERMINED = "und";

    public static final String ENGLISH = "en";

    /** Characters looked at in each of three places: the beginning, the middle and the end of a long text. */
    private static final int WINDOW = 8_000;

    /** An ideograph says about as much as three letters. */
    private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

    /** Share of the words that have to be function words of the language. Running prose has twice as many. */
    private static final double SHARE = 0.15;

    /** The best language has to have so many times the function words of the next. */
    private static final double LEAD = 1.2;

    private static final String SIMPLIFIED = "国这时来对说们个为经动学现发关过还进没样种问军党东华义书长门车马见风";
    private static final String TRADITIONAL = "國這時來對說們個為經動學現發關過還進沒樣種問軍黨東華義書長門車馬見風";

    private Language() {}

    /**
     * @return BCP 47 tag, for Chinese with its script ({@code zh-Hans}, {@code zh-Hant}) where that can be told
     */
    public static String of(String text) {
        String sample = sample(text);
        Map<UnicodeScript, Integer> letters = letters(sample);
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        letters.put(UnicodeScript.HAN, (han + kana) * LETTERS_OF_AN_IDEOGRAPH);
        letters.remove(UnicodeScript.HIRAGANA);
        letters.remove(UnicodeScript.KATAKANA);
        UnicodeScript script = letters.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        return switch (script) {
            case HAN -> kana * 10 > han ? "ja" : chinese(sample);
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case LATIN, CYRILLIC, ARABIC, DEVANAGARI -> byFunctionWords(sample);
            default -> UNDETERMINED;
        };
    }

    /** Whether the tag names English, of whatever country. */
    public static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH);
    }

    private static String sample(String text) {
        if (text.length() <= 3 * WINDOW) {
            return text;
        }
        int middle = (text.length() - WINDOW) / 2;
        return text.substring(0, WINDOW)
                + " " + text.substring(middle, middle + WINDOW)
                + " " + text.substring(text.length() - WINDOW);
    }

    private static Map<UnicodeScript, Integer> letters(String sample) {
        Map<UnicodeScript, Integer> count = new EnumMap<>(UnicodeScript.class);
        sample.codePoints().filter(Character::isLetter).forEach(c -> count.merge(UnicodeScript.of(c), 1, Integer::sum));
        return count;
    }

    private static String chinese(String sample) {
        long simplified = sample.chars()
                .filter(c -> SIMPLIFIED.indexOf(c) >= 0 && TRADITIONAL.indexOf(c) < 0)
                .count();
        long traditional = sample.chars()
                .filter(c -> TRADITIONAL.indexOf(c) >= 0 && SIMPLIFIED.indexOf(c) < 0)
                .count();
        if (simplified > 2 * traditional) {
            return "zh-Hans";
        }
        return traditional > 2 * simplified ? "zh-Hant" : "zh";
    }

    private static String byFunctionWords(String sample) {
        List<String> words = words(sample);
        String best = UNDETERMINED;
        int most = 0;
        int second = 0;
        for (var profile : LanguageProfiles.BY_TAG.entrySet()) {
            int hits = (int) words.stream().filter(profile.getValue()::contains).count();
            if (hits > most) {
                second = most;
                most = hits;
                best = profile.getKey();
            } else if (hits > second) {
                second = hits;
            }
        }
        boolean clear = most >= SHARE * words.size() && most >= LEAD * second && most > second;
        return clear ? best : UNDETERMINED;
    }

    private static List<String> words(String sample) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        String lower = sample.toLowerCase(Locale.ROOT).replace('’', '\'');
        breaks.setText(lower);
        List<String> words = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            if (Character.isLetter(lower.codePointAt(from))) {
                words.add(lower.substring(from, to));
            }
        }
        return words;
    }
}
