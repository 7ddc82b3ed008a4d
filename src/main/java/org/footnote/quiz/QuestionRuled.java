package org.footnote.quiz;

import java.util.function.BiFunction;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Response;

/**
 * A teacher decided by what answers to a question are marked; heard in the same transaction, for answers that were given
 * elsewhere than in an attempt.
 *
 * @param teacher who decided
 * @param everywhere whether it holds for everybody, because it is in the bank now; else for those this teacher teaches
 * @param thrownOut whether it counts for nobody
 * @param marking of an answer to the item as it was shown
 */
public record QuestionRuled(
        long question,
        long fact,
        String topic,
        long teacher,
        boolean everywhere,
        boolean thrownOut,
        BiFunction<Item, Response, Mark> marking) {}
