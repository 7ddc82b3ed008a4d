package org.footnote.item;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a learner gave, always in the item's own order, never in that of the page. Skipping a question is no response, so
 * there is no empty one here; one that is not complete earns what it holds.
 */
public sealed interface Response {

    /** One choice. @param choice position in the item's own order, from 0 */
    record Chosen(int choice) implements Response {}

    /** Several choices. @param choices positions in the item's own order, from 0 */
    record Selected(Set<Integer> choices) implements Response {

        public Selected {
            choices = Set.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("nothing was chosen");
            }
        }
    }

    record Judged(boolean value) implements Response {}

    record Entered(String text) implements Response {

        public Entered {
            if (text.isBlank()) {
                throw new IllegalArgumentException("nothing was entered");
            }
        }
    }

    /** @param rights position of the right side by position of the left side; left sides may be left out */
    record Matched(Map<Integer, Integer> rights) implements Response {

        public Matched {
            rights = Map.copyOf(rights);
            if (rights.isEmpty()) {
                throw new IllegalArgumentException("nothing was matched");
            }
        }
    }

    /**
     * @param places for each element of the key, in its order, the place it was given, from 1; 0 where it was given none.
     *     Two elements may have been given one place
     */
    record Placed(List<Integer> places) implements Response {

        public Placed {
            places = List.copyOf(places);
            if (places.stream().allMatch(p -> p == 0)) {
                throw new IllegalArgumentException("nothing was placed");
            }
        }
    }
}
