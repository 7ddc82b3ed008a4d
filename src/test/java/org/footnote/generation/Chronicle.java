package org.footnote.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up history of any length, in English: chapters with people, places, treaties and policies of their own, and plain
 * sentences between those that can be asked about. As in a real history, later chapters mention people of earlier ones.
 */
final class Chronicle {

    private static final String[] HEADS = {
        "Al", "Ber", "Cor", "Dan", "El", "Fen", "Gar", "Hal", "Ing", "Jor", "Kel", "Lan", "Mar", "Nor", "Os", "Per",
        "Rav", "Sol", "Tor", "Ul", "Var", "Wes", "Yor", "Zan"
    };
    private static final String[] MIDDLES = {"", "da", "e", "i", "lo", "ma", "ni", "ra", "ste", "vi"};
    private static final String[] TAILS = {
        "berg", "dahl", "field", "grave", "holm", "kov", "lind", "man", "ner", "quist", "rup", "sen", "ton", "vard",
        "wick"
    };
    private static final String[] TOWNS = {"haven", "mouth", "burg", "stad", "fjord", "bridge", "port", "dal", "ness"};
    private static final String[] FIRST = {
        "Anna", "Otto", "Clara", "Peter", "Ida", "Carl", "Marta", "Jonas", "Edith", "Paul", "Helen", "Martin", "Sophia",
        "Victor", "Emma", "Henry", "Laura", "Simon", "Agnes", "Robert"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] ROLES = {"Foreign Minister", "President", "Prime Minister", "Ambassador", "General"};
    private static final String[] ADJECTIVES = {
        "quiet", "patient", "costly", "divided", "northern", "crowded", "distant", "narrow", "broken", "modest"
    };
    private static final String[] THINGS = {
        "harbour",
        "railway",
        "canal",
        "lighthouse",
        "shipyard",
        "market",
        "mine",
        "school",
        "hospital",
        "bridge",
        "mill",
        "observatory",
        "archive",
        "customs house",
        "ferry"
    };
    private static final String[] AIMS = {
        "to open the coast to trade",
        "to calm the border towns",
        "to repay the war loans",
        "to train young pilots",
        "to protect the fishing grounds",
        "to feed the mining valleys"
    };

    private final SplittableRandom dice;
    private final List<String> known = new ArrayList<>();
    private int year = 1801;

    private Chronicle(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** @param bytes at least this long, and not more than a chapter longer */
    static String of(int bytes, long seed) {
        Chronicle chronicle = new Chronicle(seed);
        StringBuilder text = new StringBuilder("The Chronicle of the Coast\n\n");
        for (int chapter = 1; text.length() < bytes; chapter++) {
            chronicle.chapter(text, chapter);
        }
        return text.toString();
    }

    private void chapter(StringBuilder text, int number) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            people.add(pick(FIRST) + " " + pick(HEADS) + pick(MIDDLES) + pick(TAILS));
        }
        if (!known.isEmpty()) {
            people.add(known.get(dice.nextInt(known.size())));
        }
        known.add(people.get(0));
        List<String> towns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            towns.add(pick(HEADS) + pick(MIDDLES) + pick(TOWNS));
        }
        text.append("Chapter ").append(number).append(": ").append(towns.get(0)).append("\n\n");
        int paragraphs = 5 + dice.nextInt(4);
        for (int p = 0; p < paragraphs; p++) {
            int sentences = 4 + dice.nextInt(4);
            for (int s = 0; s < sentences; s++) {
                text.append(s > 0 ? " " : "").append(sentence(people, towns));
            }
            text.append("\n\n");
        }
        year = year > 1985 ? 1801 : year + 1 + dice.nextInt(3);
    }

    private String sentence(List<String> people, List<String> towns) {
        String who = pick(people);
        String other = pick(people);
        String town = pick(towns);
        String thing = pick(THINGS);
        return switch (dice.nextInt(18)) {
            case 0 -> "On " + day() + ", " + who + " visited " + town + ".";
            case 1 -> "In " + month() + ", " + who + " opened the " + thing + " of " + town + ".";
            case 2 -> "On " + day() + ", " + pick(ROLES) + " " + who + " signed the Treaty of " + town + ".";
            case 3 -> "In " + year() + " " + who + " founded the " + town + " School " + pick(AIMS) + ".";
            case 4 -> who + " proposed the policy of “" + pick(ADJECTIVES) + " " + thing + "” in " + month() + ".";
            case 5 ->
                who + " told the assembly in " + town + " on " + day() + " that the " + thing + " was the "
                        + pick(ADJECTIVES) + " heart of the country.";
            case 6 ->
                "The Treaty of " + town + " provided for a loan of " + (2 + dice.nextInt(90)) + " million crowns "
                        + pick(AIMS) + ".";
            case 7 -> "The Treaty of " + town + " was to run for " + (5 + dice.nextInt(45)) + " years.";
            case 8 ->
                "During " + who + "'s visit to " + town + " in " + month() + ", " + other + " offered to buy the "
                        + thing + ".";
            case 9 ->
                "The " + thing + " of " + town + " was destroyed in " + year() + ", and " + who + " asked for help.";
            case 10 ->
                "From " + pick(MONTHS) + " to " + pick(MONTHS) + " of the same year, " + who + " lived in " + town
                        + ".";
            case 11 -> "By " + year() + " the " + thing + " employed " + (100 + dice.nextInt(9000)) + " workers.";
            case 12 ->
                "The people of " + town + " had long known a " + pick(ADJECTIVES) + " " + thing
                        + " whose owners came from " + pick(towns) + ".";
            case 13 -> "It was a " + pick(ADJECTIVES) + " time, and few of them trusted the " + thing + " any more.";
            case 14 ->
                "Because the " + thing + " stood empty, " + who + " moved the offices to " + town + " in " + year()
                        + ".";
            case 15 -> "He wrote that the " + pick(ADJECTIVES) + " " + thing + " would outlast all the treaties.";
            case 16 ->
                who + " published a letter in " + town + " in " + year() + ", which called the " + thing + " a "
                        + pick(ADJECTIVES) + " mistake.";
            default -> "On " + day() + ", " + who + " and " + other + " met in " + town + " " + pick(AIMS) + ".";
        };
    }

    private String day() {
        return (1 + dice.nextInt(28)) + " " + month();
    }

    private String month() {
        return pick(MONTHS) + " " + year();
    }

    private String year() {
        return String.valueOf(year + dice.nextInt(4));
    }

    private String pick(String[] from) {
        return from[dice.nextInt(from.length)];
    }

    private String pick(List<String> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
