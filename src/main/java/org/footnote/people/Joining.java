package org.footnote.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;
import org.footnote.web.Throttle;
import org.footnote.web.Viewer;

/** Students come into a classroom by its code, those without an account make one on the way. Guessing is slowed down. */
@ApplicationScoped
class Joining {

    static final int TRIES = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);

    @Inject
    JoinCodes codes;

    @Inject
    Classrooms classrooms;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private Throttle throttle;

    @PostConstruct
    void forget() {
        throttle = new Throttle(clock, TRIES, WINDOW);
    }

    /** What lies behind a code. */
    sealed interface Behind {

        record Room(long id, String name, boolean inside) implements Behind {}

        record Nothing() implements Behind {}

        record MustWait() implements Behind {}
    }

    /** @param address who asks, as far as the network tells */
    @Transactional
    Behind behind(String typed, String address, Viewer viewer) {
        if (throttle.mustWait(address)) {
            return new Behind.MustWait();
        }
        Optional<Classroom> room = room(typed);
        if (room.isEmpty()) {
            throttle.failed(address);
            return new Behind.Nothing();
        }
        boolean inside = viewer.isSignedIn()
                && classrooms.members(room.get().id()).stream().anyMatch(m -> m.personId() == viewer.id());
        return new Behind.Room(room.get().id(), room.get().name(), inside);
    }

    private Optional<Classroom> room(String typed) {
        return codes.typed(typed).filter(c -> c.opens(clock.instant())).map(JoinCode::classroom);
    }

    /** A student comes in; who is in stays. @throws NotFoundException where the code opens nothing */
    @Contended
    @Transactional
    String join(String typed, Viewer viewer) {
        Classroom room = room(typed).filter(r -> viewer.is(Role.STUDENT)).orElseThrow(NotFoundException::new);
        Person person = people.findById(viewer.id());
        room.enrol(person, Enrolment.Part.STUDENT, clock.instant());
        audit.record(person.username(), "joined by code", "classroom " + room.name(), "");
        return room.name();
    }

    /** Somebody new, who is in; nothing where the user name is taken. @throws NotFoundException where the code opens nothing */
    @Contended
    @Transactional
    Optional<Person> joinAnew(String typed, JoinForm form, Viewer stranger) {
        Classroom room = room(typed).orElseThrow(NotFoundException::new);
        if (people.named(form.username()).isPresent()) {
            return Optional.empty();
        }
        Person person = new Person(
                form.username().strip(),
                form.displayName().strip(),
                Role.STUDENT,
                stranger.zone(),
                false,
                clock.instant());
        person.choosePassword(form.newPassword());
        people.persistAndFlush(person);
        room.enrol(person, Enrolment.Part.STUDENT, clock.instant());
        audit.record(person.username(), "account made by code", "classroom " + room.name(), "");
        return Optional.of(person);
    }
}
