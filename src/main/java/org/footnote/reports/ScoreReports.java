package org.footnote.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Scores of submitted attempts, counted by the database. Shares of the full mark make quizzes of any length comparable. */
@ApplicationScoped
class ScoreReports {

    /**
     * Attempts and the classrooms that see them: those of the student, where the quiz is bundled, kept by a teacher of
     * the classroom, or given to it.
     */
    private static final String SEEN = " from attempt a join question_set s on s.id = a.set_id"
            + " join enrolment e on e.person_id = a.student_id and e.part = 'STUDENT'"
            + " join classroom c on c.id = e.classroom_id"
            + " where a.submitted_at is not null and (s.owner_id is null or exists (select 1 from enrolment o"
            + " join set_keeper k on k.person_id = o.person_id and k.set_id = s.id"
            + " where o.classroom_id = c.id and o.part = 'TEACHER') or exists (select 1 from assignment h"
            + " where h.id = a.assignment_id and h.classroom_id = c.id))";

    private static final String CHOSEN = " and (cast(:quiz as bigint) is null or s.id = :quiz)"
            + " and (cast(:classroom as bigint) is null or c.id = :classroom)";

    @Inject
    EntityManager db;

    ReportView report(ReportFilter filter) {
        return new ReportView(
                Optional.ofNullable(filter.quiz()),
                Optional.ofNullable(filter.classroom()),
                title("select title from question_set where id = :id", filter.quiz()),
                title("select name from classroom where id = :id", filter.classroom()),
                totals(filter),
                Histogram.of(tenths(filter)),
                rows(filter));
    }

    private Optional<String> title(String sql, Long id) {
        if (id == null) {
            return Optional.empty();
        }
        return db.createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private ReportView.Totals totals(ReportFilter filter) {
        Tuple t = filtered(
                        "select count(*), avg(f), percentile_cont(0.5) within group (order by f), stddev_samp(f),"
                                + " count(distinct student_id) from (select distinct a.id, a.student_id,"
                                + " a.score / nullif(a.max_score, 0) as f" + SEEN + CHOSEN + ") seen",
                        filter)
                .get(0);
        return new ReportView.Totals(count(t, 0), count(t, 4), share(t, 1), share(t, 2), share(t, 3));
    }

    /** Attempts by tenth of the full mark; the full mark itself stands with the last tenth. */
    private int[] tenths(ReportFilter filter) {
        int[] tenths = new int[Histogram.COLUMNS];
        for (Tuple t : filtered(
                "select least(floor(f * 10 + 0.000001), 9), count(*) from (select distinct a.id,"
                        + " a.score / nullif(a.max_score, 0) as f" + SEEN + CHOSEN
                        + ") seen where f is not null group by 1",
                filter)) {
            tenths[(int) count(t, 0)] = (int) count(t, 1);
        }
        return tenths;
    }

    private List<ReportView.Row> rows(ReportFilter filter) {
        return filtered(
                        "select s.id, s.title, c.id, c.name, count(*), avg(a.score / nullif(a.max_score, 0)),"
                                + " percentile_cont(0.5) within group (order by a.score / nullif(a.max_score, 0)),"
                                + " count(distinct a.student_id)" + SEEN + CHOSEN
                                + " group by s.id, s.title, c.id, c.name order by s.title, s.id, c.name, c.id",
                        filter)
                .stream()
                .map(t -> new ReportView.Row(
                        count(t, 0),
                        t.get(1, String.class),
                        count(t, 2),
                        t.get(3, String.class),
                        count(t, 4),
                        count(t, 7),
                        share(t, 5),
                        share(t, 6)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> filtered(String sql, ReportFilter filter) {
        return db.createNativeQuery(sql, Tuple.class)
                .setParameter("quiz", filter.quiz())
                .setParameter("classroom", filter.classroom())
                .getResultList();
    }

    private static long count(Tuple t, int column) {
        return t.get(column, Number.class).longValue();
    }

    /** Per cent, nothing where there is nothing to compute it from. */
    private static Optional<Double> share(Tuple t, int column) {
        return Optional.ofNullable(t.get(column, Number.class)).map(n -> 100 * n.doubleValue());
    }
}
