package org.footnote.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.progress.fsrs.Scheduler;
import org.footnote.quiz.Reach;

/**
 * All that one learner can be asked and remembers, at one moment.
 *
 * @param facts in the order of their first questions
 * @param recalls of every fact the learner met, by fact, also of those that are asked no more
 * @param away facts in quizzes that are not handed in yet
 */
record MemoryNow(
        Instant now,
        LearnerDays days,
        Scheduler scheduler,
        List<Reach.Course> courses,
        List<Standing> facts,
        Map<Long, Recall> recalls,
        Set<Long> away) {

    /** The same of some facts only. */
    MemoryNow with(List<Standing> some) {
        return new MemoryNow(now, days, scheduler, courses, some, recalls, away);
    }

    /** Facts to practise now. */
    long due() {
        return facts.stream().filter(f -> f.due() && !f.away()).count();
    }

    /** Facts never met. */
    long fresh() {
        return facts.stream().filter(f -> !f.met() && !f.away()).count();
    }

    long met() {
        return facts.stream().filter(Standing::met).count();
    }

    /** When the next fact is due after now. */
    Optional<Instant> nextDue() {
        return facts.stream()
                .filter(f -> !f.away())
                .flatMap(f -> f.recall().stream())
                .map(Recall::dueAt)
                .filter(d -> d.isAfter(now))
                .min(Instant::compareTo);
    }

    Strength strength(Optional<Recall> recall) {
        return Strength.of(recall, scheduler.fsrs());
    }
}
