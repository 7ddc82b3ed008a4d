package org.footnote.bank;

import java.time.Instant;
import java.util.List;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;

/** Question versions for tests that need no database. */
public final class Bank {

    private Bank() {}

    public static QuestionVersion version(Item item) {
        Question question = new Question(
                new Question.Identity(
                        1, item.stem().hashCode(), "form", item.type().code()),
                Kind.DATE,
                "topic",
                0.5);
        question.revise(item, List.of(new CitedSpan(1, new Span(0, 5))), List.of(), Status.READY, Instant.EPOCH);
        return question.current();
    }
}
