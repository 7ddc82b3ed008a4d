package org.footnote.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footnote.audit.AuditLog;
import org.footnote.web.Contended;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/**
 * Brings a list of students into a classroom, all of them or none. New ones get an account and a link for a password.
 * Somebody who has an account already comes in only where this teacher teaches them elsewhere: others join by code, for a
 * teacher can let students of a classroom choose new passwords, and a user name that is known must not open that way.
 */
@ApplicationScoped
class ImportingRoster {

    @Inject
    KeepingAccommodations keeping;

    @Inject
    Classrooms classrooms;

    @Inject
    People people;

    @Inject
    AccessLinks links;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What comes of a line that has no fault in itself. */
    enum Fate {
        NEW,
        COMES_IN,
        IS_IN,
        /** Has an account that this teacher has nothing to do with. */
        STRANGE,
        /** Does not study. */
        NO_STUDENT,
        CLOSED;

        boolean isWrong() {
            return this == STRANGE || this == NO_STUDENT || this == CLOSED;
        }
    }

    /** @param fate absent where the line has a fault @param link of a new student, else empty */
    record Line(Roster.Row row, Optional<Fate> fate, String link) {

        boolean isWrong() {
            return row.fault().isPresent() || fate.filter(Fate::isWrong).isPresent();
        }
    }

    /** @return line by line; where one is wrong, nobody came in */
    @Contended
    @Transactional
    List<Line> bring(String actor, long id, List<Roster.Row> rows, Viewer viewer) {
        Classroom classroom = keeping.classroom(id, viewer);
        Map<String, Person> known = people.named(
                rows.stream().map(r -> r.username().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        Set<Long> inside =
                classrooms.members(id).stream().map(Classrooms.Member::personId).collect(Collectors.toSet());
        Set<Long> taught = classrooms.studentsTaughtBy(viewer.id()).stream()
                .map(Classrooms.Taught::person)
                .collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        for (Roster.Row row : rows) {
            Optional<Fate> fate = row.fault().isPresent()
                    ? Optional.empty()
                    : Optional.of(fate(
                            Optional.ofNullable(known.get(row.username().toLowerCase(Locale.ROOT))),
                            inside,
                            taught,
                            viewer));
            lines.add(new Line(row, fate, ""));
        }
        if (lines.stream().anyMatch(Line::isWrong)) {
            return lines;
        }
        List<Line> done = lines.stream()
                .map(l -> enrol(l, classroom, known, viewer.zone()))
                .toList();
        audit.record(actor, "roster read", "classroom " + classroom.name(), done.size() + " lines");
        return done;
    }

    private static Fate fate(Optional<Person> known, Set<Long> inside, Set<Long> taught, Viewer viewer) {
        if (known.isEmpty()) {
            return Fate.NEW;
        }
        Person person = known.get();
        if (person.role() != Role.STUDENT) {
            return Fate.NO_STUDENT;
        }
        if (person.isDisabled()) {
            return Fate.CLOSED;
        }
        if (inside.contains(person.id())) {
            return Fate.IS_IN;
        }
        return taught.contains(person.id()) || viewer.is(Role.ADMIN) ? Fate.COMES_IN : Fate.STRANGE;
    }

    private Line enrol(Line line, Classroom classroom, Map<String, Person> known, ZoneId zone) {
        Person person = known.get(line.row().username().toLowerCase(Locale.ROOT));
        String link = "";
        if (person == null) {
            person = new Person(line.row().username(), line.row().name(), Role.STUDENT, zone, false, clock.instant());
            people.persist(person);
            link = links.issue(Optional.of(person), AccessLinks.WELCOME).path();
        }
        classroom.enrol(person, Enrolment.Part.STUDENT, clock.instant());
        return new Line(line.row(), line.fate(), link);
    }
}
