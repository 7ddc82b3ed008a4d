package org.footnote.progress;

import java.time.Instant;

/**
 * How well one learner recalls one fact now.
 *
 * @param days since it was last met
 * @param now chance of recall, 0 to 1
 * @param question that asked it last
 * @param lapses how often it was not recalled
 */
record Recall(
        double stability,
        double difficulty,
        int days,
        double now,
        Instant last,
        Instant dueAt,
        boolean due,
        long question,
        int reviews,
        int lapses) {}
