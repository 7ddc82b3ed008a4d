package org.footnote.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.footnote.item.ChoiceItem;
import org.footnote.item.Item;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;

/**
 * The span that proves what is told beside the key: the explanation, or what is said to somebody who took a choice.
 *
 * @param choice position in the item's own order, null for the explanation
 */
@Embeddable
public record Background(
        @Column(name = "choice") Integer choice,
        @Column(name = "document_id") long document,
        @Column(name = "start_at") int start,
        @Column(name = "end_at") int end) {

    static Background ofExplanation(CitedSpan cited) {
        return new Background(
                null, cited.document(), cited.span().start(), cited.span().end());
    }

    static Background ofChoice(int choice, CitedSpan cited) {
        return new Background(
                choice, cited.document(), cited.span().start(), cited.span().end());
    }

    /** The choice it speaks of; nothing: it belongs to the explanation. */
    public Optional<Integer> taken() {
        return Optional.ofNullable(choice);
    }

    public CitedSpan cited() {
        return new CitedSpan(document, new Span(start, end));
    }

    /** What it proves, as an item tells it. */
    String told(Item item) {
        return taken().map(
                        i -> item instanceof ChoiceItem of && i < of.choices().size()
                                ? of.choices().get(i).feedback()
                                : "")
                .orElse(item.explanation());
    }

    Background follow(UnaryOperator<CitedSpan> anchors) {
        CitedSpan now = anchors.apply(cited());
        return new Background(
                choice, now.document(), now.span().start(), now.span().end());
    }
}
