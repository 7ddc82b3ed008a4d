package org.footnote.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.audit.AuditLog;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.web.Viewer;

/** Teachers say which names mean the same; the next drafting takes them for one. */
@ApplicationScoped
public class KeepingAliases {

    @Inject
    DocumentCollections collections;

    @Inject
    Aliases aliases;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What is known of a collection's names. */
    record Kept(long collectionId, String collection, boolean editable, String content) {}

    @Transactional
    Kept list(long collectionId, Viewer viewer) {
        DocumentCollection collection =
                collections.visibleTo(collectionId, viewer).orElseThrow(NotFoundException::new);
        return new Kept(
                collectionId,
                collection.title(),
                collections.editableBy(collectionId, viewer).isPresent(),
                aliases.findByIdOptional(collectionId).map(AliasList::content).orElse(""));
    }

    /** @param text a list without problems */
    @Transactional
    void write(long collectionId, String text, Viewer by) {
        DocumentCollection collection = collections.editableBy(collectionId, by).orElseThrow(NotFoundException::new);
        collections.hold(collectionId);
        AliasList list = aliases.findByIdOptional(collectionId).orElseGet(() -> new AliasList(collectionId));
        list.write(text, by.id(), clock.instant());
        aliases.persist(list);
        audit.record(
                by.name(),
                "names changed",
                "collection " + collection.slug(),
                list.aliases().size() + " names");
    }

    /** One line of the list as a page shows it. */
    static List<NameLine> lines(Map<String, Set<String>> aliases) {
        return aliases.entrySet().stream()
                .map(e -> new NameLine(e.getKey(), String.join("; ", e.getValue())))
                .toList();
    }
}
