package org.footnote.bank;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.DecisionBatch.Action;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Contended;
import org.footnote.web.Viewer;

/** Teachers decide which questions are asked, one by one or many at once, and take it back. */
@ApplicationScoped
class Deciding {

    @Inject
    DocumentCollections collections;

    @Inject
    Questions questions;

    @Inject
    ReviewQueue queue;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    /**
     * What came of taking back.
     *
     * @param restored questions that stand again as they stood
     * @param changed those that somebody changed since and that stay as they are
     * @param first key of the first that stands again as it stood
     */
    record TakenBack(int restored, int changed, Optional<Long> first) {}

    /**
     * Puts questions in use or takes them out of use; those that stand so already stay as they are.
     *
     * @return how many changed
     * @throws NotFoundException where one of them is not this person's to decide
     */
    @Contended
    @Transactional
    int decide(Collection<Long> ids, Action action, Viewer by) {
        // held until the decision is stored: a drafting that read a question before has to read it again
        List<Question> held = questions.held(ids);
        Set<Long> of = held.stream().map(Question::collectionId).collect(toSet());
        if (held.size() != Set.copyOf(ids).size()
                || !of.stream().allMatch(c -> collections.editableBy(c, by).isPresent())) {
            throw new NotFoundException();
        }
        Instant now = clock.instant();
        List<Decision> made = new ArrayList<>();
        for (Question question : held) {
            Decision before = question.standing();
            boolean changed = action == Action.APPROVED ? question.approve(by.id(), now) : question.retire(now);
            if (changed) {
                made.add(before);
            }
        }
        if (!made.isEmpty()) {
            Long collection = of.size() == 1 ? of.iterator().next() : null;
            decisions.persist(new DecisionBatch(collection, action, by.id(), now, made));
        }
        return made.size();
    }

    /**
     * Approves what nobody has looked at and what speaks for itself this much; what lost its cited words is looked at
     * one by one.
     *
     * @return how many
     */
    @Contended
    @Transactional
    int approveFrom(long collectionId, double confidence, Viewer by) {
        if (collections.editableBy(collectionId, by).isEmpty()) {
            throw new NotFoundException();
        }
        return decide(
                queue.of(collectionId).stream()
                        .filter(entry -> entry.isSure(confidence))
                        .map(QueueEntry::question)
                        .toList(),
                Action.APPROVED,
                by);
    }

    /**
     * Takes back a batch of one's own.
     *
     * @throws NotFoundException where there is none, or where it was taken back
     */
    @Contended
    @Transactional
    TakenBack takeBack(long batchId, Viewer by) {
        DecisionBatch batch = decisions.held(batchId, by.id()).orElseThrow(NotFoundException::new);
        Map<Long, Question> held = questions
                .held(batch.decisions().stream().map(Decision::question).toList())
                .stream()
                .collect(toMap(Question::id, identity()));
        Instant now = clock.instant();
        List<Long> restored = new ArrayList<>();
        for (Decision decision : batch.decisions()) {
            Question question = held.get(decision.question());
            boolean mine = question != null
                    && collections.editableBy(question.collectionId(), by).isPresent();
            if (mine && question.restore(decision, batch.action().status(), now)) {
                restored.add(question.id());
            }
        }
        batch.takeBack(now);
        return new TakenBack(
                restored.size(),
                batch.decisions().size() - restored.size(),
                restored.stream().findFirst());
    }
}
