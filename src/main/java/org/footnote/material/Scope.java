package org.footnote.material;

import io.quarkus.panache.common.Parameters;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Who may see and who may change a collection, as conditions on {@code DocumentCollection c}. */
final class Scope {

    /** Open ones, one's own, those of a teacher in whose classroom one studies; administrators see all. */
    static final String VISIBLE =
            "(c.bundled = true or c.ownerId = :me or :admin = true or exists (select 1 from Enrolment t, Enrolment s"
                    + " where t.classroom = s.classroom and t.person.id = c.ownerId and t.part = 'TEACHER'"
                    + " and s.person.id = :me and s.part = 'STUDENT'))";

    /** One's own; administrators change all. */
    static final String EDITABLE = "(c.ownerId = :me or :admin = true)";

    private Scope() {}

    static Parameters of(Viewer viewer) {
        return Parameters.with("me", viewer.id()).and("admin", viewer.is(Role.ADMIN));
    }
}
