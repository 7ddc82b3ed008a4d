package org.footnote.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.Questions;
import org.footnote.bank.Questions.Askable;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Scheduler;
import org.footnote.quiz.Reach;

/** What a learner remembers now, in four statements however much it is. */
@ApplicationScoped
class SeeingMemory {

    @Inject
    Reach reach;

    @Inject
    Questions questions;

    @Inject
    FactMemories memories;

    @Inject
    Remembering remembering;

    @Inject
    Clock clock;

    MemoryNow of(long student, ZoneId zone) {
        Instant now = clock.instant();
        LearnerDays days = new LearnerDays(zone);
        Scheduler scheduler = remembering.scheduler(student);
        Map<Long, Recall> recalls = new HashMap<>();
        for (FactMemory memory : memories.of(student)) {
            recalls.put(memory.factId(), recall(memory, days, scheduler.fsrs(), now));
        }
        Reach.Extent extent = reach.of(student);
        List<Reach.Course> courses = extent.courses();
        Set<Long> away = extent.asked();
        Map<Long, List<Askable>> byFact = questions
                .askable(courses.stream().map(Reach.Course::id).toList())
                .stream()
                .collect(groupingBy(Askable::fact, LinkedHashMap::new, toList()));
        List<Standing> facts = byFact.values().stream()
                .map(asking -> {
                    Askable first = asking.get(0);
                    return new Standing(
                            first.fact(),
                            first.collection(),
                            first.topic(),
                            asking,
                            Optional.ofNullable(recalls.get(first.fact())),
                            away.contains(first.fact()));
                })
                .toList();
        return new MemoryNow(now, days, scheduler, courses, facts, recalls, away);
    }

    private static Recall recall(FactMemory memory, LearnerDays days, Fsrs fsrs, Instant now) {
        int since = days.between(memory.lastAt(), now);
        double stability = memory.memory().stability();
        return new Recall(
                stability,
                memory.memory().difficulty(),
                since,
                fsrs.retrievability(since, stability),
                memory.lastAt(),
                memory.dueAt(),
                !memory.dueAt().isAfter(now),
                memory.questionId(),
                memory.reviews(),
                memory.lapses());
    }
}
