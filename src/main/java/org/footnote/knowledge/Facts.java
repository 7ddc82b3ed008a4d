package org.footnote.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The facts of all collections. */
@ApplicationScoped
public class Facts implements PanacheRepository<StoredFact> {

    /** Facts that the last reading found, in the order they were first found. */
    List<StoredFact> page(long collectionId, int index) {
        return find("collectionId = ?1 and current = true order by id", collectionId)
                .page(index, StoredFact.PAGE)
                .list();
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

    /** All facts of a collection, also those that are not current. */
    List<StoredFact> ofCollection(long collectionId) {
        return list("collectionId = ?1 order by id", collectionId);
    }
}
