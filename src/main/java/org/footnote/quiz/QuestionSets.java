package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Quizzes. */
@ApplicationScoped
class QuestionSets implements PanacheRepository<QuestionSet> {

    /**
     * Condition on {@code s} and {@code :student}: bundled quizzes are open to every student, a teacher's to the students
     * of that teacher's classrooms.
     */
    static final String OPEN_TO = "(s.ownerId is null or exists (select 1 from Enrolment e"
            + " join Enrolment t on t.classroom = e.classroom where e.person.id = :student and e.part = 'STUDENT'"
            + " and t.person.id = s.ownerId and t.part = 'TEACHER'))";

    Optional<QuestionSet> openTo(long id, long student) {
        return find(
                        "from QuestionSet s left join fetch s.kinds where " + OPEN_TO + " and s.id = :id",
                        Parameters.with("student", student).and("id", id))
                .singleResultOptional();
    }

    /** Capitals do not count. */
    boolean hasTitle(long collection, long owner, String title) {
        return count(
                        "collectionId = ?1 and ownerId = ?2 and lower(title) = lower(?3)",
                        collection,
                        owner,
                        title.strip())
                > 0;
    }

    Optional<QuestionSet> bundled(long collection, String slug) {
        return find("collectionId = ?1 and bundled = ?2", collection, slug).singleResultOptional();
    }
}
