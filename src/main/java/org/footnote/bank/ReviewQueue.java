package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The questions of a collection that wait for a look: the stale, then what waits, then what the engine put in use. */
@ApplicationScoped
class ReviewQueue {

    private static final String WAITS =
            " v.number = q.currentNumber and q.collectionId = :collection and (v.status in :waiting"
                    + " or v.status = :ready and v.approvedBy is null and v.writtenBy is null)";

    /** Siblings stand beside each other. */
    private static final String ORDER = " order by case when v.status = 'STALE' then 0 when v.status = 'DRAFT' then 1"
            + " else 2 end, q.topic, q.factId, q.id";

    @Inject
    EntityManager db;

    List<QueueEntry> of(long collection) {
        return db.createQuery(
                        "select new org.footnote.bank.QueueEntry(q.id, v.status, q.confidence,"
                                + " case when v.approvedBy is null and v.writtenBy is null then false else true end)"
                                + " from QuestionVersion v"
                                + " join v.question q where" + WAITS + ORDER,
                        QueueEntry.class)
                .setParameter("collection", collection)
                .setParameter("waiting", List.of(Status.STALE, Status.DRAFT))
                .setParameter("ready", Status.READY)
                .getResultList();
    }

    long count(long collection) {
        return db.createQuery("select count(v) from QuestionVersion v join v.question q where" + WAITS, Long.class)
                .setParameter("collection", collection)
                .setParameter("waiting", List.of(Status.STALE, Status.DRAFT))
                .setParameter("ready", Status.READY)
                .getSingleResult();
    }

    /** Key of the first question that is not asked before somebody decides, apart from one. */
    Optional<Long> waiting(long collection, long but) {
        return db.createQuery(
                        "select q.id from QuestionVersion v join v.question q where v.number = q.currentNumber"
                                + " and q.collectionId = :collection and v.status in :states and q.id <> :but" + ORDER,
                        Long.class)
                .setParameter("collection", collection)
                .setParameter("states", List.of(Status.STALE, Status.DRAFT))
                .setParameter("but", but)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
