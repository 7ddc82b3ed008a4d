package org.footnote.material;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.footnote.people.Person;
import org.footnote.web.Viewer;

/** All collections. */
@ApplicationScoped
public class DocumentCollections implements PanacheRepository<DocumentCollection> {

    /** A collection this person may see. */
    public Optional<DocumentCollection> visibleTo(long id, Viewer viewer) {
        return find("from DocumentCollection c where c.id = :id and " + Scope.VISIBLE, with(viewer, "id", id))
                .firstResultOptional();
    }

    /** A collection this person may change. */
    public Optional<DocumentCollection> editableBy(long id, Viewer viewer) {
        return find("from DocumentCollection c where c.id = :id and " + Scope.EDITABLE, with(viewer, "id", id))
                .firstResultOptional();
    }

    /** Collections this person may see, one's own first, then by title. */
    public List<CollectionLine> visibleTo(Viewer viewer) {
        return list(
                viewer,
                "select new org.footnote.material.CollectionLine(c.id, c.title, c.description, c.bundled, c.ownerId,"
                        + " p.displayName, (select count(*) from Document d where d.collection = c and d.replacedAt is null),"
                        + " case when " + Scope.KEPT + " then true else false end)"
                        + " from DocumentCollection c left join Person p on p.id = c.ownerId where " + Scope.VISIBLE
                        + " order by case when " + Scope.KEPT + " then 0 else 1 end, c.title, c.id",
                CollectionLine.class);
    }

    /** Everybody who keeps a collection, its owner first. */
    List<Person> keepers(long id) {
        return getEntityManager()
                .createQuery(
                        "select p from Person p, DocumentCollection c where c.id = :id and exists (select 1 from"
                                + " CollectionKeeper k where k.collectionId = c.id and k.personId = p.id)"
                                + " order by case when p.id = c.ownerId then 0 else 1 end, p.displayName, p.id",
                        Person.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Collections of others that are shared with somebody. */
    List<DocumentCollection> sharedWith(long person) {
        return list("?1 member of sharedWith", person);
    }

    public Optional<DocumentCollection> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Nobody else brings, replaces or drafts in this collection until the transaction ends. */
    public void hold(long id) {
        lock(findById(id));
    }

    /** One import at a time writes into a collection. */
    DocumentCollection lock(DocumentCollection collection) {
        getEntityManager().lock(collection, LockModeType.PESSIMISTIC_WRITE);
        return collection;
    }

    /** The slug, or the slug with the first number that makes it free. */
    String free(String slug) {
        List<String> taken = getEntityManager()
                .createQuery(
                        "select c.slug from DocumentCollection c where c.slug = :slug or c.slug like :numbered",
                        String.class)
                .setParameter("slug", slug)
                .setParameter("numbered", slug + "-%")
                .getResultList();
        String free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private <T> List<T> list(Viewer viewer, String query, Class<T> type) {
        TypedQuery<T> typed = getEntityManager().createQuery(query, type);
        Scope.of(viewer).map().forEach(typed::setParameter);
        return typed.getResultList();
    }

    private static Parameters with(Viewer viewer, String name, Object value) {
        return Scope.of(viewer).and(name, value);
    }
}
