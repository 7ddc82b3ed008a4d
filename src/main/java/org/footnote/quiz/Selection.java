package org.footnote.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which of several questions is taken next: none that gives another's key away while there are others, kinds, topics and item
 * types in even shares over the whole attempt, and facts the learner has not met before those they have.
 */
final class Selection {

    /** A key shorter than this stands in too many sentences to give anything away. */
    private static final int TELLING = 4;

    private final Set<Long> met;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Map<String, Integer> uses = new HashMap<>();

    /** @param met facts the learner was asked before */
    Selection(Set<Long> met) {
        this.met = met;
    }

    /**
     * Takes at most {@code number} questions; fewer where there are no more that may meet.
     *
     * @param pool in a shuffled order, which breaks ties
     * @param facts that are asked already
     */
    List<Candidate> draw(List<Candidate> pool, int number, Set<Long> facts) {
        List<Candidate> left = new ArrayList<>(pool);
        left.removeIf(c -> facts.contains(c.fact()));
        List<Candidate> drawn = new ArrayList<>();
        while (drawn.size() < number && !left.isEmpty()) {
            Candidate next = next(left);
            drawn.add(next);
            chosen.add(next);
            features(next).forEach((feature, weight) -> uses.merge(feature, weight, Integer::sum));
            left.removeIf(c -> c.fact() == next.fact());
        }
        return drawn;
    }

    /** The candidate whose kind, topic and type were used least. */
    private Candidate next(List<Candidate> pool) {
        Candidate best = pool.get(0);
        int least = cost(best);
        for (Candidate c : pool) {
            int cost = cost(c);
            if (cost < least) {
                best = c;
                least = cost;
            }
        }
        return best;
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
