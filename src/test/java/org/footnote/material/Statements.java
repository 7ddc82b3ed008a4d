package org.footnote.material;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts SQL statements. */
final class Statements {

    private Statements() {}

    static long during(SessionFactory factory, Runnable work) {
        Statistics statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
