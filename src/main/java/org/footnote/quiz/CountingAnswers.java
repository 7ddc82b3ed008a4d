package org.footnote.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Counts for every question version how it did: facility is the mean share of the mark, discrimination the product-moment
 * correlation of that share with the share earned in the rest of the same attempt (the corrected item-total correlation).
 * Attempts that are not told are left out, so that no figure says what a quiz is still asking.
 */
@ApplicationScoped
public class CountingAnswers {

    /** Fewer answers correlate by chance. */
    static final int ENOUGH = 5;

    private static final String COUNT =
            "insert into version_statistics (version_id, answered, facility, discrimination)"
                    + " select version_id, count(*), avg(share), case when count(rest) >= " + ENOUGH
                    + " then corr(share, rest) end from (select s.version_id, s.fraction as share,"
                    // rounded, so that equal shares are equal
                    + " cast(round(cast((sum(s.fraction * s.max_mark) over w - s.fraction * s.max_mark)"
                    + " / nullif(sum(s.max_mark) over w - s.max_mark, 0) as numeric), 9) as float8) as rest"
                    + " from attempt_slot s join attempt a on a.id = s.attempt_id"
                    + " where a.submitted_at is not null and a.told and s.fraction is not null and not s.thrown_out"
                    + " window w as (partition by s.attempt_id)) answers group by version_id"
                    + " on conflict (version_id) do update set answered = excluded.answered, facility = excluded.facility,"
                    + " discrimination = excluded.discrimination where (version_statistics.answered,"
                    + " version_statistics.facility, version_statistics.discrimination)"
                    + " is distinct from (excluded.answered, excluded.facility, excluded.discrimination)";

    private static final String FORGET =
            "delete from version_statistics v where not exists (select 1 from attempt_slot s"
                    + " join attempt a on a.id = s.attempt_id where s.version_id = v.version_id and a.told"
                    + " and s.fraction is not null and not s.thrown_out)";

    @Inject
    EntityManager db;

    /** Two statements, however much was answered. */
    @Transactional
    public void count() {
        db.createNativeQuery(COUNT).executeUpdate();
        db.createNativeQuery(FORGET).executeUpdate();
    }
}
