package org.footnote.generation.writer;

import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Memo;
import org.footnote.generation.language.Nouns;

/** Which noun phrases may stand side by side as choices: of one determiner and number, and of things that are alike. */
final class NounPhrases {

    /** Heads that are nearer than this are things of one kind: a strategy and a policy, not a role and a problem. */
    private static final double ALIKE = 0.68;
    /** The same verb says so too: what is signed can be signed. */
    private static final double SAME_VERB = 0.5;

    private static final Pattern TAIL = Pattern.compile(
            "(?:,| (?:of|to|in|on|for|with|from|between|that|which|who|against|by|at|as|towards?|over|under|among|about|into|through|within|during|after|before|concerning|regarding|including|called|based|represented|made|held)\\b).*");

    private static final Pattern OWNED = Pattern.compile("[^ ]+(?: [^ ]+){0,3}?(?:'s|s'|’s) .+");
    private static final Pattern HYPHEN = Pattern.compile("^.*-");
    private static final Pattern MANY = Pattern.compile(".*[^siu]s|people|men|women|children");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");

    /** What phrases are compared by. */
    private record Look(String head, Determiner determiner, boolean plural, boolean named) {}

    private static final Memo<Look> LOOKS = new Memo<>(20_000, NounPhrases::look);

    private NounPhrases() {}

    private static Look look(String phrase) {
        String bare = TAIL.matcher(phrase.replace("“", "").replace("”", ""))
                .replaceFirst("")
                .strip();
        String head = HYPHEN.matcher(bare.substring(bare.lastIndexOf(' ') + 1)).replaceFirst("");
        boolean plural = phrase.contains(" and ") || MANY.matcher(head).matches();
        return new Look(
                head,
                determiner(phrase, plural),
                plural,
                phrase.codePoints().anyMatch(c -> Character.getType(c) == Character.UPPERCASE_LETTER));
    }

    private static Determiner determiner(String phrase, boolean plural) {
        String first = phrase.split(" ", 2)[0];
        if (OWNERS.contains(first) || OWNED.matcher(phrase).matches()) {
            return Determiner.OWNED;
        }
        if (first.equals("the")) {
            return Determiner.DEFINITE;
        }
        boolean indefinite = first.equals("a") || first.equals("an");
        return indefinite ? Determiner.INDEFINITE : plural ? Determiner.PLURAL : Determiner.BARE;
    }

    /** The noun a phrase is about: "a long series of talks" is a series. */
    static String head(String phrase) {
        return LOOKS.of(phrase).head();
    }

    enum Determiner {
        DEFINITE,
        INDEFINITE,
        OWNED,
        PLURAL,
        BARE
    }

    static Determiner determiner(String phrase) {
        return LOOKS.of(phrase).determiner();
    }

    static boolean isPlural(String phrase) {
        return LOOKS.of(phrase).plural();
    }

    /** Whether two phrases name things of one kind in one form. */
    static boolean alike(String a, String b, boolean sameVerb) {
        Look x = LOOKS.of(a);
        Look y = LOOKS.of(b);
        boolean form = x.determiner() == y.determiner() && x.plural() == y.plural() && x.named() == y.named();
        return form && Nouns.likeness(x.head(), y.head()) >= (sameVerb ? SAME_VERB : ALIKE);
    }

    /** Whether two names are of one kind: peoples, abbreviations, or things whose last words are alike. */
    static boolean alikeNames(String a, String b) {
        String x = head(a);
        String y = head(b);
        boolean people = isPeople(x);
        boolean letters = isLetters(a);
        if (people != isPeople(y) || letters != isLetters(b)) {
            return false;
        }
        return people || letters || Nouns.likeness(x, y) >= ALIKE;
    }

    private static boolean isLetters(String name) {
        return LETTERS.matcher(name.startsWith("the ") ? name.substring(4) : name)
                .matches();
    }

    private static boolean isPeople(String word) {
        return Gazetteer.isNationality(word)
                || word.length() > 1
                        && word.endsWith("s")
                        && Gazetteer.isNationality(word.substring(0, word.length() - 1));
    }
}
