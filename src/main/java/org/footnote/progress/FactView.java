package org.footnote.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footnote.material.CitedPassageView;

/**
 * A fact as a learner may study it: what it says, the passages that say so, and how well it is remembered.
 *
 * @param sides what each source says where sources differ, else empty
 * @param memory nothing where it was never met
 * @param forms how many questions ask it
 */
public record FactView(
        long id,
        long course,
        String courseTitle,
        String subject,
        String value,
        List<CitedPassageView> passages,
        List<Side> sides,
        Strength strength,
        Optional<Memory> memory,
        int forms) {

    /** @param value what this source says */
    public record Side(String value, CitedPassageView passage) {}

    /**
     * What is remembered.
     *
     * @param percent chance of recall today
     * @param stability days after which nine in ten is recalled, rounded
     * @param due when it returns, nothing where it is due
     */
    public record Memory(long percent, long stability, Instant last, Optional<Instant> due, int reviews, int lapses) {

        static Memory of(Recall r, MemoryNow now) {
            return new Memory(
                    Math.round(100 * r.now()),
                    Math.max(1, Math.round(r.stability())),
                    r.last(),
                    Optional.of(r.dueAt()).filter(d -> d.isAfter(now.now())),
                    r.reviews(),
                    r.lapses());
        }
    }

    public boolean askable() {
        return forms > 0;
    }
}
