package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/** Personal extra time, kept by those who teach a classroom and by administrators. */
@ApplicationScoped
class KeepingAccommodations {

    @Inject
    Classrooms classrooms;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccommodationChanged> changed;

    /** @throws NotFoundException where this person neither teaches nor administers the classroom */
    @Transactional
    Classroom classroom(long id, Viewer viewer) {
        return (viewer.is(Role.ADMIN) ? classrooms.findByIdOptional(id) : classrooms.taughtBy(id, viewer.id()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Gives a student this much time; what is so already stays as it is.
     *
     * @param actor user name, for the log
     * @throws NotFoundException where this person does not keep the classroom or no such student is in it
     */
    @Contended
    @Transactional
    void grant(String actor, Viewer viewer, long classroomId, long student, double factor) {
        Classroom classroom = classroom(classroomId, viewer);
        classrooms.hold(classroomId);
        Enrolment enrolment = classrooms.studentIn(classroomId, student).orElseThrow(NotFoundException::new);
        if (enrolment.timeFactor() != factor) {
            enrolment.allow(factor);
            audit.record(
                    actor,
                    "extra time changed",
                    "person " + enrolment.person().username(),
                    "×" + factor + " in classroom " + classroom.name());
            changed.fire(new AccommodationChanged(classroomId, student, factor));
        }
    }
}
