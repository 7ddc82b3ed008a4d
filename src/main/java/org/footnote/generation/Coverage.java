package org.footnote.generation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footnote.generation.fact.Fact;
import org.footnote.text.Citation;
import org.footnote.text.Language;
import org.footnote.text.Passage;

/**
 * What a passage gave.
 *
 * @param passage ordinal, from 1
 * @param facts that cite it
 * @param items whose key it proves
 * @param why the most frequent reason that kept something in it from becoming a fact or an item
 */
public record Coverage(String document, int passage, int facts, int items, State state, Optional<Refusal> why) {

    /** How far a passage came. */
    public enum State {
        /** Questions ask it. */
        ASKED,
        /** It gives facts, but no question on them was good enough. */
        FACTS,
        /** It was read and gives nothing to ask. */
        NOTHING,
        /** A heading, a table, an address: nothing that is read for facts. */
        NOT_PROSE,
        OTHER_LANGUAGE
    }

    /** @param passage ordinal, from 1 */
    private record Place(String document, int passage) {}

    /**
     * Every passage of every document, in order.
     *
     * @param prose ordinals of the passages that were read, by document
     */
    static List<Coverage> of(
            List<Source> sources,
            Map<String, Set<Integer>> prose,
            List<Fact> facts,
            List<Draft> drafts,
            Refusals refusals) {
        Map<String, Source> byName = sources.stream().collect(Collectors.toMap(Source::name, Function.identity()));
        Map<Place, Integer> found = new HashMap<>();
        Map<Place, Integer> asked = new HashMap<>();
        facts.forEach(f -> places(f.evidence(), byName).forEach(p -> found.merge(p, 1, Integer::sum)));
        drafts.forEach(d -> places(d.citations(), byName).forEach(p -> asked.merge(p, 1, Integer::sum)));
        return sources.stream()
                .flatMap(source -> source.document().passages().stream()
                        .map(passage -> new Place(source.name(), passage.ordinal()))
                        .map(place -> {
                            int here = found.getOrDefault(place, 0);
                            int items = asked.getOrDefault(place, 0);
                            boolean read = prose.getOrDefault(place.document(), Set.of())
                                    .contains(place.passage());
                            return new Coverage(
                                    place.document(),
                                    place.passage(),
                                    here,
                                    items,
                                    state(source, here, items, read),
                                    mostly(refusals.in(place.document(), place.passage())));
                        }))
                .toList();
    }

    private static State state(Source source, int facts, int items, boolean read) {
        if (items > 0) {
            return State.ASKED;
        }
        if (facts > 0) {
            return State.FACTS;
        }
        if (!Language.isEnglish(source.document().language())) {
            return State.OTHER_LANGUAGE;
        }
        return read ? State.NOTHING : State.NOT_PROSE;
    }

    private static Optional<Refusal> mostly(Map<Refusal, Integer> reasons) {
        return reasons.entrySet().stream()
                .max(Map.Entry.<Refusal, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The passages that citations touch; one that a page broke in two touches both. */
    private static Set<Place> places(List<Citation> citations, Map<String, Source> sources) {
        Set<Place> places = new HashSet<>();
        for (Citation citation : citations) {
            List<Passage> passages = sources.get(citation.document()).document().passages();
            for (int i = citation.paragraph() - 1;
                    i < passages.size()
                            && passages.get(i).span().start() < citation.span().end();
                    i++) {
                places.add(new Place(citation.document(), passages.get(i).ordinal()));
            }
        }
        return places;
    }
}
