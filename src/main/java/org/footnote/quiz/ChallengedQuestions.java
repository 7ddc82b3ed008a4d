package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import org.footnote.bank.Challenged;

/** Tells the bank which of its questions students hold to be wrong. */
@ApplicationScoped
class ChallengedQuestions implements Challenged {

    @Inject
    EntityManager db;

    @Override
    public Set<Long> open(Collection<Long> collections) {
        return collections.isEmpty()
                ? Set.of()
                : Set.copyOf(db.createQuery(
                                "select distinct q.id from Challenge c join c.version v join v.question q"
                                        + " where c.state = :open and q.collectionId in :collections",
                                Long.class)
                        .setParameter("open", Challenge.State.OPEN)
                        .setParameter("collections", collections)
                        .getResultList());
    }
}
