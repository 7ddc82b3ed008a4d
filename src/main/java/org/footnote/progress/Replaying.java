package org.footnote.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.Questions;
import org.footnote.people.People;
import org.footnote.progress.fsrs.Rating;
import org.footnote.progress.fsrs.Review;
import org.footnote.progress.fsrs.Schedule;
import org.footnote.progress.fsrs.Scheduler;

/** Computes memory anew from the log of reviews: for learners of earlier versions, and after new parameters. */
@ApplicationScoped
class Replaying {

    @Inject
    FactReviews reviews;

    @Inject
    FactMemories memories;

    @Inject
    Remembering remembering;

    @Inject
    Questions questions;

    @Inject
    People people;

    @Transactional
    void start(@Observes StartupEvent event) {
        reviews.withoutMemory().forEach(this::replay);
    }

    @Transactional
    void replay(long person) {
        memories.queue(person);
        LearnerDays days = new LearnerDays(people.findById(person).zone());
        Scheduler scheduler = remembering.scheduler(person);
        List<FactReviews.Line> lines = reviews.histories(List.of(person));
        Map<Long, FactMemory> known = memories.of(person).stream().collect(toMap(FactMemory::factId, identity()));
        Map<Long, Long> asked = lines.isEmpty()
                ? Map.of()
                : questions.questionsOf(
                        lines.stream().map(FactReviews.Line::version).toList());
        byFact(lines).forEach((fact, history) -> {
            Schedule schedule = scheduler.replay(history(history, days)).orElseThrow();
            FactReviews.Line last = history.get(history.size() - 1);
            FactMemory memory = known.get(fact);
            if (memory == null) {
                memory = new FactMemory(person, fact);
                for (FactReviews.Line line : history) {
                    memory.met(
                            schedule, Rating.ofGrade(line.rating()), asked.get(line.version()), line.at(), line.at());
                }
                memories.persist(memory);
            }
            memory.stand(schedule, days.due(last.at(), schedule));
        });
    }

    static Map<Long, List<FactReviews.Line>> byFact(List<FactReviews.Line> lines) {
        return lines.stream().collect(groupingBy(FactReviews.Line::fact, LinkedHashMap::new, toList()));
    }

    static List<Review> history(List<FactReviews.Line> lines, LearnerDays days) {
        List<Review> history = new ArrayList<>();
        Optional<FactReviews.Line> before = Optional.empty();
        for (FactReviews.Line line : lines) {
            int elapsed = before.map(b -> days.between(b.at(), line.at())).orElse(0);
            history.add(new Review(elapsed, Rating.ofGrade(line.rating())));
            before = Optional.of(line);
        }
        return history;
    }
}
