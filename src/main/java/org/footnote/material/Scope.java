package org.footnote.material;

import io.quarkus.panache.common.Parameters;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Who may see and who may change a collection, as conditions on {@code DocumentCollection c}. */
final class Scope {

    static final String KEPT =
            "exists (select 1 from CollectionKeeper k where k.collectionId = c.id and k.personId = :me)";

    /** Open ones, those one keeps, those kept by a teacher in whose classroom one studies; administrators see all. */
    static final String VISIBLE = "(c.bundled = true or " + KEPT
            + " or :admin = true or exists (select 1 from Enrolment t, Enrolment s, CollectionKeeper h"
            + " where t.classroom = s.classroom and h.collectionId = c.id and t.person.id = h.personId"
            + " and t.part = 'TEACHER' and s.person.id = :me and s.part = 'STUDENT'))";

    /** One's own and those shared with one ({@link CollectionKeeper}); administrators change all. */
    static final String EDITABLE = "(" + KEPT + " or :admin = true)";

    private Scope() {}

    static Parameters of(Viewer viewer) {
        return Parameters.with("me", viewer.id()).and("admin", viewer.is(Role.ADMIN));
    }
}
