package org.footnote.bank;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.footnote.generation.Disagreement;
import org.footnote.generation.Draft;
import org.footnote.generation.Generated;
import org.footnote.knowledge.LearnedDisagreement;
import org.footnote.knowledge.LearnedFact;
import org.footnote.knowledge.LearningFacts;
import org.footnote.material.Citations;
import org.footnote.material.CitedSpan;
import org.footnote.text.Citation;

/** Puts what the engine wrote into the bank: the same fact in the same form is the same question. */
@ApplicationScoped
class StoringDrafts {

    @Inject
    LearningFacts learning;

    @Inject
    Citations citations;

    @Inject
    Questions questions;

    @Inject
    Clock clock;

    /**
     * Stores facts and questions, in the caller's transaction.
     *
     * @throws org.footnote.material.CitationMismatch where a citation does not stand in the stored text
     */
    DraftingReport store(long collection, Generated generated) {
        Map<String, Long> facts = learning.store(collection, learned(generated), differing(generated));
        Map<Citation, CitedSpan> spans = spans(collection, generated.drafts());
        Map<Question.Identity, Question> known =
                questions.ofCollection(collection).stream().collect(toMap(Question::identity, identity()));
        Instant now = clock.instant();
        DraftSigns signs = new DraftSigns(generated);
        int added = 0;
        int revised = 0;
        for (Draft draft : generated.drafts()) {
            Question.Identity identity = new Question.Identity(
                    collection,
                    factOf(draft, facts),
                    draft.form(),
                    draft.item().type().code());
            List<CitedSpan> cited = draft.citations().stream().map(spans::get).toList();
            List<Background> backgrounds = FindingBackgrounds.of(draft, spans);
            Question question = known.remove(identity);
            if (question == null) {
                question = new Question(identity, draft.kind(), draft.topic(), draft.difficulty());
                question.revise(draft.item(), cited, backgrounds, Status.READY, now);
                questions.persist(question);
                added++;
            } else if (question.revise(draft.item(), cited, backgrounds, Status.READY, now)) {
                revised++;
            }
            question.rate(signs.of(draft));
        }
        int recalled = (int) known.values().stream().filter(q -> q.recall(now)).count();
        return new DraftingReport(
                generated.statistics().documents(),
                generated.facts().size(),
                added,
                revised,
                generated.drafts().size() - added - revised,
                recalled,
                refusals(generated));
    }

    private static long factOf(Draft draft, Map<String, Long> facts) {
        Long fact = facts.get(draft.fact());
        if (fact == null) {
            throw new IllegalStateException("draft " + draft.id() + " asks a fact that was not found: " + draft.fact());
        }
        return fact;
    }

    private Map<Citation, CitedSpan> spans(long collection, List<Draft> drafts) {
        List<Citation> all = drafts.stream()
                .flatMap(d -> Stream.concat(d.citations().stream(), d.context().stream()))
                .distinct()
                .toList();
        List<CitedSpan> checked = citations.check(collection, all);
        Map<Citation, CitedSpan> spans = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            spans.put(all.get(i), checked.get(i));
        }
        return spans;
    }

    private static List<LearnedFact> learned(Generated generated) {
        Map<String, String> topics =
                generated.drafts().stream().collect(toMap(Draft::fact, Draft::topic, (first, second) -> first));
        return generated.facts().stream()
                .map(f -> new LearnedFact(
                        f.key(),
                        f.type(),
                        f.kind(),
                        f.subject(),
                        f.slot(),
                        f.value(),
                        topics.getOrDefault(f.key(), Draft.topicOf(f.kind())),
                        f.evidence()))
                .toList();
    }

    private static List<LearnedDisagreement> differing(Generated generated) {
        List<LearnedDisagreement> differing = new ArrayList<>();
        for (Disagreement d : generated.disagreements()) {
            differing.add(new LearnedDisagreement(
                    d.subject(),
                    d.claims().stream()
                            .map(c -> new LearnedDisagreement.Claim(c.document(), c.value(), c.evidence()))
                            .toList()));
        }
        return differing;
    }

    private static Map<String, Integer> refusals(Generated generated) {
        return generated.refusals().counts().entrySet().stream()
                .collect(toMap(e -> e.getKey().name(), Map.Entry::getValue));
    }
}
