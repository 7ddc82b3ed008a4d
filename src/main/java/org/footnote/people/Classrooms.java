package org.footnote.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All classrooms, and who is in which. */
@ApplicationScoped
public class Classrooms implements PanacheRepository<Classroom> {

    /** One member of a classroom, as lists show them. */
    public record Member(long personId, String username, String displayName, Enrolment.Part part, double timeFactor) {}

    /** A student in a classroom of somebody's. */
    public record Taught(long classroom, String classroomName, long person, String name) {}

    /** One classroom with how many study in it. */
    public record Summary(long id, String name, long students, long teachers, boolean archived) {}

    private static final String SUMMARY = "select new org.footnote.people.Classrooms$Summary(c.id, c.name,"
            + " sum(case when e.part = 'STUDENT' then 1 else 0 end), sum(case when e.part = 'TEACHER' then 1 else 0 end),"
            + " c.archivedAt is not null) from Classroom c left join c.enrolments e";

    /** Capitals do not count. */
    public Optional<Classroom> named(String name) {
        return find("lower(name) = lower(?1)", name.strip()).firstResultOptional();
    }

    /** The classrooms this person teaches, those that are archived left out, by name. */
    public List<Classroom> taughtBy(long personId) {
        return with(personId, Enrolment.Part.TEACHER).stream()
                .filter(c -> !c.isArchived())
                .toList();
    }

    /** The classrooms this person studies in, by name. */
    public List<Classroom> ofStudent(long personId) {
        return with(personId, Enrolment.Part.STUDENT);
    }

    /** A classroom, if this person teaches it. */
    public Optional<Classroom> taughtBy(long classroomId, long personId) {
        return find(
                        "select c from Classroom c join c.enrolments e where c.id = ?1 and e.person.id = ?2 and e.part = ?3",
                        classroomId,
                        personId,
                        Enrolment.Part.TEACHER)
                .firstResultOptional();
    }

    /**
     * Holds a classroom until the transaction ends. How long its students may take, and what was given to it, hang
     * together: who changes one of them reads the other after this, and before anything else is held.
     */
    public void hold(long classroomId) {
        findById(classroomId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same beside others who only begin something: nobody changes it meanwhile. */
    public void keepAsItIs(long classroomId) {
        findById(classroomId, LockModeType.PESSIMISTIC_READ);
    }

    /** Whether one teaches a classroom the other studies in. */
    public boolean teaches(long teacherId, long studentId) {
        return count(
                        "select count(c) from Classroom c join c.enrolments t join c.enrolments s"
                                + " where t.person.id = ?1 and t.part = ?2 and s.person.id = ?3 and s.part = ?4",
                        teacherId,
                        Enrolment.Part.TEACHER,
                        studentId,
                        Enrolment.Part.STUDENT)
                > 0;
    }

    /** Teachers first, then students, by name. */
    public List<Member> members(long classroomId) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.people.Classrooms$Member(p.id, p.username, p.displayName,"
                                + " e.part, e.timeFactor)"
                                + " from Enrolment e join e.person p where e.classroom.id = :classroom"
                                + " order by e.part desc, p.displayName, p.id",
                        Member.class)
                .setParameter("classroom", classroomId)
                .getResultList();
    }

    /** The students of a classroom, by name. */
    public List<Member> students(long classroomId) {
        return members(classroomId).stream()
                .filter(m -> m.part() == Enrolment.Part.STUDENT)
                .toList();
    }

    /** Everybody who studies in a classroom this person teaches, by classroom and name. */
    public List<Taught> studentsTaughtBy(long teacherId) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.people.Classrooms$Taught(c.id, c.name, p.id, p.displayName)"
                                + " from Enrolment e join e.classroom c join e.person p where e.part = 'STUDENT'"
                                + " and exists (select 1 from Enrolment t where t.classroom = c and t.person.id = :teacher"
                                + " and t.part = 'TEACHER') and c.archivedAt is null"
                                + " order by c.name, c.id, p.displayName, p.id",
                        Taught.class)
                .setParameter("teacher", teacherId)
                .getResultList();
    }

    /** Whether all of these study in a classroom. */
    public boolean studentsIn(long classroomId, Set<Long> people) {
        return people.isEmpty()
                || count(
                                "select count(e) from Enrolment e where e.classroom.id = ?1 and e.person.id in ?2"
                                        + " and e.part = 'STUDENT'",
                                classroomId,
                                people)
                        == people.size();
    }

    /** How much longer a student of a classroom may take; nothing where they do not study there. */
    public Optional<Double> timeFactor(long classroomId, long studentId) {
        return studentIn(classroomId, studentId).map(Enrolment::timeFactor);
    }

    /** The longest time anybody in a classroom may take, as a factor of the usual one. */
    public double longestTimeFactor(long classroomId) {
        Double longest = getEntityManager()
                .createQuery(
                        "select max(e.timeFactor) from Enrolment e where e.classroom.id = :classroom"
                                + " and e.part = 'STUDENT'",
                        Double.class)
                .setParameter("classroom", classroomId)
                .getSingleResult();
        return longest == null ? 1 : longest;
    }

    Optional<Enrolment> studentIn(long classroomId, long studentId) {
        return getEntityManager()
                .createQuery(
                        "from Enrolment e join fetch e.person p where e.classroom.id = :classroom and p.id = :student"
                                + " and e.part = 'STUDENT'",
                        Enrolment.class)
                .setParameter("classroom", classroomId)
                .setParameter("student", studentId)
                .getResultStream()
                .findFirst();
    }

    /** Every classroom with its numbers, by name. */
    public List<Summary> summaries() {
        return getEntityManager()
                .createQuery(SUMMARY + " group by c.id, c.name, c.archivedAt order by c.name, c.id", Summary.class)
                .getResultList();
    }

    /** The same of those this person teaches, the archived last. */
    List<Summary> summaries(long teacherId) {
        return getEntityManager()
                .createQuery(
                        SUMMARY
                                + " where exists (select 1 from Enrolment t where t.classroom = c and t.part = 'TEACHER'"
                                + " and t.person.id = :teacher) group by c.id, c.name, c.archivedAt"
                                + " order by case when c.archivedAt is null then 0 else 1 end, c.name, c.id",
                        Summary.class)
                .setParameter("teacher", teacherId)
                .getResultList();
    }

    private List<Classroom> with(long personId, Enrolment.Part part) {
        return list(
                "select c from Classroom c join c.enrolments e where e.person.id = ?1 and e.part = ?2"
                        + " order by c.name, c.id",
                personId,
                part);
    }
}
