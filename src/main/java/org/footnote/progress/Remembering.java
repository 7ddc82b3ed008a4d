package org.footnote.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footnote.bank.Questions;
import org.footnote.people.People;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Parameters;
import org.footnote.progress.fsrs.Rating;
import org.footnote.progress.fsrs.Schedule;
import org.footnote.progress.fsrs.Scheduler;
import org.footnote.quiz.AttemptSubmitted;

/** Writes down what answers showed and when each fact returns. */
@ApplicationScoped
class Remembering {

    @Inject
    FactReviews reviews;

    @Inject
    FactMemories memories;

    @Inject
    Fits fits;

    @Inject
    Questions questions;

    @Inject
    People people;

    @Inject
    MemorySettings settings;

    /** In the transaction of the submission: an attempt is marked and remembered, or neither. */
    void remember(@Observes AttemptSubmitted submitted) {
        review(
                submitted.student(),
                submitted.at(),
                submitted.answers().stream()
                        .map(a -> new Shown(
                                a.fact(),
                                a.topic(),
                                a.version(),
                                Optional.of(new Shown.Place(submitted.attempt(), a.slot())),
                                Recollection.inQuiz(a.fraction(), a.certainty(), a.seconds()),
                                Pace.of(a.item())))
                        .toList());
    }

    /** Adds a review of each fact and moves its memory on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void review(long person, Instant at, List<Shown> answers) {
        if (answers.isEmpty()) {
            return;
        }
        memories.queue(person);
        Scheduler scheduler = scheduler(person);
        LearnerDays days = new LearnerDays(people.findById(person).zone());
        Map<Long, Long> asked =
                questions.questionsOf(answers.stream().map(Shown::version).toList());
        Map<Long, FactMemory> known = memories
                .of(person, answers.stream().map(Shown::fact).toList())
                .stream()
                .collect(toMap(FactMemory::factId, identity()));
        for (Shown shown : answers) {
            Rating rating = shown.recollection().rating(shown.pace());
            FactMemory memory = known.get(shown.fact());
            if (memory == null) {
                reviews.persist(new FactReview(person, shown, rating.grade(), null, null, at));
                memory = new FactMemory(person, shown.fact());
                Schedule first = scheduler.next(Optional.empty(), 0, rating);
                memory.met(first, rating, asked.get(shown.version()), at, days.due(at, first));
                memories.persist(memory);
                known.put(shown.fact(), memory);
                continue;
            }
            // marks that were told late are remembered late: the log goes forward only
            Instant when = at.isBefore(memory.lastAt()) ? memory.lastAt() : at;
            int elapsed = days.between(memory.lastAt(), when);
            Double predicted = elapsed == 0
                    ? null
                    : scheduler.fsrs().retrievability(elapsed, memory.memory().stability());
            reviews.persist(new FactReview(person, shown, rating.grade(), elapsed, predicted, when));
            Schedule next = scheduler.next(Optional.of(memory.schedule()), elapsed, rating);
            memory.met(next, rating, asked.get(shown.version()), when, days.due(when, next));
        }
    }

    /** With the parameters that fit this learner best. */
    Scheduler scheduler(long person) {
        Parameters parameters =
                fits.ofStudent(person).map(FittedParameters::parameters).orElse(Parameters.DEFAULT);
        return new Scheduler(new Fsrs(parameters), settings.retention());
    }
}
