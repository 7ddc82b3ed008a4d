package org.footnote.material;

import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.Set;
import org.footnote.audit.AuditLog;
import org.footnote.text.Reading;
import org.footnote.web.Contended;
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
    HeldUploads held;

    @Inject
    ReplacingDocument replacing;

    @Inject
    AuditLog audit;

    @Inject
    Event<PackImported> packImported;

    @Inject
    Clock clock;

    /**
     * Files that a teacher uploads into a collection of their own. One whose name is taken waits until they say whether
     * it is a new version. Files are read before the collection is held.
     */
    public ImportReport upload(long collectionId, List<Source> files, Viewer by) {
        Set<String> known = QuarkusTransaction.requiringNew().call(() -> {
            DocumentCollection theirs = collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
            return documents.heldBy(theirs.id()).stream()
                    .map(Documents.Held::sha256)
                    .collect(toSet());
        });
        List<Incoming> incoming = read(files, known);
        return QuarkusTransaction.requiringNew().call(() -> {
            DocumentCollection collection =
                    collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
            return bring(collection, incoming, Taken.WAITS, by.id(), by.name());
        });
    }

    /** What is to come of a file whose name a document has. */
    private enum Taken {
        REFUSED,
        WAITS,
        REPLACES
    }

    /** Those that are known already are not read. */
    private static List<Incoming> read(List<Source> files, Set<String> known) {
        List<Incoming> incoming = files.stream().map(Incoming::new).toList();
        incoming.stream()
                .filter(file -> file.name().length() <= Document.NAME_LENGTH && !known.contains(file.sha256()))
                .forEach(Incoming::reading);
        return incoming;
    }

    /** A course pack; texts that changed are refused. See {@link #bring(CoursePack, boolean)}. */
    @Transactional
    public ImportReport bring(CoursePack pack) {
        return bring(pack, false);
    }

    /** A course pack; its collection is open to everyone who is signed in and has the id of the pack as its slug.
     *
     * @param replace whether texts that changed take the place of those that are there
     */
    @Transactional
    public ImportReport bring(CoursePack pack, boolean replace) {
        DocumentCollection collection = open(pack.id(), pack.title(), pack.description());
        collection.rename(pack.title(), pack.description());
        List<Incoming> files = pack.documents().stream()
                .map(CoursePack.Text::source)
                .map(Incoming::new)
                .toList();
        ImportReport report = bring(collection, files, taken(replace), null, COMMAND_LINE);
        packImported.fire(new PackImported(collection.id(), pack, report));
        return report;
    }

    /**
     * A file, a folder of files or a course pack, by whoever runs the command line. A collection that is not there is made
     * and is open to everyone who is signed in.
     *
     * @param slug of the collection; empty: from the title. A pack brings its own.
     * @param title of a collection to be made; empty: the name of the folder or file. A pack brings its own.
     * @param replace whether files that changed take the place of the documents of their names
     * @throws UnreadableMaterial with one line that says what to change
     */
    @Contended
    @Transactional
    public ImportReport fromPath(Path path, String slug, String title, boolean replace) throws UnreadableMaterial {
        Folder folder = Folder.read(path);
        if (folder.pack().isPresent()) {
            return bring(folder.pack().get(), replace);
        }
        String name = title.isBlank() ? folder.name() : title;
        DocumentCollection collection = open(slug.isBlank() ? Slug.of(name) : Slug.of(slug), name, "");
        List<Incoming> files = folder.files().stream().map(Incoming::new).toList();
        return bring(collection, files, taken(replace), null, COMMAND_LINE);
    }

    private static Taken taken(boolean replace) {
        return replace ? Taken.REPLACES : Taken.REFUSED;
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

    private ImportReport bring(
            DocumentCollection collection, List<Incoming> files, Taken taken, Long byId, String byName) {
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
        for (Incoming file : files) {
            String hash = file.sha256();
            Documents.Held sameName = byFile.get(file.name());
            Documents.Held sameContent = byHash.get(hash);
            if (sameName != null && sameName.sha256().equals(hash)) {
                outcomes.add(new FileOutcome(file.name(), FileResult.UNCHANGED, sameName.id()));
            } else if (sameContent != null) {
                outcomes.add(new FileOutcome(file.name(), FileResult.SAME_CONTENT, sameContent.id()));
            } else if (sameName != null) {
                FileOutcome outcome = nameTaken(collection, sameName, file, taken, byId);
                outcomes.add(outcome);
                if (outcome.result() == FileResult.REPLACED) {
                    byHash.remove(sameName.sha256());
                    Documents.Held held =
                            new Documents.Held(outcome.documentId(), sameName.ordinal(), file.name(), hash);
                    byFile.put(file.name(), held);
                    byHash.put(hash, held);
                }
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

    private FileOutcome nameTaken(
            DocumentCollection collection, Documents.Held former, Incoming file, Taken taken, Long byId) {
        if (taken == Taken.REPLACES) {
            return replacing.replace(former.id(), file, byId);
        }
        if (taken == Taken.WAITS) {
            if (file.reading() instanceof Reading.Refused) {
                return FileOutcome.refused(file);
            }
            held.keep(collection, file.source(), clock.instant(), byId);
        }
        return new FileOutcome(file.name(), FileResult.NAME_TAKEN, former.id());
    }

    private FileOutcome store(DocumentCollection collection, int ordinal, Incoming file, Long byId) {
        if (file.name().length() > Document.NAME_LENGTH) {
            return new FileOutcome(file.name().substring(0, Document.NAME_LENGTH), FileResult.NAME_TOO_LONG, null);
        }
        if (file.reading() instanceof Reading.Document read) {
            Document document = new Document(collection, ordinal, read, file.source(), clock.instant(), byId);
            documents.persist(document);
            return new FileOutcome(file.name(), FileResult.IMPORTED, document.id());
        }
        return FileOutcome.refused(file);
    }

    /** An import in which every file was refused changed nothing and leaves no record. */
    private ImportReport record(DocumentCollection collection, List<FileOutcome> outcomes, Long byId, String byName) {
        ImportReport report = new ImportReport(collection.id(), collection.title(), 0, outcomes);
        if (report.isInVain()) {
            return report;
        }
        ImportRun run = new ImportRun(collection, clock.instant(), byId, outcomes);
        runs.persist(run);
        long changed = report.count(FileResult.IMPORTED) + report.count(FileResult.REPLACED);
        if (changed > 0) {
            audit.record(
                    byName,
                    "documents imported",
                    "collection " + collection.slug(),
                    changed + " of " + outcomes.size() + " files");
        }
        return new ImportReport(collection.id(), collection.title(), run.id(), outcomes);
    }
}
