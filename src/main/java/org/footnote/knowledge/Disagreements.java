package org.footnote.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Where the sources of a collection differ. */
@ApplicationScoped
public class Disagreements implements PanacheRepository<StoredDisagreement> {

    /** With claims and evidence in three statements. */
    public List<StoredDisagreement> ofCollection(long collectionId) {
        return list("collectionId = ?1 order by ordinal", collectionId);
    }

    /** Disagreements that concern one of these facts, with claims and evidence in three statements. */
    public List<StoredDisagreement> about(Collection<Long> factIds) {
        return factIds.isEmpty()
                ? List.of()
                : list(
                        "select d from StoredDisagreement d where d.id in"
                                + " (select c.disagreement.id from StoredClaim c where c.factId in ?1) order by d.id",
                        factIds);
    }
}
