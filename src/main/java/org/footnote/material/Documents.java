package org.footnote.material;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footnote.web.Viewer;

/** The documents of all collections. Unless said otherwise, those in force: the versions that no other has replaced. */
@ApplicationScoped
public class Documents implements PanacheRepository<Document> {

    private static final String LINE =
            "select new org.footnote.material.DocumentLine(c.id, d.id, d.ordinal, d.fileName, d.title, d.author,"
                    + " d.reference, size(d.passages), length(d.content), d.importedAt, d.language)"
                    + " from Document d join d.collection c where d.replacedAt is null and ";

    /** Documents with their texts and passages in two statements, in the order of the collection. */
    public List<Document> ofCollection(long collectionId) {
        return list("collection.id = ?1 and replacedAt is null order by ordinal", collectionId);
    }

    /** Any version of a document with its text, if this person may read it. */
    public Optional<Document> visibleTo(long id, Viewer viewer) {
        return find(
                        "select d from Document d join fetch d.collection c where d.id = :id and " + Scope.VISIBLE,
                        Scope.of(viewer).and("id", id))
                .firstResultOptional();
    }

    /** A document this person may describe anew. */
    Optional<Document> editableBy(long id, Viewer viewer) {
        return find(
                        "select d from Document d join fetch d.collection c where d.id = :id and d.replacedAt is null and "
                                + Scope.EDITABLE,
                        Scope.of(viewer).and("id", id))
                .firstResultOptional();
    }

    /** The documents of a collection without their texts, in order. */
    public List<DocumentLine> linesOf(long collectionId) {
        return getEntityManager()
                .createQuery(LINE + "c.id = :collection order by d.ordinal", DocumentLine.class)
                .setParameter("collection", collectionId)
                .getResultList();
    }

    /** All documents this person may read, without their texts, collection by collection. */
    List<DocumentLine> linesVisibleTo(Viewer viewer) {
        TypedQuery<DocumentLine> query =
                getEntityManager().createQuery(LINE + Scope.VISIBLE + " order by c.id, d.ordinal", DocumentLine.class);
        Scope.of(viewer).map().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Any versions of documents with their texts and passages in two statements. */
    List<Document> withKeys(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Documents with their texts in one statement. */
    List<Document> named(long collectionId, Collection<String> fileNames) {
        return fileNames.isEmpty()
                ? List.of()
                : list("collection.id = ?1 and replacedAt is null and fileName in ?2", collectionId, fileNames);
    }

    /** Key of the version in force of a document that may have been replaced; empty: there is none. */
    public Optional<Long> inForce(long collectionId, String fileName) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Document d where d.collection.id = :collection and d.fileName = :name"
                                + " and d.replacedAt is null",
                        Long.class)
                .setParameter("collection", collectionId)
                .setParameter("name", fileName)
                .getResultStream()
                .findFirst();
    }

    /** Keys of what a collection holds. */
    public Set<Long> keysOf(long collectionId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select d.id from Document d where d.collection.id = :collection and d.replacedAt is null",
                        Long.class)
                .setParameter("collection", collectionId)
                .getResultList());
    }

    /** Name and hash of what a collection holds, to compare with what is to come. */
    record Held(long id, int ordinal, String fileName, String sha256) {}

    List<Held> heldBy(long collectionId) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.material.Documents$Held(d.id, d.ordinal, d.fileName, d.sha256)"
                                + " from Document d where d.collection.id = :collection and d.replacedAt is null",
                        Held.class)
                .setParameter("collection", collectionId)
                .getResultList();
    }
}
