package org.footnote.quiz;

import java.time.Instant;

/**
 * A question of an open attempt. It is made of {@link Asked}, so it holds nothing that proves or tells the key, unless it
 * was marked at once.
 *
 * @param receipt of the last saved response, null before the first
 * @param seen sequence of the last step, 0 before the first
 * @param certainty code of how sure the student said to be, else empty
 * @param problem why what was sent was not saved, else null
 * @param standing what stands instead, in words, where another window saved it, else empty
 * @param told key and proof of a question that was marked at once, null before that
 * @param withheld whether it was marked and its key is not told, because another attempt keeps it secret
 */
public record QuestionView(
        int number,
        Asked asked,
        boolean flagged,
        Receipt receipt,
        int seen,
        String certainty,
        Answering problem,
        String standing,
        ReviewView.Slot told,
        boolean withheld) {

    /** @param withdrawn whether the last step took the response back */
    public record Receipt(Instant at, String number, boolean withdrawn) {}

    public boolean refused() {
        return problem != null;
    }

    /** Whether this came of it. */
    public boolean came(String outcome) {
        return problem != null && problem.name().equals(outcome);
    }

    public boolean isTold() {
        return told != null || withheld;
    }
}
