package org.footnote.generation.fact;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.generation.fact.Claim.Sort;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Words;
import org.footnote.generation.syntax.NounClass;
import org.footnote.generation.syntax.NounClasses;
import org.footnote.generation.syntax.Tree;

/** What a noun phrase names: a person, a country, a body, a treaty … */
final class Sorts {

    private static final Set<String> PEOPLE = Set.of(
            "people",
            "leader",
            "leaders",
            "official",
            "officials",
            "minister",
            "ministers",
            "president",
            "workers",
            "worker",
            "students",
            "student",
            "scientists",
            "advisers",
            "representative",
            "representatives",
            "members",
            "citizens",
            "peasants",
            "soldiers",
            "troops",
            "delegates",
            "scholars",
            "experts",
            "nationals",
            "observers",
            "senators",
            "merchants",
            "consul",
            "consuls",
            "king",
            "kings",
            "emperor",
            "emperors",
            "policymakers",
            "miners",
            "farmers",
            "historians",
            "allies",
            "ambassador",
            "spokesman",
            "envoy",
            "successor",
            "successors",
            "children",
            "women",
            "men",
            "author",
            "authors",
            "writer",
            "writers",
            "comrades");

    private static final double SURE = 0.8;

    private final Names names;

    Sorts(Names names) {
        this.names = names;
    }

    Sort of(String text, Tree tree, int head) {
        if (text.startsWith("“") && text.endsWith("”")) {
            return Sort.POLICY;
        }
        boolean many = text.contains(" and ") || text.contains(", ");
        if (many && allPeople(text)) {
            return Sort.PEOPLE;
        }
        if (names.person(text).isPresent()) {
            return Sort.PERSON;
        }
        if (Gazetteer.isCountry(text)) {
            return Sort.COUNTRY;
        }
        if (Gazetteer.isCity(text)) {
            return Sort.CITY;
        }
        if (Gazetteer.isPlace(text)) {
            return Sort.REGION;
        }
        // a name or a phrase in the place of "they" or "the treaty" is judged by its own words
        boolean pronoun = tree.tag(head).startsWith("PRP") || !Words.contains(text, tree.form(head));
        boolean replaced = pronoun || isWholeName(text) && !text.contains(tree.form(head));
        String last = replaced ? noun(text) : tree.form(head);
        String lower = last.toLowerCase(java.util.Locale.ROOT);
        boolean proper = replaced && isWholeName(text)
                || !replaced && tree.tag(head).startsWith("NNP")
                || Character.isUpperCase(last.charAt(0)) && head > 0;
        if (PEOPLE.contains(lower) && !proper || !many && (Gazetteer.isTitle(last) || Gazetteer.isRole(lower))) {
            return Sort.PEOPLE;
        }
        if (proper && !many) {
            if (Gazetteer.isTreatyWord(lower)) {
                return Sort.TREATY;
            }
            if (Gazetteer.isEventWord(last)) {
                return Sort.EVENT;
            }
            if (Gazetteer.isOrganisationWord(last) || Gazetteer.isParty(text)) {
                return Sort.ORGANISATION;
            }
            boolean person = byClass(tree, head) == Sort.PEOPLE;
            boolean whole = isWholeName(text);
            boolean one = whole && !text.startsWith("the ") && !text.startsWith("The ");
            return person ? (one ? Sort.PERSON : Sort.PEOPLE) : whole ? Sort.NAME : Sort.THING;
        }
        if (many && allCountries(text)) {
            return Sort.COUNTRY;
        }
        return many ? Sort.THING : byClass(tree, head);
    }

    /** Capitals throughout but for the small words inside a name. */
    private static boolean isWholeName(String text) {
        return text.matches(
                "(?:the )?[“\\p{Lu}][\\p{L}\\p{M}.'’”-]*(?: (?:of|the|and|on|for|to|[“\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’”-]*))*");
    }

    /** What the classifier of nouns is sure of. */
    private static Sort byClass(Tree tree, int head) {
        Map<NounClass, Double> classes = NounClasses.english().of(tree, head);
        return classes.getOrDefault(NounClass.PERSON, 0.0) > SURE ? Sort.PEOPLE : Sort.THING;
    }

    /** Nouns for groups of people that act: asked for by their own name. */
    private static final Set<String> COLLECTIVE = Set.of(
            "government",
            "governments",
            "administration",
            "party",
            "parties",
            "delegation",
            "delegations",
            "army",
            "company",
            "companies",
            "nations",
            "states",
            "organizations",
            "organisations",
            "group",
            "groups",
            "council",
            "committee",
            "commission",
            "assembly",
            "parliament",
            "court",
            "bank",
            "agency",
            "ministry",
            "producers",
            "side",
            "law",
            "policy",
            "treaty",
            "agreement",
            "conference",
            "revolution",
            "crisis",
            "war",
            "strategy",
            "principle",
            "doctrine",
            "theory",
            "movement",
            "campaign",
            "document",
            "newspaper",
            "university");

    /** Whether a noun surely stands for a body that acts. */
    static boolean isOrganisation(Tree tree, int head) {
        return NounClasses.english().of(tree, head).getOrDefault(NounClass.ORGANIZATION, 0.0) > SURE
                && (tree.tag(head).startsWith("NNP")
                        || isCollective(tree.form(head).toLowerCase(java.util.Locale.ROOT)));
    }

    static boolean isCollective(String noun) {
        return COLLECTIVE.contains(noun);
    }

    /** A last word of a name that says what it names: "the Highway Designation Act". */
    static boolean isKind(String noun) {
        String word = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        return Gazetteer.isNameOfThing(word)
                && !Gazetteer.isNationality(word)
                && !Gazetteer.isPlace(word)
                && !noun.endsWith("s");
    }

    /** An abbreviation in capitals stands for a body more often than for anything else. */
    static boolean isBody(String name) {
        return name.matches("(?:the )?\\p{Lu}{3,6}");
    }

    /** The noun that a phrase speaks of, where only its words are known. */
    private static String noun(String text) {
        String[] words = text.split(" (?:of|in|at|on|for|with|from|to|between|under|who|which|that)\\b")[0].split(" ");
        return words[words.length - 1];
    }

    private boolean allPeople(String text) {
        for (String part : text.replaceFirst("^both ", "").split(",? and |, ")) {
            if (names.person(part.strip()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean allCountries(String text) {
        for (String part : text.split(",? and |, ")) {
            if (!Gazetteer.isCountry(part.strip())) {
                return false;
            }
        }
        return true;
    }

    /** Words of a phrase that carry meaning. */
    static int weight(String text) {
        return Words.content(text).size();
    }

    private static final Pattern NAME =
            Pattern.compile("(?<=[ “])\\p{Lu}[\\p{L}'-]*(?: (?:of |the )*\\p{Lu}[\\p{L}'-]*)*");

    /** Whether what was done is told so exactly that only one can have done it: with a number or a date, or with names. */
    static boolean isPinned(String text) {
        long names = NAME.matcher(" " + text.replaceAll("[“”]", "")).results().count();
        return text.matches("(?s).*\\d.*") || names >= 2 && weight(text) >= 6;
    }
}
