package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Viewer;

/** The questions of a collection that wait for a look, one at a time. */
@ApplicationScoped
class SeeingQueue {

    @Inject
    DocumentCollections collections;

    @Inject
    ReviewQueue queue;

    @Inject
    ShowingReviewed showing;

    @Inject
    Decisions decisions;

    /**
     * In a number of statements that does not depend on how many wait.
     *
     * @param at key of the question that is wanted; where it does not wait any more, the first one that does is shown
     */
    @Transactional
    QueueView show(long collectionId, Optional<Long> at, Viewer viewer) {
        DocumentCollection collection =
                collections.editableBy(collectionId, viewer).orElseThrow(NotFoundException::new);
        List<QueueEntry> entries = queue.of(collectionId);
        int place = at.map(id -> Math.max(0, place(entries, id))).orElse(0);
        return new QueueView(
                collectionId,
                collection.title(),
                QueueView.Left.of(entries),
                key(entries, place).map(id -> showing.of(id, viewer)),
                place + 1,
                key(entries, place - 1),
                key(entries, place + 1),
                Confidence.STEPS.stream()
                        .map(from -> new QueueView.Step(
                                from.toString(),
                                entries.stream().filter(e -> e.isSure(from)).count()))
                        .filter(step -> step.number() > 0)
                        .toList(),
                decisions.latest(Optional.of(collectionId), viewer.id()));
    }

    /** The question that follows one in the queue, as it is now; the one before where it is the last. */
    @Transactional
    Optional<Long> after(long collectionId, long question, Viewer viewer) {
        if (collections.editableBy(collectionId, viewer).isEmpty()) {
            throw new NotFoundException();
        }
        List<QueueEntry> entries = queue.of(collectionId);
        int place = place(entries, question);
        return place < 0 ? Optional.empty() : key(entries, place + 1).or(() -> key(entries, place - 1));
    }

    private static int place(List<QueueEntry> entries, long question) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).question() == question)
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Long> key(List<QueueEntry> entries, int place) {
        return place >= 0 && place < entries.size()
                ? Optional.of(entries.get(place).question())
                : Optional.empty();
    }
}
