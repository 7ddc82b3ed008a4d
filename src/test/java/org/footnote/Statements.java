package org.footnote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements of work that can be done again and again, such as showing a page. */
public final class Statements {

    /** The counter is that of the whole program: a job that runs beside one of the turns runs beside no other. */
    private static final int TURNS = 3;

    private Statements() {}

    public static long during(SessionFactory factory, Runnable work) {
        Statistics statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < TURNS; turn++) {
            long before = statistics.getPrepareStatementCount();
            work.run();
            least = Math.min(least, statistics.getPrepareStatementCount() - before);
        }
        assertTrue(least > 0, "statements are counted");
        return least;
    }
}
