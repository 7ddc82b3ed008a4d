package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Viewer;

/** Those who teach a classroom open its door to students for a while, change the code, and close it. */
@ApplicationScoped
class KeepingDoor {

    @Inject
    KeepingAccommodations keeping;

    @Inject
    JoinCodes codes;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param code as it is shown, empty where the door is closed */
    record Door(long classroom, String name, boolean archived, String code, Instant expiresAt) {}

    /** @throws NotFoundException where this person does not keep the classroom */
    @Transactional
    Door door(long id, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        Optional<JoinCode> code = codes.of(classroom).filter(c -> c.opens(clock.instant()));
        return new Door(
                id,
                classroom.name(),
                classroom.isArchived(),
                code.map(JoinCode::shown).orElse(""),
                code.map(JoinCode::expiresAt).orElse(null));
    }

    /** A new code; the one before opens nothing any more. */
    @Contended
    @Transactional
    void open(String actor, long id, int days, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        if (classroom.isArchived()) {
            throw new NotFoundException();
        }
        Instant expires = clock.instant().plus(Duration.ofDays(days));
        String code = Secrets.code();
        Optional<JoinCode> before = codes.of(classroom);
        before.ifPresent(c -> c.change(code, expires));
        if (before.isEmpty()) {
            codes.persist(new JoinCode(classroom, code, expires));
        }
        audit.record(actor, "join code made", "classroom " + classroom.name(), "");
    }

    @Contended
    @Transactional
    void close(String actor, long id, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        codes.delete("classroom", classroom);
        audit.record(actor, "join code closed", "classroom " + classroom.name(), "");
    }
}
