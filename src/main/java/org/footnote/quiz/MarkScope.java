package org.footnote.quiz;

import jakarta.persistence.Query;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/**
 * Whose answers somebody may mark: those of the classrooms they teach, at what was given to these, and at bundled quizzes
 * and those that their teachers keep, where students take them by themselves; administrators all.
 *
 * @param assignment 0: wherever the question was asked
 */
record MarkScope(Viewer viewer, long assignment) {

    /** Condition on an attempt {@code a} and its quiz {@code z}. */
    static final String IN = "(:assignment = 0L or a.assignment.id = :assignment) and (:admin = true or exists"
            + " (select 1 from Enrolment t where t.person.id = :me and t.part = 'TEACHER' and "
            + Attempts.MARKED_IN.formatted("t.classroom.id") + "))";

    static MarkScope everywhere(Viewer viewer) {
        return new MarkScope(viewer, 0);
    }

    <Q extends Query> Q on(Q query) {
        query.setParameter("assignment", assignment)
                .setParameter("admin", viewer.is(Role.ADMIN))
                .setParameter("me", viewer.id());
        return query;
    }
}
