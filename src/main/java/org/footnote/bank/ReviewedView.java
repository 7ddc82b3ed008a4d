package org.footnote.bank;

import java.util.List;
import java.util.Optional;
import org.footnote.material.CitedPassageView;

/**
 * A question on the desk, beside its proof.
 *
 * @param type in the viewer's language
 * @param asks what a student is asked to do
 * @param edited whether a person wrote the version in force
 * @param fact nothing where it is not there any more
 * @param confidence such as {@code 0.9}, nothing where none is known
 * @param signs what speaks for it and what does not
 * @param siblings other questions on the same fact
 */
record ReviewedView(
        long id,
        String type,
        String asks,
        boolean judgement,
        String topic,
        Status status,
        int version,
        boolean edited,
        String stem,
        QuestionView.Key key,
        String explanation,
        List<CitedPassageView> proofs,
        Fact fact,
        Optional<String> confidence,
        List<GateLine> signs,
        List<GateLine> gates,
        List<Sibling> siblings) {

    /**
     * @param type in the viewer's language
     * @param sources documents that prove it
     */
    public record Fact(String type, String subject, String value, int sources, boolean disputed) {}

    /** @param type in the viewer's language */
    public record Sibling(long id, String stem, String type, Status status) {

        public boolean ready() {
            return status == Status.READY;
        }

        public boolean retired() {
            return status == Status.RETIRED;
        }
    }

    public boolean ready() {
        return status == Status.READY;
    }

    public boolean stale() {
        return status == Status.STALE;
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public boolean sound() {
        return gates.stream().allMatch(GateLine::passed);
    }
}
