package org.footnote.bank;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.footnote.audit.AuditLog;
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
    AuditLog audit;

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
        List<Question> held = theirs(ids, by);
        Instant now = clock.instant();
        List<Decision> made = new ArrayList<>();
        for (Question question : held) {
            Decision before = question.standing();
            if (changed(question, action, by, now)) {
                made.add(before);
            }
        }
        if (!made.isEmpty()) {
            Set<Long> of = held.stream().map(Question::collectionId).collect(toSet());
            Long collection = of.size() == 1 ? of.iterator().next() : null;
            decisions.persist(new DecisionBatch(collection, action, by.id(), now, made));
        }
        return made.size();
    }

    private static boolean changed(Question question, Action action, Viewer by, Instant now) {
        return switch (action) {
            case APPROVED -> question.approve(by.id(), now);
            case RETIRED -> question.retire(now);
            case DRAFTED -> question.redraft(by.id(), now);
        };
    }

    /** Held until the transaction ends: a drafting that read one before has to read it again. */
    private List<Question> theirs(Collection<Long> ids, Viewer by) {
        List<Question> held = questions.held(ids);
        Set<Long> of = held.stream().map(Question::collectionId).collect(toSet());
        if (held.size() != Set.copyOf(ids).size()
                || !of.stream().allMatch(c -> collections.editableBy(c, by).isPresent())) {
            throw new NotFoundException();
        }
        return held;
    }

    /**
     * Says what questions are about and how hard they are; the log has one entry about all of them. In a number of
     * statements that does not depend on how many they are.
     *
     * @param actor user name, for the log
     * @param topic empty: as it was
     * @param difficulty 0 (easy) to 1 (hard); empty: as it was
     * @return how many changed
     * @throws NotFoundException where one of them is not this person's
     */
    @Contended
    @Transactional
    int describe(String actor, Collection<Long> ids, String topic, OptionalDouble difficulty, Viewer by) {
        List<Question> anew = theirs(ids, by).stream()
                .filter(question -> !question.isDescribed(topic, difficulty))
                .toList();
        if (!anew.isEmpty()) {
            questions.describe(anew, topic, difficulty, clock.instant());
            audit.record(
                    actor,
                    "question described",
                    anew.size() == 1 ? "question " + anew.get(0).id() : "questions",
                    changes(anew, topic, difficulty));
        }
        return anew.size();
    }

    /** What was said before of which questions, and what is said now. */
    private static String changes(List<Question> anew, String topic, OptionalDouble difficulty) {
        Map<String, List<String>> before = anew.stream()
                .collect(groupingBy(
                        Question::described, TreeMap::new, mapping(question -> "" + question.id(), toList())));
        String former = before.entrySet().stream()
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .collect(joining("; "));
        return Stream.of(topic, difficulty.isPresent() ? Figures.plain(difficulty.getAsDouble()) : "")
                .filter(said -> !said.isEmpty())
                .collect(joining(", ", former + " → ", ""));
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
