package org.footnote.quiz;

import java.util.Optional;
import org.footnote.bank.Question;
import org.footnote.item.Item;

/** What memory is told of a mark that became another one. */
final class Remarking {

    private Remarking() {}

    /** @param shown the item as the student saw it */
    static KeyCorrected.Remarked of(Remade remade, Question question, Item shown) {
        Recorded answer = remade.before();
        Optional<AttemptSubmitted.Answered> now = remade.thrownOut()
                ? Optional.empty()
                : remade.now()
                        .map(o -> new AttemptSubmitted.Answered(
                                answer.slot(),
                                answer.version(),
                                question.factId(),
                                question.topic(),
                                o.fraction(),
                                shown,
                                answer.certainty(),
                                answer.response().flatMap(r -> Optional.ofNullable(answer.seconds()))));
        return new KeyCorrected.Remarked(
                answer.attempt(), answer.student(), answer.slot(), question.factId(), answer.submitted(), now);
    }
}
