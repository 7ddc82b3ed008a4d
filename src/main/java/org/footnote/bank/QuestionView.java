package org.footnote.bank;

import java.util.List;
import org.footnote.material.CitedPassageView;

/**
 * A question beside its proof, for those who teach with it.
 *
 * @param choices with the key named; empty where something is typed
 * @param keys accepted forms of what is typed, else empty
 */
public record QuestionView(
        long id,
        long collection,
        String collectionTitle,
        boolean editable,
        String type,
        String topic,
        Status status,
        int version,
        String stem,
        List<Choice> choices,
        List<String> keys,
        String explanation,
        List<CitedPassageView> proofs) {

    /** @param text empty for true and false, which {@code value} tells apart */
    public record Choice(String letter, String text, boolean value, boolean key, String feedback) {}

    public boolean ready() {
        return status == Status.READY;
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public boolean judgement() {
        return type.equals("true_false");
    }
}
