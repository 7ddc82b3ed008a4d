package org.footnote.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footnote.bank.Questions;
import org.footnote.bank.Questions.Askable;

/** A learner with a past: answers given at moments of the test's choosing. */
@ApplicationScoped
public class Learner {

    static final Pace PACE = new Pace(10, 40);

    @Inject
    Remembering remembering;

    @Inject
    FactMemories memories;

    @Inject
    Questions questions;

    @Inject
    EntityManager db;

    /** What asks the facts of a collection, a question each, in the order of the facts. */
    public List<Askable> facts(long collection) {
        return questions.askable(List.of(collection)).stream()
                .sorted(Comparator.comparingLong(Askable::fact))
                .toList();
    }

    @Transactional
    public void answer(long person, Instant at, Askable asked, double fraction) {
        remembering.review(person, at, List.of(shown(asked, fraction)));
    }

    static Shown shown(Askable asked, double fraction) {
        return new Shown(
                asked.fact(), asked.topic(), asked.version(), Optional.empty(), Recollection.inQuiz(fraction), PACE);
    }

    @Transactional
    Optional<FactMemory> memory(long person, long fact) {
        return memories.of(person, List.of(fact)).stream().findFirst();
    }

    @Transactional
    long count(String query, long person) {
        return db.createQuery(query, Long.class).setParameter("me", person).getSingleResult();
    }

    @Transactional
    void sql(String statement) {
        db.createNativeQuery(statement).executeUpdate();
    }
}
