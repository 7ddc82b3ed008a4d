package org.footnote.generation.writer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.generation.fact.DatedEvent;

/** Events of a list, looked up so that one told twice is found without comparing it to every other. */
final class Told {

    private final List<DatedEvent> events = new ArrayList<>();
    private final List<Set<String>> contents = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();
    private final Map<Integer, List<DatedEvent>> bySentence = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private int[] common = new int[16];

    List<DatedEvent> events() {
        return events;
    }

    void add(DatedEvent event) {
        Set<String> content = event.event().content();
        identities.add(event.event().identity());
        bySentence
                .computeIfAbsent(event.event().sentence().number(), n -> new ArrayList<>())
                .add(event);
        content.forEach(
                stem -> byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(events.size()));
        events.add(event);
        contents.add(content);
    }

    /** Whether one of the events is the same as this: much the same words, or the same sentence or deed. */
    boolean has(DatedEvent event) {
        if (identities.contains(event.event().identity())) {
            return true;
        }
        for (DatedEvent other : bySentence.getOrDefault(event.event().sentence().number(), List.of())) {
            if (other.date().overlaps(event.date())) {
                return true;
            }
        }
        Set<String> content = event.event().content();
        if (common.length < events.size()) {
            common = new int[2 * events.size()];
        }
        List<Integer> some = new ArrayList<>();
        for (String stem : content) {
            for (int other : byStem.getOrDefault(stem, List.of())) {
                if (common[other]++ == 0) {
                    some.add(other);
                }
            }
        }
        boolean found = false;
        for (int other : some) {
            int least = Math.min(content.size(), contents.get(other).size());
            double share = (double) common[other] / least;
            common[other] = 0;
            found |= share >= Timeline.MOSTLY
                    || share >= Timeline.PARTLY && events.get(other).date().overlaps(event.date());
        }
        return found;
    }
}
