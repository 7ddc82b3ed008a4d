package org.footnote.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.footnote.people.Classroom;
import org.footnote.people.Classrooms;
import org.footnote.web.Viewer;

/** A teacher looks at what their classrooms did. */
@ApplicationScoped
public class SeeingResults {

    private static final String SEEN = "select a.studentId, " + AttemptLine.OF + ", case when exists (select 1 from"
            + " Enrolment t where t.person.id = :me and t.part = 'TEACHER' and "
            + Attempts.MARKED_IN.formatted("t.classroom.id")
            + ") then true else false end from Attempt a join a.set z where (:student = 0L or a.studentId = :student) and "
            + Attempts.SEEN_IN.formatted(":classroom") + " order by a.startedAt desc, a.id desc";

    @Inject
    Classrooms classrooms;

    @Inject
    EntityManager db;

    /** A classroom in a list. */
    public record Taught(long id, String name) {}

    /** Attempts of one student that a classroom sees. */
    public record History(long classroom, String classroomName, String student, List<SeenAttempt> attempts) {}

    @Transactional
    List<Taught> taught(Viewer teacher) {
        return classrooms.taughtBy(teacher.id()).stream()
                .map(c -> new Taught(c.id(), c.name()))
                .toList();
    }

    /** @throws NotFoundException where this person does not teach the classroom */
    @Transactional
    ResultsView results(long classroomId, Viewer teacher) {
        Classroom classroom = classrooms.taughtBy(classroomId, teacher.id()).orElseThrow(NotFoundException::new);
        List<Object[]> rows = seen(classroomId, 0, teacher);
        Map<Object, List<SeenAttempt>> byStudent = new LinkedHashMap<>();
        Map<Long, List<Object[]>> byQuiz = new LinkedHashMap<>();
        for (Object[] row : rows) {
            AttemptLine line = (AttemptLine) row[1];
            byStudent.computeIfAbsent(row[0], id -> new ArrayList<>()).add(attempt(row));
            if (line.submitted()) {
                byQuiz.computeIfAbsent(line.set(), id -> new ArrayList<>()).add(row);
            }
        }
        return new ResultsView(
                classroomId,
                classroom.name(),
                byQuiz.values().stream().map(SeeingResults::quiz).toList(),
                classrooms.students(classroomId).stream()
                        .map(s -> new ResultsView.Student(
                                s.personId(), s.displayName(), byStudent.getOrDefault(s.personId(), List.of())))
                        .toList());
    }

    /**
     * What a classroom sees of one of its students, the latest first.
     *
     * @throws NotFoundException where this person does not teach the classroom, or the student does not study there
     */
    @Transactional
    public History history(long classroomId, long student, Viewer teacher) {
        Classroom classroom = classrooms.taughtBy(classroomId, teacher.id()).orElseThrow(NotFoundException::new);
        Classrooms.Member member = classrooms.students(classroomId).stream()
                .filter(s -> s.personId() == student)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        List<SeenAttempt> attempts = seen(classroomId, student, teacher).stream()
                .map(SeeingResults::attempt)
                .toList();
        return new History(classroomId, classroom.name(), member.displayName(), attempts);
    }

    /** @param student 0: all */
    private List<Object[]> seen(long classroom, long student, Viewer teacher) {
        return db.createQuery(SEEN, Object[].class)
                .setParameter("classroom", classroom)
                .setParameter("student", student)
                .setParameter("me", teacher.id())
                .getResultList();
    }

    private static SeenAttempt attempt(Object[] row) {
        return new SeenAttempt((AttemptLine) row[1], (Boolean) row[2]);
    }

    private static ResultsView.Quiz quiz(List<Object[]> rows) {
        AttemptLine any = (AttemptLine) rows.get(0)[1];
        double mean = rows.stream()
                .mapToDouble(r -> ((AttemptLine) r[1]).fraction())
                .average()
                .orElse(0);
        long students = rows.stream().collect(groupingBy(r -> r[0], toList())).size();
        return new ResultsView.Quiz(
                any.set(), any.quiz(), rows.size(), students, Figures.percent(mean), Math.round(100 * mean));
    }
}
