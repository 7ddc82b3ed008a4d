package org.footnote.item;

/** What a learner gave. Skipping a question is no response, so there is no empty one here. */
public sealed interface Response {

    /** @param choice position in the item's own order, from 0 */
    record Chosen(int choice) implements Response {}

    record Judged(boolean value) implements Response {}

    record Entered(String text) implements Response {

        public Entered {
            if (text.isBlank()) {
                throw new IllegalArgumentException("nothing was entered");
            }
        }
    }
}
