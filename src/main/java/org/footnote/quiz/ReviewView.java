package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.material.CitedPassageView;

/**
 * A submitted attempt with its keys and proofs.
 *
 * @param learner name of the student where somebody else reads it, else empty
 */
public record ReviewView(String quiz, String learner, Instant submittedAt, String score, String max, List<Slot> slots) {

    /**
     * One question of it.
     *
     * @param mark what it earned, of 1
     * @param choices as they were shown, the response and the key named; empty where something was typed
     * @param given what was typed, else empty
     * @param keys accepted forms of what was to be typed, the key first
     * @param correction the right form where a slip was forgiven, else empty
     * @param feedback on the choice that was chosen, empty where there is none
     * @param proofs passages with the proving span marked
     * @param sides what each source says where sources differ, else empty
     */
    public record Slot(
            int number,
            String mark,
            double fraction,
            Asked asked,
            boolean answered,
            List<Choice> choices,
            String given,
            List<String> keys,
            String correction,
            String explanation,
            String feedback,
            List<CitedPassageView> proofs,
            List<Side> sides) {

        public boolean right() {
            return fraction == 1;
        }

        public boolean nothing() {
            return fraction == 0;
        }
    }

    /** @param text empty for true and false */
    public record Choice(String letter, String value, String text, boolean mine, boolean key) {}

    /** @param value what this source says of the fact */
    public record Side(String value, CitedPassageView passage) {}

    public long slipped() {
        return slots.stream().filter(s -> !s.right()).count();
    }

    public boolean readByLearner() {
        return learner.isEmpty();
    }
}
