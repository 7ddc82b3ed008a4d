package org.footnote.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footnote.audit.AuditLog;
import org.footnote.text.DocumentReader;
import org.footnote.text.Reading;
import org.footnote.web.Viewer;

/** Brings files into collections. Each file comes in whole or not at all, and what came of it is told. */
@ApplicationScoped
public class ImportingMaterial {

    private static final String COMMAND_LINE = "command line";

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    ImportRuns runs;

    @Inject
    AuditLog audit;

    @Inject
    Event<PackImported> packImported;

    @Inject
    Clock clock;

    /** Files that a teacher uploads into a collection of their own. */
    @Transactional
    public ImportReport upload(long collectionId, List<Source> files, Viewer by) {
        DocumentCollection collection = collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
        return bring(collection, files, by.id(), by.name());
    }

    /** A course pack; its collection is open to everyone who is signed in and has the id of the pack as its slug. */
    @Transactional
    public ImportReport bring(CoursePack pack) {
        DocumentCollection collection = open(pack.id(), pack.title(), pack.description());
        collection.rename(pack.title(), pack.description());
        List<Source> files =
                pack.documents().stream().map(CoursePack.Text::source).toList();
        ImportReport report = bring(collection, files, null, COMMAND_LINE);
        packImported.fire(new PackImported(collection.id(), pack, report));
        return report;
    }

    /**
     * A file, a folder of files or a course pack, by whoever runs the command line. A collection that is not there is made
     * and is open to everyone who is signed in.
     *
     * @param slug of the collection; empty: from the title. A pack brings its own.
     * @param title of a collection to be made; empty: the name of the folder or file. A pack brings its own.
     * @throws UnreadableMaterial with one line that says what to change
     */
    @Transactional
    public ImportReport fromPath(Path path, String slug, String title) throws UnreadableMaterial {
        Folder folder = Folder.read(path);
        if (folder.pack().isPresent()) {
            return bring(folder.pack().get());
        }
        String name = title.isBlank() ? folder.name() : title;
        return bring(
                open(slug.isBlank() ? Slug.of(name) : Slug.of(slug), name, ""), folder.files(), null, COMMAND_LINE);
    }

    private DocumentCollection open(String slug, String title, String description) {
        return collections
                .withSlug(slug)
                .filter(found -> found.ownerId().isEmpty())
                .orElseGet(() -> {
                    DocumentCollection made =
                            DocumentCollection.bundled(collections.free(slug), title, description, clock.instant());
                    collections.persist(made);
                    return made;
                });
    }

    private ImportReport bring(DocumentCollection collection, List<Source> files, Long byId, String byName) {
        collections.flush();
        collections.lock(collection);
        Map<String, Documents.Held> byFile = new HashMap<>();
        Map<String, Documents.Held> byHash = new HashMap<>();
        int ordinal = 0;
        for (Documents.Held held : documents.heldBy(collection.id())) {
            byFile.put(held.fileName(), held);
            byHash.put(held.sha256(), held);
            ordinal = Math.max(ordinal, held.ordinal());
        }
        List<FileOutcome> outcomes = new ArrayList<>();
        for (Source file : files) {
            String hash = file.sha256();
            Documents.Held sameName = byFile.get(file.name());
            Documents.Held sameContent = byHash.get(hash);
            if (sameName != null) {
                FileResult result = sameName.sha256().equals(hash) ? FileResult.UNCHANGED : FileResult.NAME_TAKEN;
                outcomes.add(new FileOutcome(file.name(), result, sameName.id()));
            } else if (sameContent != null) {
                outcomes.add(new FileOutcome(file.name(), FileResult.SAME_CONTENT, sameContent.id()));
            } else {
                FileOutcome outcome = store(collection, ordinal + 1, file, byId);
                outcomes.add(outcome);
                if (outcome.result() == FileResult.IMPORTED) {
                    ordinal++;
                    Documents.Held held = new Documents.Held(outcome.documentId(), ordinal, file.name(), hash);
                    byFile.put(file.name(), held);
                    byHash.put(hash, held);
                }
            }
        }
        return record(collection, outcomes, byId, byName);
    }

    private FileOutcome store(DocumentCollection collection, int ordinal, Source file, Long byId) {
        if (file.name().length() > Document.NAME_LENGTH) {
            return new FileOutcome(file.name().substring(0, Document.NAME_LENGTH), FileResult.NAME_TOO_LONG, null);
        }
        Reading reading = DocumentReader.read(file.name(), file.bytes());
        if (reading instanceof Reading.Document read) {
            Document document = new Document(collection, ordinal, read, file, clock.instant(), byId);
            documents.persist(document);
            return new FileOutcome(file.name(), FileResult.IMPORTED, document.id());
        }
        if (reading instanceof Reading.Refused refused) {
            return new FileOutcome(file.name(), FileResult.of(refused.reason()), null);
        }
        throw new IllegalStateException("an unknown kind of reading: " + reading.getClass());
    }

    /** An import in which every file was refused changed nothing and leaves no record. */
    private ImportReport record(DocumentCollection collection, List<FileOutcome> outcomes, Long byId, String byName) {
        ImportReport report = new ImportReport(collection.id(), collection.title(), 0, outcomes);
        if (report.isInVain()) {
            return report;
        }
        ImportRun run = new ImportRun(collection, clock.instant(), byId, outcomes);
        runs.persist(run);
        if (report.count(FileResult.IMPORTED) > 0) {
            audit.record(
                    byName,
                    "documents imported",
                    "collection " + collection.slug(),
                    report.count(FileResult.IMPORTED) + " of " + outcomes.size() + " files");
        }
        return new ImportReport(collection.id(), collection.title(), run.id(), outcomes);
    }
}
