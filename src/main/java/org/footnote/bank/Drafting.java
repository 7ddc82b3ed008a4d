package org.footnote.bank;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.footnote.generation.Generated;
import org.footnote.generation.GenerationSettings;
import org.footnote.generation.Generator;
import org.footnote.generation.Source;
import org.footnote.material.Document;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.footnote.web.Viewer;
import org.jboss.logging.Logger;

/**
 * Has questions written from the documents of a collection. The texts are read in a short transaction, the engine works
 * outside any, and a second transaction stores what it found. A run that a restart cut off is begun again at the next
 * start; since drafting again finds the same facts and questions, nothing is stored twice.
 */
@ApplicationScoped
public class Drafting {

    private static final Logger LOG = Logger.getLogger(Drafting.class);

    /** The same for everybody, so that the same documents give the same bank everywhere. */
    private static final long SEED = 1;

    /** A run was asked for; heard when that is certain. */
    record Requested(long run) {}

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    DraftingRuns runs;

    @Inject
    StoringDrafts storing;

    @Inject
    Event<Requested> requested;

    @Inject
    ManagedExecutor executor;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean serving;

    /**
     * Asks for questions and returns at once; a run of this collection that goes on already is the answer, too.
     *
     * @throws NotFoundException where the collection is not this person's to change
     */
    @Transactional
    public void request(long collectionId, Viewer by) {
        DocumentCollection collection = collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
        begin(collection.id(), by.id()).ifPresent(run -> requested.fire(new Requested(run)));
    }

    /** Asks for questions in the name of the program itself, and returns at once. */
    @Transactional
    public void request(long collectionId) {
        begin(collectionId, null).ifPresent(run -> requested.fire(new Requested(run)));
    }

    /** Writes questions now and returns when they are stored, for the command line and the first run. */
    public DraftingReport draft(long collectionId) {
        long run = QuarkusTransaction.requiringNew().call(() -> begin(collectionId, null)
                .orElseGet(() -> runs.running(collectionId).orElseThrow().id()));
        perform(run);
        return QuarkusTransaction.requiringNew().call(() -> runs.findById(run).report());
    }

    /** A new run, or nothing where one is running. */
    private Optional<Long> begin(long collectionId, Long by) {
        runs.queue(collectionId);
        if (runs.running(collectionId).isPresent()) {
            return Optional.empty();
        }
        DraftingRun run = new DraftingRun(collectionId, by, clock.instant());
        runs.persist(run);
        return Optional.of(run.id());
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Requested asked) {
        executor.submit(() -> perform(asked.run()));
    }

    /** What a restart cut off goes on, in a server; a command leaves it alone. */
    void resume(@Observes StartupEvent event) {
        if (!serving) {
            return;
        }
        List<Long> cutOff = QuarkusTransaction.requiringNew().call(runs::running);
        cutOff.forEach(run -> executor.submit(() -> perform(run)));
    }

    private void perform(long run) {
        try {
            Optional<List<Source>> sources = QuarkusTransaction.requiringNew().call(() -> read(run));
            if (sources.isPresent()) {
                Generated generated = Generator.generate(sources.get(), GenerationSettings.of(SEED));
                QuarkusTransaction.requiringNew().timeout(300).run(() -> finish(run, generated));
            }
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "Drafting run %d failed", run);
            QuarkusTransaction.requiringNew()
                    .run(() -> runs.runningLocked(run).ifPresent(r -> r.fail(reason(e), clock.instant())));
        }
    }

    private static String reason(Throwable e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    /** The documents to read, or nothing where the run is over. */
    private Optional<List<Source>> read(long run) {
        return runs.runningLocked(run)
                .filter(r -> r.attempt(clock.instant()))
                .map(r -> documents.ofCollection(r.collectionId()).stream()
                        .map(Drafting::source)
                        .toList());
    }

    private static Source source(Document document) {
        return new Source(document.reading(), document.title(), document.author());
    }

    private void finish(long run, Generated generated) {
        Optional<DraftingRun> running = runs.runningLocked(run);
        if (running.isPresent()) {
            running.get().finish(storing.store(running.get().collectionId(), generated), clock.instant());
        }
    }
}
