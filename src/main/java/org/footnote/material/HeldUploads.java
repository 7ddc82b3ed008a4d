package org.footnote.material;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files that wait for a decision. */
@ApplicationScoped
class HeldUploads implements PanacheRepository<HeldUpload> {

    /** After this long nobody will decide any more. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    /** The latest file of a name is the one that waits. */
    void keep(DocumentCollection collection, Source source, Instant now, long by) {
        delete("collection = ?1 and (fileName = ?2 or at < ?3)", collection, source.name(), now.minus(PATIENCE));
        persist(new HeldUpload(collection, source, now, by));
    }

    Optional<HeldUpload> of(long collectionId, long id) {
        return find("id = ?1 and collection.id = ?2", id, collectionId).firstResultOptional();
    }

    /** Without their content, and only where the document is still there. */
    List<Waiting> waiting(long collectionId) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.material.Waiting(h.id, h.fileName, d.id, d.title, h.at)"
                                + " from HeldUpload h join Document d on d.collection = h.collection"
                                + " and d.fileName = h.fileName and d.replacedAt is null"
                                + " where h.collection.id = :collection order by h.id",
                        Waiting.class)
                .setParameter("collection", collectionId)
                .getResultList();
    }
}
