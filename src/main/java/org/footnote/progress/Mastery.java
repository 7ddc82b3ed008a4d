package org.footnote.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well a learner holds a topic: the share of its facts that they would recall today, those never met counting nothing.
 * Facts that a quiz still asks are left out, or the share would tell what an answer that is kept secret was worth.
 *
 * @param percent of the facts of the topic, 0 where all are left out
 * @param strengths how many facts are how strong
 * @param next what would raise it most easily
 */
public record Mastery(String topic, long percent, long met, long total, Map<Strength, Long> strengths, Step next) {

    /** New facts that are met in one go: more would crowd each other out. */
    private static final int AT_ONCE = 5;

    /** What to do next. */
    public enum Deed {
        /** Practise what is due. */
        PRACTISE,
        /** Meet facts for the first time. */
        MEET,
        /** All is met and nothing is due. */
        WAIT,
        /** All that could be asked stands in a quiz that is open. */
        SUBMIT
    }

    /**
     * A step with what it brings.
     *
     * @param facts how many it is about
     * @param points of per cent by which mastery rises if all are recalled
     * @param on when the next fact returns, where there is nothing to do before
     */
    public record Step(Deed deed, long facts, long points, Optional<Instant> on) {

        public boolean practise() {
            return deed == Deed.PRACTISE;
        }

        public boolean meet() {
            return deed == Deed.MEET;
        }

        public boolean submit() {
            return deed == Deed.SUBMIT;
        }
    }

    public long of(String strength) {
        return strengths.getOrDefault(Strength.valueOf(strength), 0L);
    }

    /** By name of the topic. */
    static List<Mastery> byTopic(MemoryNow now, int sitting) {
        Map<String, List<Standing>> topics =
                now.facts().stream().collect(groupingBy(Standing::topic, TreeMap::new, toList()));
        return topics.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue(), now, sitting))
                .toList();
    }

    private static Mastery of(String topic, List<Standing> facts, MemoryNow now, int sitting) {
        List<Standing> here = facts.stream().filter(f -> !f.away()).toList();
        Map<Strength, Long> strengths = new EnumMap<>(Strength.class);
        here.forEach(f -> strengths.merge(now.strength(f.recall()), 1L, Long::sum));
        double held = here.stream().mapToDouble(Standing::now).average().orElse(0);
        return new Mastery(
                topic,
                Math.round(100 * held),
                here.stream().filter(Standing::met).count(),
                here.size(),
                strengths,
                step(here, sitting));
    }

    /** What is due comes first where it moves anything, for what was learnt once is won back with one answer. */
    private static Step step(List<Standing> facts, int sitting) {
        List<Double> gains = facts.stream()
                .filter(Standing::due)
                .map(f -> 1 - f.now())
                .sorted((a, b) -> Double.compare(b, a))
                .limit(sitting)
                .toList();
        long due =
                Math.round(100 * gains.stream().mapToDouble(Double::doubleValue).sum() / Math.max(1, facts.size()));
        long fresh = facts.stream().filter(f -> !f.met()).limit(AT_ONCE).count();
        if (!gains.isEmpty() && (due > 0 || fresh == 0)) {
            return new Step(Deed.PRACTISE, gains.size(), due, Optional.empty());
        }
        if (fresh > 0) {
            return new Step(Deed.MEET, fresh, Math.round(100.0 * fresh / facts.size()), Optional.empty());
        }
        Optional<Instant> next = facts.stream()
                .flatMap(f -> f.recall().stream())
                .map(Recall::dueAt)
                .min(Instant::compareTo);
        return new Step(facts.isEmpty() ? Deed.SUBMIT : Deed.WAIT, 0, 0, next);
    }
}
