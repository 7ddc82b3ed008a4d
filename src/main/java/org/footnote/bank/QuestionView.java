package org.footnote.bank;

import java.util.List;
import java.util.Optional;
import org.footnote.item.Matching;
import org.footnote.material.CitedPassageView;

/**
 * A question beside its proof, for those who teach with it.
 *
 * @param type in the viewer's language
 * @param judgement whether true or false is asked
 * @param key what is right, in the way of its type
 * @param waiting key of another question of the collection that waits for a decision
 */
public record QuestionView(
        long id,
        long collection,
        String collectionTitle,
        boolean editable,
        String type,
        boolean judgement,
        String topic,
        Status status,
        int version,
        String stem,
        Key key,
        String explanation,
        List<CitedPassageView> proofs,
        Optional<Long> waiting) {

    /**
     * What is right. Only what its type has is not empty.
     *
     * @param choices with the key named
     * @param accepted forms of what is typed, the key first
     * @param pairs of a matching
     * @param spare right sides of a matching that belong to nothing
     * @param order what is to be put in order, in its order
     * @param remark how exactly it is asked, or how it is shown
     */
    public record Key(
            List<Choice> choices,
            List<String> accepted,
            List<Matching.Pair> pairs,
            List<String> spare,
            List<String> order,
            String remark) {}

    /** @param text empty for true and false, which {@code value} tells apart */
    public record Choice(String letter, String text, boolean value, boolean key, String feedback) {}

    public boolean ready() {
        return status == Status.READY;
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    public boolean stale() {
        return status == Status.STALE;
    }
}
