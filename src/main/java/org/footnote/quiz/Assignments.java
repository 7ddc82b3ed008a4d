package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Quizzes given to classrooms. */
@ApplicationScoped
class Assignments implements PanacheRepository<Assignment> {

    /** Condition on assignment {@code g} and {@code :student}: it is for everybody, or for this one. */
    static final String FOR = "(not g.narrowed or :student member of g.studentIds)";

    /** An assignment to a classroom in which this student studies, and to this student. */
    Optional<Assignment> ofStudent(long id, long student) {
        return find(
                        "from Assignment g join fetch g.set z left join fetch z.parts where g.id = :id and exists"
                                + " (select 1 from Enrolment e where e.classroom.id = g.classroomId"
                                + " and e.person.id = :student and e.part = 'STUDENT'"
                                + " and e.classroom.archivedAt is null) and "
                                + FOR,
                        Parameters.with("id", id).and("student", student))
                .singleResultOptional();
    }

    /** An assignment to a classroom that this person teaches, with its quiz. */
    Optional<Assignment> ofTeacher(long id, long teacher) {
        return find(
                        "from Assignment g join fetch g.set where g.id = :id and exists (select 1 from Enrolment e"
                                + " where e.classroom.id = g.classroomId and e.person.id = :teacher and e.part = 'TEACHER')",
                        Parameters.with("id", id).and("teacher", teacher))
                .singleResultOptional();
    }

    /** The same, held until the transaction ends. */
    Optional<Assignment> ofTeacherHeld(long id, long teacher) {
        Optional<Assignment> held =
                find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
        return held.flatMap(a -> ofTeacher(id, teacher));
    }

    /** What was given to a classroom, is not withdrawn and is this teacher's to give, with its quiz. */
    List<Assignment> givable(long classroom, long teacher) {
        return list(
                "from Assignment g join fetch g.set z where g.classroomId = ?1 and g.withdrawnAt is null"
                        + " and (z.ownerId is null or exists (select 1 from SetKeeper k where k.setId = z.id and k.personId = ?2)) order by g.opensAt, g.id",
                classroom,
                teacher);
    }

    List<Assignment> ofClassroom(long classroom) {
        return list("classroomId", classroom);
    }

    boolean exists(long set, long classroom, Instant opens) {
        return count("set.id = ?1 and classroomId = ?2 and opensAt = ?3", set, classroom, opens) > 0;
    }
}
