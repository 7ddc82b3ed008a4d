package org.footnote.generation;

import java.util.List;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.text.Citation;

/**
 * A written item with all that is known of it.
 *
 * @param id made of fact and form, so the same item always has the same id
 * @param topic how a learner's progress names it
 * @param fact key of the fact it asks
 * @param form how it asks the fact: the name of the item type, or another one where a fact is asked twice in one type
 * @param citations spans that prove the key; the first is shown first
 * @param context spans that prove what the explanation and the feedback add
 * @param difficulty 0 (easy) to 1 (hard), estimated from what the item demands
 */
public record Draft(
        String id,
        Item item,
        Kind kind,
        String topic,
        String fact,
        String form,
        List<Citation> citations,
        List<Citation> context,
        double difficulty) {

    public Draft {
        citations = List.copyOf(citations);
        context = List.copyOf(context);
        if (citations.isEmpty() || difficulty < 0 || difficulty > 1) {
            throw new IllegalArgumentException("a draft needs proof and a difficulty from 0 to 1: " + id);
        }
    }

    /** How a kind of knowledge is called on a learner's page. */
    public static String topicOf(Kind kind) {
        return switch (kind) {
            case DATE, SEQUENCE -> "Dates";
            case TREATY_TERM -> "Treaty terms";
            case POLICY -> "Policies";
            case PERSON, QUOTATION, ORGANISATION -> "People and statements";
            case QUANTITY -> "Quantities";
            case DEFINITION, ENUMERATION -> "Ideas and definitions";
            case CAUSE -> "Causes and aims";
            case PLACE -> "Places";
            case DISAGREEMENT -> "Where sources disagree";
        };
    }
}
