package org.footnote.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.footnote.progress.fsrs.Forecast;
import org.footnote.quiz.Reach;

/** The history of what learners remember. */
@ApplicationScoped
class FactReviews implements PanacheRepository<FactReview> {

    /** A topic in one attempt: how much of what was asked was right. */
    record TopicResult(String topic, long attempt, double score, long asked) {}

    /** One review as memory is computed from it. */
    record Line(long person, long fact, Instant at, int rating, long version) {}

    /** When something was answered and what it earned. */
    record Answer(Instant at, double fraction) {}

    /** Condition on {@code r} and {@code :student}: nothing that a quiz still asks. */
    private static final String TOLD = " and r.factId not in " + Reach.BEING_ASKED;

    /** By topic, the earliest attempt first; without what a quiz still asks. */
    List<TopicResult> results(long person) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.FactReviews$TopicResult(r.topic, r.attemptId,"
                                + " sum(r.fraction), count(r)) from FactReview r where r.personId = :student"
                                + " and r.attemptId is not null" + TOLD
                                + " group by r.topic, r.attemptId order by r.topic, min(r.at), r.attemptId",
                        TopicResult.class)
                .setParameter("student", person)
                .getResultList();
    }

    /** Whole histories, fact by fact, the earliest review first. */
    List<Line> histories(List<Long> people) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.FactReviews$Line(r.personId, r.factId, r.at,"
                                + " cast(r.rating as Integer), r.versionId) from FactReview r"
                                + " where r.personId in :people order by r.personId, r.factId, r.at, r.id",
                        Line.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** Those of some facts only. */
    List<Line> histories(Collection<Long> people, Collection<Long> facts) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.FactReviews$Line(r.personId, r.factId, r.at,"
                                + " cast(r.rating as Integer), r.versionId) from FactReview r where r.personId in :people"
                                + " and r.factId in :facts order by r.personId, r.factId, r.at, r.id",
                        Line.class)
                .setParameter("people", people)
                .setParameter("facts", facts)
                .getResultList();
    }

    /** What was expected of this learner on later days, and what came; without what a quiz still asks. */
    List<Forecast> forecasts(long person) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.fsrs.Forecast(r.predicted,"
                                + " case when r.rating > 1 then true else false end) from FactReview r"
                                + " where r.personId = :student and r.predicted is not null" + TOLD
                                + " order by r.at, r.id",
                        Forecast.class)
                .setParameter("student", person)
                .getResultList();
    }

    /** Without what a quiz still asks. */
    List<Answer> answersSince(long person, Instant from) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.progress.FactReviews$Answer(r.at, r.fraction) from FactReview r"
                                + " where r.personId = :student and r.at >= :from" + TOLD + " order by r.at",
                        Answer.class)
                .setParameter("student", person)
                .setParameter("from", from)
                .getResultList();
    }

    /** Learners with reviews of facts of which they have no memory: from a version that kept none. */
    List<Long> withoutMemory() {
        return getEntityManager()
                .createQuery(
                        "select distinct r.personId from FactReview r where not exists (select 1 from FactMemory m"
                                + " where m.personId = r.personId and m.factId = r.factId)",
                        Long.class)
                .getResultList();
    }

    /** Learners with at least so many reviews on later days. */
    List<Long> learnersWith(int reviews) {
        return getEntityManager()
                .createQuery(
                        "select r.personId from FactReview r where r.days > 0 group by r.personId"
                                + " having count(r) >= :reviews order by r.personId",
                        Long.class)
                .setParameter("reviews", (long) reviews)
                .getResultList();
    }
}
