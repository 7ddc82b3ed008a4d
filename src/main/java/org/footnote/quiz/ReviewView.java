package org.footnote.quiz;

import java.time.Instant;
import java.util.List;
import org.footnote.item.ItemType;
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
     * @param told response and key
     * @param proofs passages with the proving span marked
     * @param sides what each source says where sources differ, else empty
     */
    public record Slot(
            int number,
            String mark,
            double fraction,
            Asked asked,
            boolean answered,
            Told told,
            String explanation,
            List<CitedPassageView> proofs,
            List<Side> sides) {

        public boolean right() {
            return fraction == 1;
        }

        /** Whether more than one choice could be right. */
        public boolean several() {
            return asked.type() == ItemType.MULTIPLE_RESPONSE;
        }

        public boolean nothing() {
            return fraction == 0;
        }
    }

    /** @param value what this source says of the fact */
    public record Side(String value, CitedPassageView passage) {}

    public long slipped() {
        return slots.stream().filter(s -> !s.right()).count();
    }

    public boolean readByLearner() {
        return learner.isEmpty();
    }
}
