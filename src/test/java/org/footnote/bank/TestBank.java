package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.footnote.item.Item;
import org.footnote.item.Kind;
import org.footnote.knowledge.LearnedFact;
import org.footnote.knowledge.LearningFacts;
import org.footnote.material.Citations;
import org.footnote.material.CitedSpan;
import org.footnote.text.Citation;

/** Questions for tests, put straight into the bank. */
@ApplicationScoped
public class TestBank {

    @Inject
    Questions questions;

    @Inject
    LearningFacts learning;

    @Inject
    Citations citations;

    @Inject
    Clock clock;

    /** Every fact of a test course at once, as one reading gives them. */
    @Transactional
    public void questions(long collection, List<Given> given) {
        Map<String, Long> facts = learning.store(
                collection,
                given.stream()
                        .map(g -> new LearnedFact(
                                g.fact(),
                                "test fact",
                                g.kind(),
                                g.subject(),
                                "slot",
                                g.value(),
                                g.topic(),
                                List.of(g.proof())))
                        .toList(),
                List.of());
        List<CitedSpan> spans =
                citations.check(collection, given.stream().map(Given::proof).toList());
        for (int i = 0; i < given.size(); i++) {
            Given g = given.get(i);
            Question question = new Question(
                    new Question.Identity(
                            collection,
                            facts.get(g.fact()),
                            "test",
                            g.item().type().code()),
                    g.kind(),
                    g.topic(),
                    0.5);
            List<Background> told = g.told().entrySet().stream()
                    .map(e -> Background.ofChoice(
                            e.getKey(),
                            citations.check(collection, List.of(e.getValue())).get(0)))
                    .toList();
            question.revise(g.item(), List.of(spans.get(i)), told, Status.READY, clock.instant());
            questions.persist(question);
        }
    }

    /**
     * A question as a test gives it.
     *
     * @param told what proves the feedback of choices, by their place
     */
    public record Given(
            String fact,
            Kind kind,
            String topic,
            Item item,
            Citation proof,
            String subject,
            String value,
            Map<Integer, Citation> told) {

        public Given(String fact, Kind kind, String topic, Item item, Citation proof) {
            this(fact, kind, topic, item, proof, fact, "value", Map.of());
        }
    }
}
