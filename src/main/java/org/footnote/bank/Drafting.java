package org.footnote.bank;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Viewer;

/** Asks for questions to be written from the documents of a collection; {@link DraftingWork} writes them. */
@ApplicationScoped
public class Drafting {

    /** Between two looks at a run that somebody waits for. */
    private static final Duration LOOK = Duration.ofMillis(200);

    @Inject
    DocumentCollections collections;

    @Inject
    DraftingRuns runs;

    @Inject
    Event<DraftingRequested> requested;

    @Inject
    Clock clock;

    /**
     * Asks for questions and returns at once; a run of this collection that goes on already is the answer, too.
     *
     * @throws NotFoundException where the collection is not this person's to change
     */
    @Transactional
    public void request(long collectionId, Viewer by) {
        DocumentCollection collection = collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
        begin(collection.id(), by.id());
    }

    /** Asks for questions in the name of the program itself, and returns at once. */
    @Transactional
    public void request(long collectionId) {
        begin(collectionId, null);
    }

    /**
     * Ends the run that goes on, wherever it is worked on; nothing that it found is kept.
     *
     * @return false where none goes on any more
     */
    @Transactional
    public boolean cancel(long collectionId, Viewer by) {
        DocumentCollection collection = collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
        Optional<DraftingRun> running = runs.running(collection.id()).flatMap(run -> runs.runningLocked(run.id()));
        running.ifPresent(run -> run.cancel(clock.instant()));
        return running.isPresent();
    }

    /**
     * Has questions written and returns when they are stored, for the command line. Not to be called in a transaction.
     *
     * @throws DraftingFailed where nothing came of it
     */
    public DraftingReport draft(long collectionId) {
        long run = QuarkusTransaction.requiringNew().call(() -> begin(collectionId, null));
        while (true) {
            Optional<DraftingReport> report = QuarkusTransaction.requiringNew().call(() -> over(run));
            if (report.isPresent()) {
                return report.get();
            }
            try {
                Thread.sleep(LOOK.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DraftingFailed("interrupted while questions were being written; they will be, all the same");
            }
        }
    }

    private Optional<DraftingReport> over(long id) {
        DraftingRun run = runs.findById(id);
        return switch (run.state()) {
            case RUNNING -> Optional.empty();
            case DONE -> Optional.of(run.report());
            case CANCELLED -> throw new DraftingFailed("somebody cancelled the writing of questions");
            case FAILED ->
                throw new DraftingFailed("no questions were written: "
                        + run.reason().orElseThrow().name().toLowerCase(Locale.ROOT) + " (" + run.problem() + ")");
        };
    }

    /** Runs that somebody asked for and that are not over. */
    @Transactional
    public List<Long> open() {
        return runs.running();
    }

    /** Key of the run: a new one, or the one that goes on. */
    private long begin(long collectionId, Long by) {
        runs.queue(collectionId);
        Optional<DraftingRun> running = runs.running(collectionId);
        if (running.isPresent()) {
            return running.get().id();
        }
        DraftingRun run = new DraftingRun(collectionId, by, clock.instant());
        runs.persist(run);
        requested.fire(new DraftingRequested(run.id()));
        return run.id();
    }
}
