package org.footnote.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Parameters that were fitted. */
@ApplicationScoped
class Fits implements PanacheRepository<FittedParameters> {

    /** A learner's own, else those of the classroom with the most reviews, else nothing. */
    Optional<FittedParameters> ofStudent(long person) {
        return find(
                        "from FittedParameters f where f.personId = :person or f.classroomId in (select e.classroom.id"
                                + " from Enrolment e where e.person.id = :person and e.part = 'STUDENT')"
                                + " order by case when f.personId is null then 1 else 0 end, f.reviews desc, f.id",
                        Parameters.with("person", person))
                .firstResultOptional();
    }

    Optional<FittedParameters> ofLearner(long person) {
        return find("personId", person).firstResultOptional();
    }

    Optional<FittedParameters> ofClassroom(long classroom) {
        return find("classroomId", classroom).firstResultOptional();
    }
}
