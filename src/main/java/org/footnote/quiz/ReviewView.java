package org.footnote.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.item.ItemType;
import org.footnote.material.CitedPassageView;
import org.footnote.web.FormErrors;

/**
 * A submitted attempt with its keys and proofs.
 *
 * @param learner name of the student where somebody else reads it, else empty
 * @param score of {@code slots}
 * @param slots those that may be told
 * @param withheld numbers of the others, which another attempt of the student keeps secret
 * @param amended what teachers did to marks, by the number of the question
 * @param objections what the student may say against each question; empty where somebody else reads
 */
public record ReviewView(
        String quiz,
        String learner,
        Instant submittedAt,
        String score,
        String max,
        List<Slot> slots,
        List<Integer> withheld,
        Map<Integer, Objection> objections,
        Map<Integer, Amended> amended) {

    /**
     * One question of it.
     *
     * @param mark what it earned
     * @param max what a right answer earns
     * @param told response and key
     * @param explanation empty where it tells of a question that is still asked
     * @param held whether anything waits until those are told
     * @param lang language the sources are written in, and so the question; empty where it cannot be told
     * @param proofs of the key, then what the explanation adds from elsewhere
     * @param said what there is to say of the choices that were taken
     * @param sides what each source says where sources differ, else empty
     */
    public record Slot(
            int number,
            String mark,
            String max,
            double fraction,
            Asked asked,
            boolean answered,
            Told told,
            String explanation,
            boolean held,
            String lang,
            List<Note> proofs,
            List<Said> said,
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

        /** Those of the explanation and those of the choices, as they are numbered. */
        public List<Note> notes() {
            List<Note> notes = new ArrayList<>(proofs);
            said.forEach(s -> notes.addAll(s.proofs()));
            return notes;
        }
    }

    /**
     * A passage with the proving span marked.
     *
     * @param id names it within the page
     * @param label the figure of its marker
     */
    public record Note(String id, String label, CitedPassageView passage) {}

    /**
     * What there is to say of a choice.
     *
     * @param letter of the choice as it was shown
     */
    public record Said(String letter, String text, List<Note> proofs) {}

    /** @param value what this source says of the fact, empty where only its passage speaks */
    public record Side(String value, CitedPassageView passage) {}

    /** What a teacher did to the mark of a question; null where nobody did anything. */
    public Amended amended(int slot) {
        return amended.get(slot);
    }

    /** Null where there is none to make. */
    public Objection objection(int slot) {
        return objections.get(slot);
    }

    /** What is wrong with a form that came back. */
    public FormErrors errors() {
        return objections.values().stream()
                .filter(Objection::refused)
                .map(Objection::errors)
                .findFirst()
                .orElse(FormErrors.none());
    }

    /** The same after the form of one question came back. */
    ReviewView with(int slot, ChallengeForm form, FormErrors errors) {
        Map<Integer, Objection> now = new HashMap<>(objections);
        now.computeIfPresent(slot, (n, o) -> o.with(form, errors));
        return new ReviewView(quiz, learner, submittedAt, score, max, slots, withheld, now, amended);
    }

    public long slipped() {
        return slots.stream().filter(s -> !s.right()).count();
    }

    public boolean readByLearner() {
        return learner.isEmpty();
    }
}
