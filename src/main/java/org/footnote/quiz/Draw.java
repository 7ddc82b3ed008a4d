package org.footnote.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which questions an attempt asks: line by line what the quiz wants, and no fact twice in the whole attempt. Lines that
 * have few questions to choose from choose first; where a line still goes short although another one holds what it needs
 * and could take something else, they exchange (Kuhn's augmenting paths, 1955), so that no attempt is shorter than it must
 * be. Same input and seed, same questions in the same order.
 */
final class Draw {

    private final List<Wanted> wanted;
    private final List<List<Candidate>> pools;
    private final List<List<Candidate>> taken;
    private final Map<Long, Integer> holders = new HashMap<>();

    private Draw(List<Wanted> wanted, List<List<Candidate>> pools) {
        this.wanted = wanted;
        this.pools = pools;
        this.taken =
                wanted.stream().<List<Candidate>>map(w -> new ArrayList<>()).toList();
    }

    /** A question with the line it stands on, from 0, and what it is worth. */
    record Picked(Candidate candidate, int line, double maxMark) {}

    /**
     * Draws.
     *
     * @param seen facts that lines which want nothing seen leave out
     * @param met facts that come last where there are others
     */
    static List<Picked> of(List<Wanted> wanted, List<Candidate> candidates, Set<Long> seen, Set<Long> met, long seed) {
        return picked(wanted, drawn(wanted, candidates, seen, met, seed));
    }

    /** How many questions each line gets, which does not depend on chance. */
    static List<Integer> filled(List<Wanted> wanted, List<Candidate> candidates, Set<Long> seen) {
        return drawn(wanted, candidates, seen, Set.of(), 0).stream()
                .map(List::size)
                .toList();
    }

    private static List<List<Candidate>> drawn(
            List<Wanted> wanted, List<Candidate> candidates, Set<Long> seen, Set<Long> met, long seed) {
        Random chance = Chance.of(seed);
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, chance);
        Draw draw = new Draw(
                wanted,
                wanted.stream()
                        .map(w -> shuffled.stream()
                                .filter(w::admits)
                                .filter(c -> !w.unseen() || !seen.contains(c.fact()))
                                .toList())
                        .toList());
        draw.fill(new Selection(met));
        draw.exchange();
        draw.taken.forEach(line -> Collections.shuffle(line, chance));
        return draw.taken;
    }

    private static List<Picked> picked(List<Wanted> wanted, List<List<Candidate>> drawn) {
        List<Picked> picked = new ArrayList<>();
        for (int line = 0; line < drawn.size(); line++) {
            for (Candidate candidate : drawn.get(line)) {
                picked.add(new Picked(candidate, line, wanted.get(line).maxMark()));
            }
        }
        return List.copyOf(picked);
    }

    /** Chosen questions first, in their order; then rules, the one with the least to spare first. */
    private void fill(Selection selection) {
        Comparator<Integer> chosen = Comparator.comparing(line -> !(wanted.get(line) instanceof Wanted.Chosen));
        IntStream.range(0, wanted.size())
                .boxed()
                .sorted(chosen.thenComparing(line -> wanted.get(line) instanceof Wanted.Chosen ? 0 : spare(line)))
                .forEach(line -> selection
                        .draw(pools.get(line), wanted.get(line).number(), holders.keySet())
                        .forEach(c -> take(line, c)));
    }

    private long spare(int line) {
        return pools.get(line).stream().mapToLong(Candidate::fact).distinct().count()
                - wanted.get(line).number();
    }

    private void take(int line, Candidate candidate) {
        taken.get(line).add(candidate);
        holders.put(candidate.fact(), line);
    }

    private void exchange() {
        for (int line = 0; line < wanted.size(); line++) {
            while (taken.get(line).size() < wanted.get(line).number() && more(line, new HashSet<>())) {
                // each turn adds one question to the attempt
            }
        }
    }

    /** Gives a line one more question, of a fact that nobody holds or whose holder can take another one. */
    private boolean more(int line, Set<Long> tried) {
        for (Candidate candidate : pools.get(line)) {
            Integer holder = holders.get(candidate.fact());
            if (holder != null && holder == line || !tried.add(candidate.fact())) {
                continue;
            }
            if (holder == null) {
                take(line, candidate);
                return true;
            }
            if (wanted.get(holder) instanceof Wanted.Drawn && more(holder, tried)) {
                taken.get(holder).removeIf(c -> c.fact() == candidate.fact());
                take(line, candidate);
                return true;
            }
        }
        return false;
    }
}
