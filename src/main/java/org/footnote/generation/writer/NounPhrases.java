package org.footnote.generation.writer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Nouns;

/** Which noun phrases may stand side by side as choices: of one determiner and number, and of things that are alike. */
final class NounPhrases {

    /** Heads that are nearer than this are things of one kind: a strategy and a policy, not a role and a problem. */
    private static final double ALIKE = 0.68;
    /** The same verb says so too: what is signed can be signed. */
    private static final double SAME_VERB = 0.5;

    private static final Pattern TAIL = Pattern.compile(
            "(?:,| (?:of|to|in|on|for|with|from|between|that|which|who|against|by|at|as|towards?|over|under|among|about|into|through|within|during|after|before|concerning|regarding|including|called|based|represented|made|held)\\b).*");

    private NounPhrases() {}

    /** The noun a phrase is about: "a long series of talks" is a series. */
    static String head(String phrase) {
        String bare =
                TAIL.matcher(phrase.replaceAll("[“”]", "")).replaceFirst("").strip();
        return bare.substring(bare.lastIndexOf(' ') + 1).replaceFirst("^.*-", "");
    }

    enum Determiner {
        DEFINITE,
        INDEFINITE,
        OWNED,
        PLURAL,
        BARE
    }

    static Determiner determiner(String phrase) {
        String first = phrase.split(" ", 2)[0];
        if (first.matches("its|his|her|their") || phrase.matches("[^ ]+(?: [^ ]+){0,3}?(?:'s|s'|’s) .+")) {
            return Determiner.OWNED;
        }
        if (first.equals("the")) {
            return Determiner.DEFINITE;
        }
        return first.matches("an?") ? Determiner.INDEFINITE : isPlural(phrase) ? Determiner.PLURAL : Determiner.BARE;
    }

    static boolean isPlural(String phrase) {
        String head = head(phrase);
        return phrase.contains(" and ") || head.matches(".*[^siu]s|people|men|women|children");
    }

    /** Whether two phrases name things of one kind in one form. */
    static boolean alike(String a, String b, boolean sameVerb) {
        boolean form = determiner(a) == determiner(b) && isPlural(a) == isPlural(b) && isNamed(a) == isNamed(b);
        return form && Nouns.likeness(head(a), head(b)) >= (sameVerb ? SAME_VERB : ALIKE);
    }

    private static boolean isNamed(String phrase) {
        return phrase.matches(".*\\p{Lu}.*");
    }

    /** Whether two names are of one kind: peoples, abbreviations, or things whose last words are alike. */
    static boolean alikeNames(String a, String b) {
        String x = head(a);
        String y = head(b);
        boolean people = isPeople(x);
        boolean letters = a.replaceFirst("^the ", "").matches("\\p{Lu}{2,6}");
        if (people != isPeople(y) || letters != b.replaceFirst("^the ", "").matches("\\p{Lu}{2,6}")) {
            return false;
        }
        return people || letters || Nouns.likeness(x, y) >= ALIKE;
    }

    private static boolean isPeople(String word) {
        Matcher plural = Pattern.compile("(.+?)s").matcher(word);
        return Gazetteer.isNationality(word) || plural.matches() && Gazetteer.isNationality(plural.group(1));
    }
}
