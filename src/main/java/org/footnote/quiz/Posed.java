package org.footnote.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Response;

/**
 * A question as it is put to one learner.
 *
 * @param item with its key: what goes to a page is {@link Asked} before the answer and {@link ReviewView.Slot} after it
 * @param order positions in the item's own order, in the order they are shown, as {@link ChoiceOrder} gives them
 * @param worth what a right answer earns
 */
public record Posed(Item item, List<Integer> order, double worth) {

    public Posed {
        order = List.copyOf(order);
    }

    /** Worth one mark. */
    public Posed(Item item, List<Integer> order) {
        this(item, order, 1);
    }

    /** A version in an order that hangs on the seed alone. */
    public static Posed of(QuestionVersion version, long seed) {
        return new Posed(version.item(), ChoiceOrder.of(version.item(), seed));
    }

    /** What the page shows before the answer. */
    public Asked asked(Optional<Response> response) {
        return Asked.of(item, order, response);
    }

    /** The same with what somebody typed just now and that could not be read. */
    public Asked asked(String typed) {
        return asked(Optional.empty()).entered(typed);
    }

    public Reading read(ResponseForm form) {
        return Reading.of(form, this);
    }

    /** What the page shows after the answer: response, key, explanation and proof. */
    public ReviewView.Slot told(int number, Mark mark, Optional<Response> response, Proofs.Proof proof, Locale locale) {
        Asked asked = asked(response);
        Noting noting = Noting.of(number, this, response, proof);
        return new ReviewView.Slot(
                number,
                Figures.mark(mark.fraction() * worth),
                Figures.mark(worth),
                mark.fraction(),
                asked,
                response.isPresent(),
                Told.of(this, mark, response, locale),
                proof.held() ? "" : item.explanation(),
                proof.held() || !proof.silent().isEmpty(),
                proof.lang(),
                noting.proofs(),
                noting.said(),
                proof.sides());
    }
}
