package org.footnote.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.DraftingRun.State;

/** Drafting runs. */
@ApplicationScoped
class DraftingRuns implements PanacheRepository<DraftingRun> {

    Optional<DraftingRun> latest(long collection) {
        return find("collectionId = ?1 order by id desc", collection).firstResultOptional();
    }

    Optional<DraftingRun> running(long collection) {
        return find("collectionId = ?1 and status = ?2", collection, State.RUNNING)
                .firstResultOptional();
    }

    List<Long> running() {
        return find("status = ?1 order by id", State.RUNNING).stream()
                .map(DraftingRun::id)
                .toList();
    }

    /** The run if it is still running, held until the transaction ends. */
    Optional<DraftingRun> runningLocked(long id) {
        return find("id = ?1 and status = ?2", id, State.RUNNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Makes those who ask for drafts of one collection follow each other until the transaction ends. */
    void queue(long collection) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "drafts " + collection)
                .getSingleResult();
    }
}
