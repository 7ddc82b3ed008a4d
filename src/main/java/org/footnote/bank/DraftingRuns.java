package org.footnote.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.DraftingRun.State;
import org.footnote.generation.Progress.Stage;

/** Drafting runs. */
@ApplicationScoped
class DraftingRuns implements PanacheRepository<DraftingRun> {

    Optional<DraftingRun> latest(long collection) {
        return find("collectionId = ?1 order by id desc", collection).firstResultOptional();
    }

    /** What the latest run that was done found; nothing where none was. */
    Optional<Findings> findings(long collection) {
        return getEntityManager()
                .createQuery(
                        "select f from RunFindings f where f.run = (select max(r.id) from DraftingRun r"
                                + " where r.collectionId = :collection and r.status = :done)",
                        RunFindings.class)
                .setParameter("collection", collection)
                .setParameter("done", State.DONE)
                .getResultStream()
                .findFirst()
                .map(RunFindings::findings);
    }

    void keep(RunFindings findings) {
        getEntityManager().persist(findings);
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

    /** The same, for whoever began that try: somebody who was taken for dead finishes nothing. */
    Optional<DraftingRun> runningLocked(long id, int tried) {
        return runningLocked(id).filter(run -> run.tries() == tried);
    }

    /**
     * Writes down how far a try is.
     *
     * @return false where the run is over or another try has taken its place
     */
    boolean tell(long id, int tried, int documents, Map<Stage, Integer> reached) {
        return update(
                        "documentsTotal = ?1, documentsRead = ?2, factsFound = ?3, itemsWritten = ?4"
                                + " where id = ?5 and tries = ?6 and status = ?7",
                        documents,
                        reached.getOrDefault(Stage.DOCUMENTS_READ, 0),
                        reached.getOrDefault(Stage.FACTS_FOUND, 0),
                        reached.getOrDefault(Stage.ITEMS_WRITTEN, 0),
                        id,
                        tried,
                        State.RUNNING)
                > 0;
    }

    /** Makes those who ask for drafts of one collection follow each other until the transaction ends. */
    void queue(long collection) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "drafts " + collection)
                .getSingleResult();
    }
}
