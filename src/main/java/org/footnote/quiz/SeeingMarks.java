package org.footnote.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.footnote.bank.ItemJson;
import org.footnote.item.Cloze;
import org.footnote.people.Classrooms;
import org.footnote.web.Viewer;

/** A teacher looks at students and questions of an assignment, in the same few statements however many they are. */
@ApplicationScoped
public class SeeingMarks {

    private static final String PARTS = "select a.id, s.number, s.version.question.id, s.fraction, s.points, s.maxMark,"
            + " s.thrownOut, case when s.manual.fraction is null then false else true end,"
            + " case when t.response is null then false else true end, a.submittedAt, coalesce(a.score, 0)"
            + " from AttemptSlot s join s.attempt a left join AttemptStep t on t.attempt = a and t.slot = s.number"
            + " and t.sequence = (select max(u.sequence) from AttemptStep u where u.attempt = a and u.slot = s.number)"
            + " where a.assignment.id = :assignment order by s.number, s.id";

    @Inject
    Assignments assignments;

    @Inject
    Classrooms classrooms;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    private record Part(long attempt, long question, MarkTable.Cell cell, ItemFigures.Point point) {}

    /** @throws NotFoundException where this person does not teach the classroom */
    @Transactional
    public MarkTable table(long id, Viewer teacher) {
        Assignment given = assignments.ofTeacher(id, teacher.id()).orElseThrow(NotFoundException::new);
        Map<Long, List<AttemptMark>> lines = db.createQuery(AttemptMark.OF_ASSIGNMENT, AttemptMark.class)
                .setParameter("assignment", id)
                .getResultStream()
                .collect(groupingBy(AttemptMark::student));
        List<Part> parts = db.createQuery(PARTS, Object[].class)
                .setParameter("assignment", id)
                .getResultStream()
                .map(r -> part(r, given.terms().certainty()))
                .toList();
        List<MarkTable.Column> columns = columns(parts);
        Map<Long, Map<Long, MarkTable.Cell>> cells = new HashMap<>();
        parts.forEach(
                p -> cells.computeIfAbsent(p.attempt(), a -> new HashMap<>()).put(p.question(), p.cell()));
        List<MarkTable.Row> rows = new ArrayList<>();
        classrooms.students(given.classroomId()).stream()
                .filter(s -> given.students().isEmpty()
                        || given.students().contains(s.personId())
                        || lines.containsKey(s.personId()))
                .forEach(s -> rows.addAll(rows(given, s, lines.getOrDefault(s.personId(), List.of()), columns, cells)));
        return new MarkTable(
                id,
                given.set().title(),
                given.classroomId(),
                classrooms.findById(given.classroomId()).name(),
                given.counting(),
                given.terms().certainty(),
                runs(given, rows),
                columns,
                rows);
    }

    private boolean runs(Assignment given, List<MarkTable.Row> rows) {
        boolean over = given.withdrawnAt().isPresent()
                || given.window()
                        .closes()
                        .filter(c -> clock.instant().isAfter(c))
                        .isPresent();
        return !over || rows.stream().anyMatch(MarkTable.Row::open);
    }

    private static Part part(Object[] r, boolean certain) {
        double worth = (Double) r[5];
        boolean handedIn = r[9] != null;
        boolean marked = r[3] != null;
        Recorded.Outcome outcome =
                marked ? new Recorded.Outcome((Double) r[3], "", certain ? (Double) r[4] : null) : null;
        double earned = marked ? outcome.earns(worth) : 0;
        MarkTable.State state;
        if ((Boolean) r[6]) {
            state = MarkTable.State.OUT;
        } else if (!marked) {
            state = (Boolean) r[8] ? MarkTable.State.ANSWERED : MarkTable.State.OPEN;
        } else {
            double share = (Double) r[3];
            state = share == 1 ? MarkTable.State.RIGHT : share > 0 ? MarkTable.State.PARTLY : MarkTable.State.WRONG;
        }
        boolean counts = handedIn && marked && !(Boolean) r[6];
        return new Part(
                (Long) r[0],
                (Long) r[2],
                new MarkTable.Cell(state, earned, marked ? Figures.mark(earned) : "", (Integer) r[1], (Boolean) r[7]),
                counts ? new ItemFigures.Point((Double) r[3], (Double) r[10] - earned) : null);
    }

    private List<MarkTable.Column> columns(List<Part> parts) {
        Map<Long, List<Part>> byQuestion = parts.stream()
                .collect(groupingBy(Part::question, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        Map<Long, String> stems = byQuestion.isEmpty()
                ? Map.of()
                : db.createQuery(
                                "select v.question.id, v.content from QuestionVersion v where v.question.id in :questions"
                                        + " and v.number = v.question.currentNumber",
                                Object[].class)
                        .setParameter("questions", byQuestion.keySet())
                        .getResultStream()
                        .collect(toMap(r -> (Long) r[0], r -> ItemJson.read((String) r[1])
                                .stem()));
        List<MarkTable.Column> columns = new ArrayList<>();
        byQuestion.forEach((question, all) -> columns.add(new MarkTable.Column(
                question,
                columns.size() + 1,
                stems.get(question).replace(Cloze.GAP, "___"),
                ItemFigures.of(
                        all.stream().map(Part::point).filter(p -> p != null).toList()))));
        return columns;
    }

    private static List<MarkTable.Row> rows(
            Assignment given,
            Classrooms.Member student,
            List<AttemptMark> attempts,
            List<MarkTable.Column> columns,
            Map<Long, Map<Long, MarkTable.Cell>> cells) {
        Optional<Instant> due =
                given.allowed(student.personId(), student.timeFactor()).due();
        Counting counting = given.counting();
        OptionalDouble share = counting.result(attempts, due);
        Set<Long> making =
                counting.making(attempts, due).stream().map(AttemptMark::id).collect(toSet());
        List<MarkTable.Row> rows = new ArrayList<>();
        AttemptMark none = new AttemptMark(student.personId(), given.id(), 0, 0, null, null, 0, 0, null);
        for (AttemptMark line : attempts.isEmpty() ? List.of(none) : attempts) {
            Map<Long, MarkTable.Cell> of = cells.getOrDefault(line.id(), Map.of());
            rows.add(new MarkTable.Row(
                    student.personId(),
                    student.displayName(),
                    student.username(),
                    rows.isEmpty(),
                    line.id(),
                    line.number(),
                    line.started(),
                    line.at(),
                    line.score(),
                    line.max(),
                    line.daysLate(due),
                    rows.isEmpty() ? counting.percent(attempts, due) : "",
                    share.orElse(-1),
                    making.contains(line.id()),
                    line.handedIn() ? Duration.between(line.started(), line.at()) : null,
                    columns.stream()
                            .map(c -> of.getOrDefault(c.question(), MarkTable.Cell.NONE))
                            .toList()));
        }
        return rows;
    }
}
