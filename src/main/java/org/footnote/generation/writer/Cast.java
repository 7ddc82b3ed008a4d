package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.footnote.generation.Source;
import org.footnote.generation.fact.Knowledge;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Names;
import org.footnote.generation.language.Sentence;

/** Who and which places each document names: choices from the key's own document are taken first. */
final class Cast {

    private static final int ENOUGH = 6;
    private static final int MOST = 9;
    /** Named so often, the second of the places is guessed as well. */
    private static final int OFTEN = 15;

    private static final int FAMILIAR = 3;

    private final Names names;
    private final Map<String, Set<String>> people = new HashMap<>();
    private final Map<String, List<String>> choices = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, Map<String, Integer>> named = new HashMap<>();
    private final Set<String> allPlaces = new LinkedHashSet<>();

    Cast(Knowledge knowledge) {
        this.names = knowledge.names();
        for (Sentence sentence : knowledge.collection().sentences()) {
            String source = sentence.source().name();
            people.computeIfAbsent(source, n -> new LinkedHashSet<>()).addAll(names.namedIn(sentence.text()));
            Set<String> here = PlacesNamed.in(sentence);
            places.computeIfAbsent(source, n -> new LinkedHashSet<>()).addAll(here);
            here.forEach(
                    p -> named.computeIfAbsent(source, n -> new HashMap<>()).merge(p, 1, Integer::sum));
            allPlaces.addAll(here);
        }
    }

    /** People of a document, the best known first; where they are few, the best known of the others after them. */
    List<String> people(Source source) {
        return choices.computeIfAbsent(source.name(), n -> known(source));
    }

    private List<String> known(Source source) {
        Set<String> here = people.getOrDefault(source.name(), Set.of());
        List<String> out = new ArrayList<>(
                names.people().stream().filter(here::contains).limit(MOST).toList());
        names.people().stream()
                .filter(p -> !here.contains(p))
                .limit(Math.max(0, ENOUGH - out.size()))
                .forEach(out::add);
        return out;
    }

    /** Places that a document names. */
    Set<String> places(Source source) {
        return places.getOrDefault(source.name(), Set.of());
    }

    /** Whether a document speaks of a place, or of each of several, more than in passing. */
    boolean isFamiliar(Source source, String places) {
        Map<String, Integer> counts = named.getOrDefault(source.name(), Map.of());
        return Stream.of(places.split(" and ")).allMatch(p -> counts.getOrDefault(p, 0) >= FAMILIAR);
    }

    Set<String> allPlaces() {
        return allPlaces;
    }

    /** Whether a place is one of those that a document speaks of most: who does not know the answer would name it. */
    boolean isSetting(Source source, String place) {
        Map<String, Integer> counts = named.getOrDefault(source.name(), Map.of());
        int own = mentions(counts, place);
        long better = counts.values().stream().filter(n -> n > own).count();
        return own > 2 && better == 0 || own >= OFTEN && better <= 1;
    }

    /** How often a place is named, by any of its names. */
    private static int mentions(Map<String, Integer> counts, String place) {
        Set<String> all = new LinkedHashSet<>(Gazetteer.otherNames(place));
        all.add(place);
        return all.stream()
                .mapToInt(n -> Math.max(counts.getOrDefault(n, 0), counts.getOrDefault("the " + n, 0)))
                .max()
                .orElse(0);
    }
}
