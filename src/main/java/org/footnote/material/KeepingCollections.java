package org.footnote.material;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.web.Contended;
import org.footnote.web.Viewer;

/** What a teacher does with collections, apart from filling them. */
@ApplicationScoped
public class KeepingCollections {

    @Inject
    DocumentCollections collections;

    @Inject
    Documents documents;

    @Inject
    ImportRuns runs;

    @Inject
    HeldUploads held;

    @Inject
    @All
    List<DocumentNotes> rooms;

    @Inject
    Clock clock;

    /** Key of the new collection. */
    @Contended
    @Transactional
    public long create(String title, String description, Viewer teacher) {
        DocumentCollection made = DocumentCollection.ofTeacher(
                teacher.id(), collections.free(Slug.of(title)), title, description, clock.instant());
        collections.persist(made);
        return made.id();
    }

    @Contended
    @Transactional
    public void rename(long id, String title, String description, Viewer by) {
        collections.editableBy(id, by).orElseThrow(NotFoundException::new).rename(title, description);
    }

    @Transactional
    List<CollectionLine> list(Viewer viewer) {
        return collections.visibleTo(viewer);
    }

    /** @param run key of an import whose report is shown */
    @Transactional
    CollectionPage page(long id, Optional<Long> run, Viewer viewer) {
        DocumentCollection collection = collections.visibleTo(id, viewer).orElseThrow(NotFoundException::new);
        boolean editable = collections.editableBy(id, viewer).isPresent();
        return new CollectionPage(
                id,
                collection.title(),
                collection.description(),
                collection.isBundled(),
                editable,
                documents.linesOf(id),
                editable ? held.waiting(id) : List.of(),
                run.filter(key -> editable)
                        .flatMap(key -> runs.of(id, key))
                        .map(ImportRun::files)
                        .orElse(List.of()));
    }

    /** What the rooms above understood of the documents of a collection that this person sees, by document. */
    @Transactional
    Map<Long, String> notes(long id, Viewer viewer) {
        Map<Long, String> notes = new HashMap<>();
        for (DocumentNotes room : rooms) {
            room.of(id, viewer).forEach((document, note) -> notes.merge(document, note, (a, b) -> a + " · " + b));
        }
        return notes;
    }

    /** A document that this person may describe. */
    @Transactional
    DocumentPage document(long id, Viewer viewer) {
        Document document = documents.editableBy(id, viewer).orElseThrow(NotFoundException::new);
        return new DocumentPage(
                id,
                document.collection().id(),
                document.collection().title(),
                document.fileName(),
                new DocumentForm(document.title(), document.author(), document.reference()));
    }

    /** Key of the collection. */
    @Contended
    @Transactional
    public long describe(long documentId, String title, String author, String reference, Viewer by) {
        Document document = documents.editableBy(documentId, by).orElseThrow(NotFoundException::new);
        document.describe(title, author, reference);
        return document.collection().id();
    }
}
