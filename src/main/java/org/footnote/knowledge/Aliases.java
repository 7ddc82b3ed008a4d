package org.footnote.knowledge;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The names of all collections that mean the same. */
@ApplicationScoped
public class Aliases implements PanacheRepository<AliasList> {

    /** Canonical names with their other forms, in the order of the list; empty where there is none. */
    public Map<String, Set<String>> of(long collectionId) {
        return findByIdOptional(collectionId).map(AliasList::aliases).orElse(Map.of());
    }
}
