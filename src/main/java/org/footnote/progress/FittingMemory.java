package org.footnote.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.footnote.people.People;
import org.footnote.people.Person;
import org.footnote.progress.fsrs.Fitting;
import org.footnote.progress.fsrs.Parameters;
import org.footnote.progress.fsrs.Review;

/**
 * Fits parameters to learners and classrooms with enough reviews. A fit is taken only where fits predict facts that they have
 * not seen better than the common parameters do, and given up when they no longer do.
 */
@ApplicationScoped
public class FittingMemory {

    /** Facts are judged by fits to the other four fifths of them. */
    private static final int PARTS = 5;

    @Inject
    FactReviews reviews;

    @Inject
    Fits fits;

    @Inject
    Replaying replaying;

    @Inject
    People people;

    @Inject
    MemorySettings settings;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    /** Everybody and every classroom in turn, each in transactions of its own, for it takes seconds. */
    public void fit() {
        QuarkusTransaction.requiringNew()
                .call(() -> classrooms(settings.classroomReviews()))
                .forEach(this::fitClassroom);
        QuarkusTransaction.requiringNew()
                .call(() -> reviews.learnersWith(settings.learnerReviews()))
                .forEach(this::fitLearner);
    }

    void fitLearner(long person) {
        fit(List.of(person), () -> fits.ofLearner(person), () -> FittedParameters.ofLearner(person));
    }

    void fitClassroom(long classroom) {
        List<Long> students = QuarkusTransaction.requiringNew().call(() -> students(classroom));
        fit(students, () -> fits.ofClassroom(classroom), () -> FittedParameters.ofClassroom(classroom));
    }

    private void fit(
            List<Long> learners, Supplier<Optional<FittedParameters>> stored, Supplier<FittedParameters> fresh) {
        List<List<Review>> histories = QuarkusTransaction.requiringNew().call(() -> histories(learners));
        Fitting.Judged judged = Fitting.judge(histories, Parameters.DEFAULT, PARTS);
        Optional<Fitting.Fit> whole =
                judged.better() ? Optional.of(Fitting.fit(histories, Parameters.DEFAULT)) : Optional.empty();
        boolean changed = QuarkusTransaction.requiringNew().call(() -> {
            Optional<FittedParameters> known = stored.get();
            if (whole.isEmpty()) {
                known.ifPresent(fits::delete);
                return known.isPresent();
            }
            FittedParameters kept = known.orElseGet(fresh);
            kept.fit(whole.get().parameters(), whole.get().reviews(), judged.before(), judged.after(), clock.instant());
            fits.persist(kept);
            return true;
        });
        if (changed) {
            learners.forEach(person -> QuarkusTransaction.requiringNew().run(() -> replaying.replay(person)));
        }
    }

    private List<List<Review>> histories(List<Long> learners) {
        if (learners.isEmpty()) {
            return List.of();
        }
        Map<Long, LearnerDays> days = new LinkedHashMap<>();
        for (Person person : people.list("id in ?1", learners)) {
            days.put(person.id(), new LearnerDays(person.zone()));
        }
        Map<Long, List<FactReviews.Line>> byPerson = reviews.histories(learners).stream()
                .collect(groupingBy(FactReviews.Line::person, LinkedHashMap::new, toList()));
        List<List<Review>> histories = new ArrayList<>();
        byPerson.forEach((person, lines) -> Replaying.byFact(lines)
                .values()
                .forEach(history -> histories.add(Replaying.history(history, days.get(person)))));
        return histories;
    }

    private List<Long> classrooms(int least) {
        return db.createQuery(
                        "select e.classroom.id from Enrolment e join FactReview r on r.personId = e.person.id"
                                + " where e.part = 'STUDENT' and r.days > 0 group by e.classroom.id"
                                + " having count(r) >= :least order by e.classroom.id",
                        Long.class)
                .setParameter("least", (long) least)
                .getResultList();
    }

    private List<Long> students(long classroom) {
        return db.createQuery(
                        "select e.person.id from Enrolment e where e.part = 'STUDENT' and e.classroom.id = :classroom"
                                + " order by e.person.id",
                        Long.class)
                .setParameter("classroom", classroom)
                .getResultList();
    }
}
