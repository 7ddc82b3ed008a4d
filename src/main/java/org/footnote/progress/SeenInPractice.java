package org.footnote.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.footnote.quiz.SeenElsewhere;

/** What was answered in practice was seen, so a quiz that asks nothing seen leaves it out. */
@ApplicationScoped
class SeenInPractice implements SeenElsewhere {

    @Inject
    EntityManager db;

    @Override
    public Set<Long> facts(long student, long collection) {
        return Set.copyOf(db.createQuery(
                        "select distinct r.factId from FactReview r join StoredFact f on f.id = r.factId"
                                + " where r.personId = :student and f.collectionId = :collection",
                        Long.class)
                .setParameter("student", student)
                .setParameter("collection", collection)
                .getResultList());
    }
}
