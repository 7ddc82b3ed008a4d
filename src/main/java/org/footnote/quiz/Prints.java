package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What was printed, always looked up through the teacher who asks. */
@ApplicationScoped
class Prints implements PanacheRepository<Print> {

    /** Newest first, each with the number of its questions. */
    List<Object[]> of(long quiz, long teacher) {
        return getEntityManager()
                .createQuery(
                        "select p.id, p.madeAt, p.variants, p.paper, size(p.questions) from Print p"
                                + " where p.set.id = :quiz and p.madeBy = :teacher order by p.id desc",
                        Object[].class)
                .setParameter("quiz", quiz)
                .setParameter("teacher", teacher)
                .setMaxResults(50)
                .getResultList();
    }

    /** With its questions, as long as the quiz may be printed by them. */
    Optional<Print> ofTeacher(long id, long teacher) {
        return find(
                        "from Print p join fetch p.set s join fetch p.questions q join fetch q.version v join fetch v.question"
                                + " where p.id = :id and p.madeBy = :teacher and " + QuestionSets.GIVABLE,
                        Parameters.with("id", id).and("teacher", teacher))
                .singleResultOptional();
    }
}
