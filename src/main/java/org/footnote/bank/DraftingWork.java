package org.footnote.bank;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.footnote.generation.Generated;
import org.footnote.generation.GenerationSettings;
import org.footnote.generation.Generator;
import org.footnote.generation.Progress;
import org.footnote.generation.Source;
import org.footnote.knowledge.Aliases;
import org.footnote.material.Document;
import org.footnote.material.DocumentCollections;
import org.footnote.material.Documents;
import org.jboss.logging.Logger;

/**
 * Does a drafting that was asked for. The texts are read in a short transaction, the engine works outside any, and one
 * further transaction stores what it found or nothing. It may be begun by several at once, by mistake or after a crash:
 * only the latest try is stored, and since drafting again finds the same facts and questions, nothing is there twice.
 */
@ApplicationScoped
public class DraftingWork {

    private static final Logger LOG = Logger.getLogger(DraftingWork.class);

    /** The same for everybody, so that the same documents give the same bank everywhere. */
    private static final long SEED = 1;

    /** Storing a large bank. Seconds. */
    private static final int PATIENCE = 300;

    /** Tries to store what was found, while teachers decide about the same questions. */
    private static final int STORING = 10;

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    Aliases aliases;

    @Inject
    DraftingRuns runs;

    @Inject
    StoringDrafts storing;

    @Inject
    Clock clock;

    /** One beginning of a run. */
    private record Try(long run, int number, long collection) {}

    /** What a try reads. */
    private record Texts(Set<Long> documents, List<Source> sources, Map<String, Set<String>> aliases) {}

    /**
     * Works on a run until it is over; where it is over already, there is nothing to do.
     *
     * @param stopping asked all the time: whether the program is about to end
     * @return false where the work was put down before it was done, for somebody else to take up
     */
    public boolean perform(long run, BooleanSupplier stopping) {
        Optional<Try> begun = QuarkusTransaction.requiringNew().call(() -> begin(run));
        if (begun.isEmpty()) {
            return true;
        }
        Try mine = begun.get();
        try {
            while (!written(mine, stopping)) {
                LOG.infof("Documents of collection %d changed during drafting; reading them again", mine.collection());
            }
            return true;
        } catch (TellingProgress.Ended ended) {
            if (ended.wanted()) {
                QuarkusTransaction.requiringNew().run(() -> held(mine).ifPresent(DraftingRun::putBack));
            }
            return !ended.wanted();
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "Drafting run %d failed", run);
            QuarkusTransaction.requiringNew()
                    .run(() -> held(mine).ifPresent(r -> r.fail(reason(e), words(e), clock.instant())));
            return true;
        }
    }

    private Optional<Try> begin(long run) {
        return runs.runningLocked(run)
                .filter(r -> r.attempt(clock.instant()))
                .map(r -> new Try(run, r.tries(), r.collectionId()));
    }

    /** Where the documents came, went or changed meanwhile, nothing is stored: it is not what they say. */
    private boolean written(Try mine, BooleanSupplier stopping) {
        Texts texts = QuarkusTransaction.requiringNew().call(() -> texts(mine.collection()));
        Progress progress = new TellingProgress(
                reached -> QuarkusTransaction.requiringNew()
                        .call(() -> runs.tell(
                                mine.run(), mine.number(), texts.sources().size(), reached)),
                stopping,
                clock);
        Generated generated =
                Generator.generate(texts.sources(), GenerationSettings.of(SEED).withAliases(texts.aliases()), progress);
        for (int tries = 1; ; tries++) {
            try {
                return QuarkusTransaction.requiringNew().timeout(PATIENCE).call(() -> stored(mine, texts, generated));
            } catch (RuntimeException e) {
                // a teacher decided about a question meanwhile: their decision stands, so the bank is read again
                if (tries == STORING || !isOvertaken(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isOvertaken(Throwable e) {
        return e != null && (e instanceof OptimisticLockException || isOvertaken(e.getCause()));
    }

    private Texts texts(long collection) {
        List<Document> all = documents.ofCollection(collection);
        return new Texts(
                all.stream().map(Document::id).collect(Collectors.toSet()),
                all.stream().map(DraftingWork::source).toList(),
                aliases.of(collection));
    }

    private static Source source(Document document) {
        return new Source(document.reading(), document.title(), document.author());
    }

    private boolean stored(Try mine, Texts texts, Generated generated) {
        Optional<DraftingRun> run = held(mine);
        if (run.isEmpty()) {
            return true;
        }
        collections.hold(mine.collection());
        if (!documents.keysOf(mine.collection()).equals(texts.documents())) {
            return false;
        }
        run.get().finish(storing.store(mine.collection(), generated), clock.instant());
        runs.keep(new RunFindings(mine.run(), Findings.of(generated)));
        return true;
    }

    private Optional<DraftingRun> held(Try mine) {
        return runs.runningLocked(mine.run(), mine.number());
    }

    private static DraftingRun.Reason reason(Throwable e) {
        return e instanceof OutOfMemoryError ? DraftingRun.Reason.MEMORY : DraftingRun.Reason.ERROR;
    }

    private static String words(Throwable e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
