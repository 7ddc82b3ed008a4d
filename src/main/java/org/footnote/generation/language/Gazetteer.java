package org.footnote.generation.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** General knowledge of words and names: countries, cities, titles, roles. */
public final class Gazetteer {

    private static final Map<String, Set<String>> SAME = new HashMap<>();
    private static final Map<String, Set<String>> LISTS = read();

    /** "that Soviet Union": a name that takes an article, behind a small word that is none. */
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile(
            "\\b((?!the\\b)\\p{Ll}+) (" + String.join("|", new TreeSet<>(LISTS.get("with article"))) + ")\\b");

    private Gazetteer() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : Resource.lines("gazetteer.txt")) {
            if (line.startsWith("[")) {
                current = lists.computeIfAbsent(line.substring(1, line.length() - 1), n -> new HashSet<>());
            } else {
                // "A = B, C" gives other names of one thing
                int equals = line.indexOf(" = ");
                if (equals > 0) {
                    Set<String> same =
                            new HashSet<>(Set.of(line.substring(equals + 3).split(", ")));
                    same.add(line.substring(0, equals));
                    same.forEach(n -> SAME.put(n, Set.copyOf(same)));
                    continue;
                }
                for (String entry : line.split(",")) {
                    current.add(entry.strip());
                }
            }
        }
        return lists;
    }

    /** All names of a country or body that has several, itself among them; empty for others. */
    public static Set<String> otherNames(String name) {
        return SAME.getOrDefault(bare(name), Set.of());
    }

    /** Whether a state is called by its name with "the". */
    public static boolean hasArticle(String name) {
        return in("with article", name);
    }

    /** Whether a name that takes an article stands without it in the middle of a text. */
    public static boolean lacksArticle(String text) {
        return WITHOUT_ARTICLE.matcher(text).find();
    }

    /** The text with the articles that its names lack. */
    public static String withArticles(String text) {
        return WITHOUT_ARTICLE.matcher(text).replaceAll("$1 the $2");
    }

    static boolean in(String list, String entry) {
        return LISTS.get(list).contains(entry);
    }

    public static boolean isCountry(String name) {
        return in("countries", bare(name));
    }

    public static boolean isCity(String name) {
        return in("cities", bare(name));
    }

    public static boolean isPlace(String name) {
        return isCountry(name) || isCity(name) || in("regions", bare(name));
    }

    public static boolean isNationality(String word) {
        return in("nationalities", word);
    }

    public static boolean isChineseFamilyName(String word) {
        return in("Chinese family names", word);
    }

    /** By its ending. */
    public static boolean isRussianFamilyName(String word) {
        return word.length() > 4
                && LISTS.get("endings of Russian family names").stream().anyMatch(word::endsWith);
    }

    public static boolean isTitle(String word) {
        return in("titles", word);
    }

    public static boolean isRole(String word) {
        return in("roles", word);
    }

    public static boolean isEventWord(String word) {
        return in("event words", word);
    }

    public static boolean isOrganisationWord(String word) {
        return in("organisation words", word);
    }

    public static boolean isTreatyWord(String lower) {
        return in("treaty words", lower);
    }

    public static boolean isPolicyWord(String lower) {
        return in("policy words", lower);
    }

    /** A noun that says little without what it is of, on, about or to: "the proposal", "their intentions". */
    public static boolean isNounOfSomething(String lower) {
        return in("nouns of something", lower);
    }

    public static boolean isParty(String name) {
        return in("parties", bare(name));
    }

    /** A capitalised word that names a thing, a body or an occasion, so no part of a person's name. */
    public static boolean isNameOfThing(String word) {
        return in("organisation words", word)
                || in("event words", word)
                || in("thing words", word)
                || in("nationalities", word)
                || in("countries", word)
                || in("regions", word)
                || in("cities", word)
                || in("months", word);
    }

    static String bare(String name) {
        return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    }
}
