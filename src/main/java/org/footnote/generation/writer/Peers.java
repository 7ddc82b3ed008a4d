package org.footnote.generation.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.generation.Source;
import org.footnote.generation.fact.DatedEvent;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;
import org.footnote.text.DateMention;

/** Who could have done what another person did: somebody of the same time and nation. */
final class Peers {

    /** Years between the times in which two people are told of, beyond which one was no choice for the other. */
    private static final int YEARS = 6;

    /** Years around the deeds that are told of somebody in which others might have been theirs. */
    private static final int IN_OFFICE = 10;

    /** Sentences around a deed that belong to its story. */
    private static final int SCENE = 3;

    private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b");
    /** "Israeli Prime Minister Anna Berg": a nation, an office, and a name behind them. */
    private static final Pattern BEARER = Pattern.compile("(\\p{Lu}[\\p{L}.]*(?:-\\p{Lu}\\p{L}+)?) (?:\\p{L}+ ){1,4}$");

    private static final String RUSSIA = "Russian";

    private final Map<String, Map<String, Integer>> nations = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Source>> scenes = new HashMap<>();
    private final Map<String, int[]> years = new HashMap<>();
    private final Map<String, int[]> active = new HashMap<>();

    Peers(Knowledge knowledge) {
        Names names = knowledge.names();
        knowledge.facts().forEach(f -> {
            if (f instanceof DatedEvent dated && !dated.event().person().isEmpty()) {
                widen(active, dated.event().person(), dated.date().start().getYear());
            }
        });
        Map<Source, Integer> carried = new HashMap<>();
        for (Sentence sentence : knowledge.collection().sentences()) {
            for (DateMention date : sentence.dates()) {
                // a story is told in the order of time: what follows happened in that year or not long after
                carried.put(sentence.source(), date.value().end().getYear());
            }
            Integer now = carried.get(sentence.source());
            for (String person : names.namedIn(sentence.text())) {
                scenes.computeIfAbsent(person, p -> new TreeMap<>()).put(sentence.number(), sentence.source());
                if (now != null) {
                    widen(years, person, now);
                }
                nation(sentence.text(), person);
                names.aliases(person).forEach(a -> nation(sentence.text(), a, person));
            }
        }
    }

    private static void widen(Map<String, int[]> spans, String person, int year) {
        int[] span = spans.computeIfAbsent(person, p -> new int[] {year, year});
        span[0] = Math.min(span[0], year);
        span[1] = Math.max(span[1], year);
    }

    private void nation(String text, String person) {
        nation(text, person, person);
    }

    private void nation(String text, String form, String person) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            Matcher before = BEARER.matcher(text.substring(0, at));
            for (int from = Math.max(0, at - 60); from < at; from++) {
                boolean start = from == 0 || text.charAt(from - 1) == ' ';
                if (start
                        && before.region(from, at).lookingAt()
                        && isNation(before.group(1))
                        && isOffice(before.group())) {
                    nations.computeIfAbsent(person, p -> new HashMap<>())
                            .merge(adjective(before.group(1)), 1, Integer::sum);
                    break;
                }
            }
        }
    }

    private static boolean isNation(String word) {
        return Gazetteer.isNationality(word) || word.matches("U\\.S\\.|US|USSR|UK");
    }

    private static boolean isOffice(String text) {
        for (String word : text.strip().split(" ")) {
            if (Gazetteer.isTitle(word) || Gazetteer.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    private static String adjective(String nation) {
        return switch (nation) {
            case "U.S.", "US" -> "American";
            case "UK" -> "British";
            case "Soviet", "USSR" -> RUSSIA;
            default -> nation;
        };
    }

    /**
     * Whether somebody is a choice beside the key of a question, as far as the documents tell.
     *
     * @param told the sentence that tells of the deed: who takes part in the story around it could have done it, of whatever nation
     */
    boolean fit(String question, String key, String other, Sentence told) {
        return sameTime(question, key, other) && (nation(key).equals(nation(other)) || isOnTheScene(other, told));
    }

    private boolean isOnTheScene(String person, Sentence told) {
        int at = told.number();
        return scenes.getOrDefault(person, new TreeMap<>()).subMap(at - SCENE, true, at + SCENE, true).values().stream()
                .anyMatch(told.source()::equals);
    }

    /** Whether both are of the same nation, as the documents or else the names tell; false where that is not known. */
    boolean sameNation(String a, String b) {
        String x = nation(a);
        return !x.isEmpty() && x.equals(nation(b));
    }

    /** The nation that the documents give somebody, else the one that the name tells of; empty where neither is known. */
    private String nation(String person) {
        return nations.getOrDefault(person, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> byName(person));
    }

    private static String byName(String person) {
        String[] words = person.split(" ");
        if (words.length > 1 && Gazetteer.isChineseFamilyName(words[0])) {
            return "Chinese";
        }
        return Gazetteer.isRussianFamilyName(words[words.length - 1]) ? RUSSIA : "";
    }

    private boolean sameTime(String question, String key, String other) {
        int[] acting = active.get(other);
        Matcher year = YEAR.matcher(question);
        boolean dated = year.find();
        int asked = dated ? Integer.parseInt(year.group()) : 0;
        if (dated && acting != null && (asked < acting[0] - IN_OFFICE || asked > acting[1] + IN_OFFICE)) {
            return false;
        }
        int[] theirs = years.get(other);
        if (theirs == null) {
            return true;
        }
        if (dated) {
            return theirs[0] - YEARS <= asked && asked <= theirs[1] + YEARS;
        }
        int[] own = years.get(key);
        return own == null || theirs[0] <= own[1] + YEARS && own[0] <= theirs[1] + YEARS;
    }
}
