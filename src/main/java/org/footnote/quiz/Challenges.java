package org.footnote.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Challenges, always looked up through the person who asks. */
@ApplicationScoped
class Challenges implements PanacheRepository<Challenge> {

    static final int PAGE = 20;

    private static final String WHOLE = "from Challenge c join fetch c.version v join fetch v.question q where ";

    /**
     * Condition on {@code c} and {@code q}, of a teacher {@code :me}: questions of the collections they keep, and of those
     * they study in a classroom of theirs, where the collection is open to all or is kept by a teacher of that classroom.
     */
    private static final String TAUGHT = "(:admin = true or exists (select 1 from DocumentCollection k"
            + " where k.id = q.collectionId and (exists (select 1 from CollectionKeeper m where m.collectionId = k.id and m.personId = :me) or exists (select 1 from Enrolment t, Enrolment s"
            + " where t.classroom = s.classroom and t.person.id = :me and t.part = 'TEACHER'"
            + " and s.person.id = c.studentId and s.part = 'STUDENT' and (k.bundled = true or exists"
            + " (select 1 from Enrolment o, CollectionKeeper m where o.classroom = t.classroom"
            + " and o.person.id = m.personId and m.collectionId = k.id and o.part = 'TEACHER'))))))";

    /** Which ones a list shows. */
    enum Filter {
        ALL(EnumSet.allOf(Challenge.State.class)),
        OPEN(EnumSet.of(Challenge.State.OPEN)),
        DECIDED(EnumSet.of(Challenge.State.UPHELD, Challenge.State.DECLINED));

        private final Set<Challenge.State> states;

        Filter(Set<Challenge.State> states) {
            this.states = states;
        }

        /** By its name in an address; anything else shows all. */
        static Filter of(String name) {
            return switch (name) {
                case "open" -> OPEN;
                case "decided" -> DECIDED;
                default -> ALL;
            };
        }
    }

    Optional<Challenge> ofStudent(long id, long student) {
        return find(WHOLE + "c.id = ?1 and c.studentId = ?2", id, student).singleResultOptional();
    }

    /** @param page from 1, the latest first */
    List<Challenge> ofStudent(long student, Filter filter, int page) {
        return find(
                        WHOLE + "c.studentId = ?1 and c.state in ?2 order by c.madeAt desc, c.id desc",
                        student,
                        filter.states)
                .page(page - 1, PAGE)
                .list();
    }

    long countOfStudent(long student, Filter filter) {
        return count("studentId = ?1 and state in ?2", student, filter.states);
    }

    /** Answers the student has not taken note of, the latest first. */
    List<Challenge> news(long student) {
        return list(
                WHOLE + "c.studentId = ?1 and c.state <> ?2 and c.notedAt is null order by c.decidedAt desc, c.id desc",
                student,
                Challenge.State.OPEN);
    }

    /** The latest of each slot. */
    Map<Integer, Challenge> latestIn(long attempt) {
        Map<Integer, Challenge> latest = new HashMap<>();
        list("attemptId = ?1 order by id", attempt)
                .forEach(c -> latest.put(c.place().orElseThrow().slot(), c));
        return latest;
    }

    /** The latest on a question version met in practice. */
    Optional<Challenge> latestInPractice(long student, long version) {
        return find("studentId = ?1 and version.id = ?2 and attemptId is null order by id desc", student, version)
                .firstResultOptional();
    }

    Optional<Challenge> ofTeacher(long id, Viewer viewer) {
        return scoped(
                        getEntityManager()
                                .createQuery("select c " + WHOLE + "c.id = :id and " + TAUGHT, Challenge.class),
                        viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same, held until the transaction ends, so that of two decisions the second sees the first. */
    Optional<Challenge> ofTeacherLocked(long id, Viewer viewer) {
        Optional<Challenge> held =
                find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
        return held.flatMap(c -> ofTeacher(id, viewer));
    }

    /** @param page from 1; what waits longest first, of the decided ones the latest */
    List<Challenge> ofTeacher(Viewer viewer, Filter filter, int page) {
        String order = filter == Filter.OPEN ? "c.madeAt, c.id" : "c.decidedAt desc, c.id desc";
        return scoped(
                        getEntityManager()
                                .createQuery(
                                        "select c " + WHOLE + "c.state in :states and " + TAUGHT + " order by " + order,
                                        Challenge.class),
                        viewer)
                .setParameter("states", filter.states)
                .setFirstResult((page - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
    }

    long countOfTeacher(Viewer viewer, Filter filter) {
        return scoped(
                        getEntityManager()
                                .createQuery(
                                        "select count(c) from Challenge c join c.version v join v.question q"
                                                + " where c.state in :states and " + TAUGHT,
                                        Long.class),
                        viewer)
                .setParameter("states", filter.states)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, Viewer viewer) {
        return query.setParameter("me", viewer.id()).setParameter("admin", viewer.is(Role.ADMIN));
    }

    /** Titles of the quizzes that attempts were made at. */
    Map<Long, String> quizzes(Collection<Long> attempts) {
        Map<Long, String> titles = new HashMap<>();
        if (attempts.isEmpty()) {
            return titles;
        }
        getEntityManager()
                .createQuery("select a.id, z.title from Attempt a join a.set z where a.id in :attempts", Object[].class)
                .setParameter("attempts", attempts)
                .getResultList()
                .forEach(row -> titles.put((Long) row[0], (String) row[1]));
        return titles;
    }

    /** Names of people. */
    Map<Long, String> names(Collection<Long> people) {
        Map<Long, String> names = new HashMap<>();
        if (people.isEmpty()) {
            return names;
        }
        getEntityManager()
                .createQuery("select p.id, p.displayName from Person p where p.id in :people", Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }
}
