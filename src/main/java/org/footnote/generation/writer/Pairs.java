package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.footnote.generation.language.Gazetteer;
import org.footnote.generation.language.Words;

/** Pairs of countries that are not the pair of the key. */
final class Pairs {

    private Pairs() {}

    static List<String> unlike(String key, Set<String> named) {
        List<String> countries =
                named.stream().filter(Gazetteer::isCountry).limit(8).toList();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            for (int j = i + 1; j < countries.size(); j++) {
                boolean same = Words.contains(key, countries.get(i)) && Words.contains(key, countries.get(j));
                boolean touching = Words.contains(key, countries.get(i)) || Words.contains(key, countries.get(j));
                if (!same && touching) {
                    pairs.add(countries.get(i) + " and " + countries.get(j));
                }
            }
        }
        return pairs;
    }
}
