package org.footnote.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Sittings of practice, always looked up through the person who asks. */
@ApplicationScoped
class Sittings implements PanacheRepository<Sitting> {

    Optional<Sitting> ofStudent(long id, long student) {
        return find(
                        "from Sitting s left join fetch s.questions q left join fetch q.version v left join fetch v.question"
                                + " where s.id = ?1 and s.personId = ?2",
                        id,
                        student)
                .singleResultOptional();
    }

    /** The same, held until the transaction ends, so that two posts of one student follow each other. */
    Optional<Sitting> ofStudentLocked(long id, long student) {
        return find("id = ?1 and personId = ?2", id, student)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .flatMap(held -> ofStudent(id, student));
    }

    void forget(long person) {
        getEntityManager()
                .createQuery("delete from SittingQuestion q where q.sitting.id in"
                        + " (select s.id from Sitting s where s.personId = :person)")
                .setParameter("person", person)
                .executeUpdate();
        delete("personId", person);
    }
}
