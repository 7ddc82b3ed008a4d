package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.material.CitedSpan;
import org.footnote.text.Span;

/** Questions for tests, put straight into the bank. */
@ApplicationScoped
public class TestBank {

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    @Transactional
    public void question(
            long collection, String fact, Kind kind, String topic, Item item, long document, int start, int end) {
        Question question = new Question(
                new Question.Identity(collection, fact(collection, fact), "test", ItemJson.type(item)),
                kind,
                topic,
                0.5);
        question.revise(item, List.of(new CitedSpan(document, new Span(start, end))), Status.READY, clock.instant());
        questions.persist(question);
    }

    private static long fact(long collection, String key) {
        return Math.abs((long) (collection + key).hashCode());
    }
}
