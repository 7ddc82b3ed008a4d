package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was given to the classrooms of a student. */
@ApplicationScoped
public class DueShelf {

    /** What has closed stays in sight for a while. */
    private static final Duration IN_SIGHT = Duration.ofDays(7);

    private static final String SUBMITTED =
            " from Attempt a where a.assignment = g and a.studentId = :student and a.submittedAt is not null)";

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /**
     * What is to do first, then by the time it ends. An attempt whose time is over counts as handed in, which it is in a
     * moment.
     *
     * @param open attempts of the student that are not handed in
     */
    public List<DueLine> of(long student, List<OpenAttempt> open) {
        Instant now = clock.instant();
        List<Object[]> given = db.createQuery(
                        "select g, z.title, c.name, e.timeFactor, (select count(a)" + SUBMITTED
                                + ", (select coalesce(max(a.id), 0)" + SUBMITTED
                                + " from Assignment g join g.set z join Classroom c on c.id = g.classroomId"
                                + " join Enrolment e on e.classroom = c where e.person.id = :student"
                                + " and e.part = 'STUDENT' and c.archivedAt is null and " + Assignments.FOR
                                + " and (g.withdrawnAt is null"
                                + " or exists (select 1 from Attempt b where b.assignment = g and b.studentId = :student))",
                        Object[].class)
                .setParameter("student", student)
                .getResultList();
        Map<Long, List<Earned>> marks = given.isEmpty() ? Map.of() : marks(student);
        return given.stream()
                .map(row -> line(row, student, open, marks, now))
                .filter(l -> l.closes() == null || l.closes().plus(IN_SIGHT).isAfter(now))
                .sorted(Comparator.comparing((DueLine l) -> !l.waits())
                        .thenComparing(DueShelf::end)
                        .thenComparing(DueLine::id))
                .toList();
    }

    /** An attempt whose marks are told. @param held something in it is being asked elsewhere, so that no total is told */
    record Earned(AttemptMark mark, boolean held) {}

    /** By assignment, in the order they were handed in. */
    private Map<Long, List<Earned>> marks(long student) {
        return db.createQuery(
                        "select new org.footnote.quiz.DueShelf$Earned(" + AttemptMark.OF + ", " + AttemptLine.HELD
                                + ") from Attempt a where a.studentId = :student"
                                + " and a.assignment is not null and a.submittedAt is not null and a.told"
                                + " order by a.number",
                        Earned.class)
                .setParameter("student", student)
                .getResultStream()
                .collect(Collectors.groupingBy(t -> t.mark().assignment()));
    }

    private static String counts(Counting counting, List<Earned> handed, Optional<Instant> due) {
        return handed.stream().anyMatch(Earned::held)
                ? ""
                : counting.percent(handed.stream().map(Earned::mark).toList(), due);
    }

    private static Instant end(DueLine line) {
        return Stream.of(Optional.ofNullable(line.due()), Optional.ofNullable(line.closes()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Instant.MAX);
    }

    private static DueLine line(
            Object[] row, long student, List<OpenAttempt> open, Map<Long, List<Earned>> marks, Instant now) {
        Assignment g = (Assignment) row[0];
        double factor = (Double) row[3];
        Allowed allowed = g.allowed(student, factor);
        Optional<OpenAttempt> begun =
                open.stream().filter(o -> g.id().equals(o.assignment())).findFirst();
        Optional<OpenAttempt> over = begun.filter(o -> o.over(now));
        OpenAttempt mine = over.isPresent() ? null : begun.orElse(null);
        long used = (Long) row[4] + (over.isPresent() ? 1 : 0);
        return new DueLine(
                g.id(),
                (String) row[1],
                (String) row[2],
                allowed.opens(),
                allowed.due().orElse(null),
                allowed.closes().orElse(null),
                allowed.limit().map(l -> Math.round(l.toSeconds() / 60.0)).orElse(0L),
                Math.round(100 * (factor - 1)),
                allowed.excepted(),
                allowed.attempts().orElse(0),
                used,
                counts(g.counting(), marks.getOrDefault(g.id(), List.of()), allowed.due()),
                over.map(OpenAttempt::id).orElse((Long) row[5]),
                mine,
                state(g, allowed, used, mine != null, now));
    }

    private static DueLine.State state(Assignment given, Allowed allowed, long used, boolean begun, Instant now) {
        if (begun) {
            return DueLine.State.STARTED;
        }
        if (allowed.hasClosed(now) || given.withdrawnAt().isPresent()) {
            return used == 0 ? DueLine.State.MISSED : DueLine.State.CLOSED;
        }
        if (!allowed.hasOpened(now)) {
            return DueLine.State.LATER;
        }
        if (used == 0) {
            return DueLine.State.TO_START;
        }
        return allowed.attempts().filter(a -> used >= a).isPresent() ? DueLine.State.DONE : DueLine.State.AGAIN;
    }
}
