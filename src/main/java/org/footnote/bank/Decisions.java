package org.footnote.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** What people decided about questions. */
@ApplicationScoped
class Decisions implements PanacheRepository<DecisionBatch> {

    /** What a person would take back next in a collection; of all collections where none is named. */
    Optional<UndoView> latest(Optional<Long> collection, long person) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.bank.UndoView(b.id, b.action, size(b.decisions)) from DecisionBatch b"
                                + " where b.madeBy = :person and b.takenBackAt is null"
                                + " and (:all = true or b.collectionId = :collection) order by b.id desc",
                        UndoView.class)
                .setParameter("person", person)
                .setParameter("all", collection.isEmpty())
                .setParameter("collection", collection.orElse(0L))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A batch of this person that was not taken back, held until the transaction ends. */
    Optional<DecisionBatch> held(long id, long person) {
        return find("id = ?1 and madeBy = ?2 and takenBackAt is null", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
