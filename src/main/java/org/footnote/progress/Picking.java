package org.footnote.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.footnote.bank.Questions.Askable;

/**
 * What is most worth asking next in a sitting: a fact that was missed in it and has rested for three questions, then what is
 * due, the likeliest to be lost first, then what is new. Topics are mixed, because a mixed sitting is remembered better than
 * a sorted one (Rohrer and Taylor 2007). A fact comes once, unless it was missed, and never in the form of last time where
 * there is another.
 */
final class Picking {

    /** Questions between a miss and the next try: asked at once, it would be read off, not recalled. */
    private static final int REST = 3;

    /** Times that a fact is asked in one sitting. */
    private static final int MOST = 3;

    /** Among so many of the most urgent the topic may choose. */
    private static final int CHOICE = 4;

    private final List<Standing> facts;
    private final List<Past> past;
    private final Focus focus;
    private final long seed;

    /** A question of this sitting that was answered. */
    record Past(long fact, String topic, long question, boolean missed) {}

    /**
     * @param past questions of the sitting, the earliest first
     * @param seed decides where nothing else does
     */
    Picking(List<Standing> facts, List<Past> past, Focus focus, long seed) {
        this.facts = facts.stream().filter(f -> !f.away() && focus.holds(f)).toList();
        this.past = past;
        this.focus = focus;
        this.seed = seed;
    }

    /** Nothing where nothing is worth asking any more. */
    Optional<Askable> next() {
        List<Standing> fresh = facts.stream().filter(f -> lastPlace(f) < 0).toList();
        Comparator<Standing> urgency = Comparator.comparingDouble(Standing::now).thenComparing(this::lot);
        return missed(REST)
                .or(() -> mixed(
                        fresh.stream().filter(Standing::due).sorted(urgency).toList()))
                .or(() -> unmet(fresh))
                .or(() -> focus.ahead()
                        ? mixed(fresh.stream()
                                .filter(Standing::met)
                                .sorted(urgency)
                                .toList())
                        : Optional.empty())
                .or(() -> missed(0))
                .map(this::inAnotherForm);
    }

    private Optional<Standing> missed(int rest) {
        return facts.stream()
                .filter(f -> lastPlace(f) >= 0
                        && past.get(lastPlace(f)).missed()
                        && past.size() - 1 - lastPlace(f) >= rest
                        && past.stream().filter(p -> p.fact() == f.fact()).count() < MOST)
                .min(Comparator.comparingInt(this::lastPlace));
    }

    /** The most urgent that is not of the topic of the question before, as long as it is about as urgent. */
    private Optional<Standing> mixed(List<Standing> urgent) {
        return urgent.stream()
                .limit(CHOICE)
                .filter(f -> !f.topic().equals(topicBefore()))
                .findFirst()
                .or(() -> urgent.stream().findFirst());
    }

    /** Of the topic that was asked least in this sitting. */
    private Optional<Standing> unmet(List<Standing> fresh) {
        Map<String, Integer> asked = new HashMap<>();
        past.forEach(p -> asked.merge(p.topic(), 1, Integer::sum));
        return fresh.stream()
                .filter(f -> !f.met())
                .min(Comparator.<Standing>comparingInt(f -> f.topic().equals(topicBefore()) ? 1 : 0)
                        .thenComparing(f -> asked.getOrDefault(f.topic(), 0))
                        .thenComparing(this::lot));
    }

    private Askable inAnotherForm(Standing fact) {
        List<Long> before = new ArrayList<>();
        fact.recall().ifPresent(r -> before.add(r.question()));
        past.stream().filter(p -> p.fact() == fact.fact()).forEach(p -> before.add(p.question()));
        Set<String> types = new HashSet<>();
        fact.questions().stream()
                .filter(q -> !before.isEmpty() && q.question() == before.get(before.size() - 1))
                .forEach(q -> types.add(q.type()));
        return fact.questions().stream()
                .min(Comparator.<Askable>comparingInt(q -> before.lastIndexOf(q.question()))
                        .thenComparing(q -> types.contains(q.type()) ? 1 : 0)
                        .thenComparing(q -> lot(q.question() + past.size())))
                .orElseThrow();
    }

    /** Place in the sitting where the fact was asked last, -1 for nowhere. */
    private int lastPlace(Standing fact) {
        for (int i = past.size() - 1; i >= 0; i--) {
            if (past.get(i).fact() == fact.fact()) {
                return i;
            }
        }
        return -1;
    }

    private String topicBefore() {
        return past.isEmpty() ? "" : past.get(past.size() - 1).topic();
    }

    private long lot(Standing fact) {
        return lot(fact.fact());
    }

    private long lot(long of) {
        return new SplittableRandom(seed * 31 + of).nextLong();
    }
}
