package org.footnote.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** What all learners remember. */
@ApplicationScoped
class FactMemories implements PanacheRepository<FactMemory> {

    List<FactMemory> of(long person) {
        return list("personId", person);
    }

    List<FactMemory> of(long person, Collection<Long> facts) {
        return list("personId = ?1 and factId in ?2", person, facts);
    }

    /** Makes changes of one learner's memory follow each other until the transaction ends. */
    void queue(long person) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))", Object.class)
                .setParameter("key", "memory " + person)
                .getSingleResult();
    }
}
