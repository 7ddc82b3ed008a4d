package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Which questions an attempt asks: no fact twice, no stem that gives another question's key away while there are others,
 * kinds, topics and item types in even shares, and facts the learner has not met before those they have. Same input and seed, same
 * questions in the same order.
 */
final class Selection {

    /** A key shorter than this stands in too many sentences to give anything away. */
    private static final int TELLING = 4;

    private final Set<Long> met;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Set<Long> facts = new HashSet<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();

    private Selection(Set<Long> met) {
        this.met = met;
    }

    /**
     * Chooses at most {@code number} questions; fewer where the bank has no more that may meet.
     *
     * @param met facts the learner was asked before
     */
    static List<Candidate> choose(List<Candidate> candidates, int number, Set<Long> met, long seed) {
        Random chance = Chance.of(seed);
        List<Candidate> pool = new ArrayList<>(candidates);
        Collections.shuffle(pool, chance);
        Selection selection = new Selection(met);
        while (selection.chosen.size() < number && selection.takeNext(pool)) {
            // each turn takes one
        }
        Collections.shuffle(selection.chosen, chance);
        return List.copyOf(selection.chosen);
    }

    /** Takes the candidate whose kind, topic and type were used least; the shuffled order breaks ties. */
    private boolean takeNext(List<Candidate> pool) {
        pool.removeIf(c -> facts.contains(c.fact()));
        Candidate best = null;
        for (Candidate c : pool) {
            if (best == null || cost(c) < cost(best)) {
                best = c;
            }
        }
        if (best == null) {
            return false;
        }
        pool.remove(best);
        chosen.add(best);
        facts.add(best.fact());
        features(best).forEach((feature, weight) -> uses.merge(feature, weight, Integer::sum));
        return true;
    }

    private int cost(Candidate c) {
        int used = features(c).keySet().stream()
                .mapToInt(f -> uses.getOrDefault(f, 0))
                .sum();
        // a fact met before waits until the even shares of new ones are used up
        int late = met.contains(c.fact()) ? 1_000 : 0;
        // a full quiz with a hint in it is better than a short one, but only where the bank is that small
        boolean hints = chosen.stream().anyMatch(o -> tells(c, o) || tells(o, c));
        return used + late + (hints ? 1_000_000 : 0);
    }

    /** Kinds weigh most: a quiz over dates and treaty terms holds both. */
    private static Map<String, Integer> features(Candidate c) {
        return Map.of("kind " + c.kind(), 4, "type " + c.type(), 2, "topic " + c.topic(), 1);
    }

    private static boolean tells(Candidate teller, Candidate told) {
        String stem = teller.stem().toLowerCase(Locale.ROOT);
        return told.keys().stream()
                .anyMatch(key -> key.length() >= TELLING && stem.contains(key.toLowerCase(Locale.ROOT)));
    }
}
