package org.footnote.item;

import java.util.ArrayList;
import java.util.List;

/**
 * Every left side belongs to one right side; further right sides belong to none.
 *
 * @param distractors right sides that belong to no left side, may be empty
 */
public record Matching(String stem, List<Pair> pairs, List<String> distractors, String explanation) implements Item {

    /** What belongs together: a policy and the question it answers, a speaker and a statement. */
    public record Pair(String left, String right) {

        public Pair {
            if (left.isBlank() || right.isBlank()) {
                throw new IllegalArgumentException("a pair has two sides");
            }
        }
    }

    public Matching {
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
        List<String> rights = rights(pairs, distractors);
        if (stem.isBlank() || pairs.size() < 2 || rights.size() < 3) {
            throw new IllegalArgumentException("matching needs a stem, two pairs and three right sides");
        }
        if (rights.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a right side needs a text");
        }
        boolean twice = pairs.stream().map(Pair::left).distinct().count() != pairs.size()
                || rights.stream().distinct().count() != rights.size();
        if (twice) {
            throw new IllegalArgumentException("sides differ");
        }
    }

    /** Without right sides that belong to nothing. */
    public Matching(String stem, List<Pair> pairs, String explanation) {
        this(stem, pairs, List.of(), explanation);
    }

    @Override
    public ItemType type() {
        return ItemType.MATCHING;
    }

    public List<String> lefts() {
        return pairs.stream().map(Pair::left).toList();
    }

    /** All right sides; the one at the place of a left side belongs to it. */
    public List<String> rights() {
        return rights(pairs, distractors);
    }

    private static List<String> rights(List<Pair> pairs, List<String> distractors) {
        List<String> rights = new ArrayList<>();
        pairs.forEach(p -> rights.add(p.right()));
        rights.addAll(distractors);
        return List.copyOf(rights);
    }
}
