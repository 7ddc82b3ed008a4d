package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How versions did with those who answered them. The room above counts, this one keeps what was counted. */
@ApplicationScoped
class Performance {

    @Inject
    EntityManager db;

    /**
     * @param facility mean share of the mark, 0 (nobody) to 1 (everybody)
     * @param discrimination correlation of the share with that of the rest of the attempt, -1 to 1
     */
    record Figures(long answered, double facility, Optional<Double> discrimination) {}

    /** By version, in one statement; versions that nobody answered are left out. */
    @SuppressWarnings("unchecked")
    Map<Long, Figures> of(Collection<Long> versions) {
        Map<Long, Figures> figures = new HashMap<>();
        if (!versions.isEmpty()) {
            List<Object[]> rows = db.createNativeQuery(
                            "select version_id, answered, facility, discrimination from version_statistics"
                                    + " where version_id in (:versions)")
                    .setParameter("versions", versions)
                    .getResultList();
            rows.forEach(r -> figures.put(
                    ((Number) r[0]).longValue(),
                    new Figures(
                            ((Number) r[1]).longValue(),
                            ((Number) r[2]).doubleValue(),
                            Optional.ofNullable((Number) r[3]).map(Number::doubleValue))));
        }
        return figures;
    }
}
