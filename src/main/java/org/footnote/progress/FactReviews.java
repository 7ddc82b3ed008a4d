package org.footnote.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.footnote.quiz.AttemptSubmitted;

/** The history of what learners remember. */
@ApplicationScoped
class FactReviews implements PanacheRepository<FactReview> {

    /** A topic in one attempt: how much of what was asked was right. */
    record TopicResult(String topic, long attempt, double score, long asked) {}

    /** How many facts of a topic a learner was asked. */
    record TopicFacts(String topic, long facts) {}

    /** In the transaction of the submission: an attempt is marked and remembered, or neither. */
    void remember(@Observes AttemptSubmitted submitted) {
        submitted.answers().forEach(answered -> persist(new FactReview(submitted, answered)));
    }

    /** By topic, the earliest attempt first. */
    List<TopicResult> results(long person) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.FactReviews$TopicResult(r.topic, r.attemptId,"
                                + " sum(r.fraction), count(r)) from FactReview r where r.personId = :person"
                                + " group by r.topic, r.attemptId order by r.topic, min(r.at), r.attemptId",
                        TopicResult.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<TopicFacts> facts(long person) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.FactReviews$TopicFacts(r.topic, count(distinct r.factId))"
                                + " from FactReview r where r.personId = :person group by r.topic",
                        TopicFacts.class)
                .setParameter("person", person)
                .getResultList();
    }
}
