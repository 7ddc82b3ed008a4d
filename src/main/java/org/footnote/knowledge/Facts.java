package org.footnote.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.item.Kind;

/** The facts of all collections. */
@ApplicationScoped
public class Facts implements PanacheRepository<StoredFact> {

    /** Facts that the last reading found, by type, then in the order they were first found; an empty type is all of them. */
    List<StoredFact> page(long collectionId, String type, int index) {
        return find(
                        "collectionId = ?1 and current = true and (?2 = '' or type = ?2) order by type, id",
                        collectionId,
                        type)
                .page(index, StoredFact.PAGE)
                .list();
    }

    /** How many facts of each type the last reading found, in the order of the page. */
    Map<String, Long> types(long collectionId) {
        Map<String, Long> counts = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(
                        "select f.type, count(f) from StoredFact f where f.collectionId = :collection and f.current = true"
                                + " group by f.type order by f.type",
                        Object[].class)
                .setParameter("collection", collectionId)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Facts that say when something happened, as the last reading found them. */
    public List<StoredFact> dated(long collectionId) {
        return list("collectionId = ?1 and current = true and kind = ?2 order by id", collectionId, Kind.DATE);
    }

    public long countCurrent(long collectionId) {
        return count("collectionId = ?1 and current = true", collectionId);
    }

    /** Facts with evidence in this version of a document. */
    List<StoredFact> provedBy(long document) {
        return list(
                "select f from StoredFact f where exists (select 1 from f.evidence e where e.document = ?1) order by f.id",
                document);
    }

    Optional<StoredFact> withKey(long collectionId, String key) {
        return find("collectionId = ?1 and key = ?2", collectionId, key).firstResultOptional();
    }

    /** All facts of a collection, also those that are not current. */
    List<StoredFact> ofCollection(long collectionId) {
        return list("collectionId = ?1 order by id", collectionId);
    }
}
