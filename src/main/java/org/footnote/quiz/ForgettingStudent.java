package org.footnote.quiz;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.footnote.people.PersonErased;

/** Whoever is erased leaves no attempt and no challenge behind. */
@ApplicationScoped
class ForgettingStudent {

    /** The latest things first, for each points at those after it. */
    private static final List<String> ALL = List.of(
            "delete from MarkChange m where m.studentId = :person",
            "delete from Challenge c where c.studentId = :person",
            "delete from AttemptStep s where s.attempt.id in (select a.id from Attempt a where a.studentId = :person)",
            "delete from AttemptSlot s where s.attempt.id in (select a.id from Attempt a where a.studentId = :person)",
            "delete from Attempt a where a.studentId = :person");

    @Inject
    EntityManager db;

    /** After the rooms above, which point at attempts. */
    void forget(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) PersonErased erased) {
        ALL.forEach(deed ->
                db.createQuery(deed).setParameter("person", erased.person()).executeUpdate());
        for (String table : List.of("assignment_student", "assignment_exception")) {
            db.createNativeQuery("delete from " + table + " where person_id = :person")
                    .setParameter("person", erased.person())
                    .executeUpdate();
        }
    }
}
