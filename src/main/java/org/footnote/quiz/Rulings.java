package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rulings on questions. */
@ApplicationScoped
class Rulings implements PanacheRepository<Ruling> {

    /**
     * Those an administrator made, whose word holds for everybody; at what was given, those of who teaches that classroom, and
     * those that hold for others there already, whoever teaches it now; else those of a teacher of {@code :student}.
     */
    private static final String OVER = "(exists (select 1 from Person p where p.id = r.madeBy and p.role = 'ADMIN')"
            + " or :assignment > 0L and (exists (select 1 from Assignment h, Enrolment t where h.id = :assignment"
            + " and t.classroom.id = h.classroomId and t.person.id = r.madeBy and t.part = 'TEACHER')"
            + " or exists (select 1 from AttemptSlot y where y.ruling = r and y.attempt.assignment.id = :assignment))"
            + " or :assignment = 0L and exists (select 1 from Enrolment t, Enrolment s where t.classroom = s.classroom"
            + " and t.person.id = r.madeBy and t.part = 'TEACHER' and s.person.id = :student and s.part = 'STUDENT'"
            + " and (z.ownerId is null or exists (select 1 from Enrolment o, SetKeeper k where o.classroom = t.classroom"
            + " and o.person.id = k.personId and k.setId = z.id and o.part = 'TEACHER'))))";

    /**
     * The latest on each of these questions that holds for a student in a quiz, by question.
     *
     * @param assignment 0 where they take it by themselves
     */
    Map<Long, Ruling> over(Collection<Long> questions, long set, long assignment, long student) {
        Map<Long, Ruling> latest = new HashMap<>();
        if (!questions.isEmpty()) {
            getEntityManager()
                    .createQuery(
                            "select r from Ruling r join fetch r.version, QuestionSet z where z.id = :set"
                                    + " and r.questionId in :questions and " + OVER + " order by r.id",
                            Ruling.class)
                    .setParameter("set", set)
                    .setParameter("assignment", assignment)
                    .setParameter("questions", questions)
                    .setParameter("student", student)
                    .getResultList()
                    .forEach(r -> latest.put(r.questionId(), r));
        }
        return latest;
    }

    /**
     * Those on a question that hold for a student who practises, the latest first: those of an administrator, of who keeps
     * the question, and of a teacher of the student.
     *
     * @param version number that was shown; what was decided before it was written is left out
     */
    List<Ruling> inPractice(long question, int version, long student) {
        return list(
                "from Ruling r join fetch r.version v where r.questionId = ?1 and v.number >= ?2 and (exists (select 1"
                        + " from Person p where p.id = r.madeBy and p.role = 'ADMIN') or exists (select 1 from"
                        + " CollectionKeeper k, Question q where q.id = r.questionId and k.collectionId = q.collectionId"
                        + " and k.personId = r.madeBy) or exists (select 1 from Enrolment t, Enrolment s where"
                        + " t.classroom = s.classroom and t.person.id = r.madeBy and t.part = 'TEACHER'"
                        + " and s.person.id = ?3 and s.part = 'STUDENT')) order by r.id desc",
                question,
                version,
                student);
    }

    Map<Long, Ruling> byId(Collection<Long> ids) {
        Map<Long, Ruling> found = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(r -> found.put(r.id(), r));
        }
        return found;
    }

    /** The latest that this person made on a question. */
    Optional<Ruling> latestOf(long question, long by) {
        List<Ruling> all = list("questionId = ?1 and madeBy = ?2 order by id desc", question, by);
        return all.stream().findFirst();
    }
}
