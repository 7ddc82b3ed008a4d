package org.footnote.material;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.footnote.audit.AuditLog;
import org.footnote.text.Reading;
import org.footnote.web.Contended;
import org.footnote.web.Viewer;

/** Puts a new version of a document in the place of the former one, which stays for the citations that point into it. */
@ApplicationScoped
public class ReplacingDocument {

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    HeldUploads held;

    @Inject
    ImportRuns runs;

    @Inject
    AuditLog audit;

    @Inject
    Event<DocumentReplaced> replaced;

    @Inject
    Clock clock;

    /**
     * The file that waits is the new version of the document of its name.
     *
     * @return what came of it: replaced, or why not
     * @throws NotFoundException where the collection is not theirs, or no such file waits
     */
    @Contended
    public ImportReport confirm(long collectionId, long upload, Viewer by) {
        // a large file is read for seconds: not while the collection is held
        Incoming file = QuarkusTransaction.requiringNew()
                .call(() -> new Incoming(theirs(collectionId, upload, by).source()));
        file.reading();
        return QuarkusTransaction.requiringNew().call(() -> confirm(collectionId, upload, file, by));
    }

    private ImportReport confirm(long collectionId, long upload, Incoming file, Viewer by) {
        HeldUpload waiting = theirs(collectionId, upload, by);
        DocumentCollection collection = collections.lock(waiting.collection());
        Documents.Held former = documents.heldBy(collectionId).stream()
                .filter(d -> d.fileName().equals(file.name()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        boolean elsewhere =
                documents.heldBy(collectionId).stream().anyMatch(d -> d.sha256().equals(file.sha256()));
        FileOutcome outcome = elsewhere
                ? new FileOutcome(file.name(), FileResult.SAME_CONTENT, former.id())
                : replace(former.id(), file, by.id());
        held.delete(waiting);
        ImportRun run = new ImportRun(collection, clock.instant(), by.id(), List.of(outcome));
        runs.persist(run);
        if (outcome.result() == FileResult.REPLACED) {
            audit.record(by.name(), "document replaced", "collection " + collection.slug(), file.name());
        }
        return new ImportReport(collectionId, collection.title(), run.id(), List.of(outcome));
    }

    /** The file that waits is not wanted. */
    @Contended
    @Transactional
    public void dismiss(long collectionId, long upload, Viewer by) {
        held.delete(theirs(collectionId, upload, by));
    }

    private HeldUpload theirs(long collectionId, long upload, Viewer by) {
        return collections
                .editableBy(collectionId, by)
                .flatMap(collection -> held.of(collection.id(), upload))
                .orElseThrow(NotFoundException::new);
    }

    /** In the caller's transaction, which holds the collection. */
    FileOutcome replace(long former, Incoming file, Long by) {
        if (!(file.reading() instanceof Reading.Document read)) {
            return FileOutcome.refused(file);
        }
        Document old = documents.findById(former);
        Document version = old.replace(read, file.source(), clock.instant(), by);
        documents.flush();
        documents.persist(version);
        Anchors anchors = new Anchors(old.id(), old.text(), version.id(), version.text());
        replaced.fire(new DocumentReplaced(old.collection().id(), old.id(), version.id(), anchors));
        return new FileOutcome(file.name(), FileResult.REPLACED, version.id());
    }
}
