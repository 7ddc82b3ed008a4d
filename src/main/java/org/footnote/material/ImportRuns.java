package org.footnote.material;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The records of imports. */
@ApplicationScoped
class ImportRuns implements PanacheRepository<ImportRun> {

    Optional<ImportRun> of(long collectionId, long id) {
        return find("id = ?1 and collection.id = ?2", id, collectionId).firstResultOptional();
    }
}
