package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Quizzes given to classrooms. */
@ApplicationScoped
class Assignments implements PanacheRepository<Assignment> {

    /** An assignment to a classroom in which this student studies. */
    Optional<Assignment> ofStudent(long id, long student) {
        return find(
                        "from Assignment g join fetch g.set z left join fetch z.parts where g.id = :id and exists"
                                + " (select 1 from Enrolment e where e.classroom.id = g.classroomId"
                                + " and e.person.id = :student and e.part = 'STUDENT')",
                        Parameters.with("id", id).and("student", student))
                .singleResultOptional();
    }

    List<Assignment> ofClassroom(long classroom) {
        return list("classroomId", classroom);
    }

    boolean exists(long set, long classroom, Instant opens) {
        return count("set.id = ?1 and classroomId = ?2 and opensAt = ?3", set, classroom, opens) > 0;
    }
}
