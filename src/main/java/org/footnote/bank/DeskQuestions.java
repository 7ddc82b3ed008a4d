package org.footnote.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around questions on a teacher's desk: their history, their siblings, their passages and their topics. */
@ApplicationScoped
class DeskQuestions {

    @Inject
    EntityManager db;

    /** The versions in force of the questions that ask a fact, in the order they were first written. */
    List<QuestionVersion> asking(long fact) {
        return db.createQuery(
                        "select v from QuestionVersion v join fetch v.question q where v.number = q.currentNumber"
                                + " and q.factId = :fact order by q.id",
                        QuestionVersion.class)
                .setParameter("fact", fact)
                .getResultList();
    }

    /** A question with all its versions and what they cite, in two statements. */
    Optional<Question> withHistory(long id) {
        db.createQuery(
                        "select distinct v from QuestionVersion v join fetch v.citations where v.question.id = :id",
                        QuestionVersion.class)
                .setParameter("id", id)
                .getResultList();
        return db
                .createQuery("from Question q join fetch q.versions where q.id = :id", Question.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What the questions cite that are in force and not retired, of one version of a document. */
    List<SeeingCoverage.Cites> cites(long document) {
        return db.createQuery(
                        "select q.id, v.status, c from VersionCitation c join c.version v join v.question q"
                                + " where c.documentId = :document and v.number = q.currentNumber"
                                + " and v.status <> 'RETIRED' order by q.id",
                        Object[].class)
                .setParameter("document", document)
                .getResultStream()
                .map(row ->
                        new SeeingCoverage.Cites((Long) row[0], (Status) row[1], ((VersionCitation) row[2]).cited()))
                .toList();
    }

    /** Topics of the questions of these collections, by name. */
    List<String> topics(Collection<Long> collections) {
        return collections.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select distinct q.topic from Question q where q.collectionId in :collections"
                                        + " order by q.topic",
                                String.class)
                        .setParameter("collections", collections)
                        .getResultList();
    }

    /** A form in which this fact is not yet asked in this type, for a question that is written by hand. */
    String freeForm(long fact, String type) {
        List<String> taken = db.createQuery(
                        "select q.form from Question q where q.factId = :fact and q.type = :type", String.class)
                .setParameter("fact", fact)
                .setParameter("type", type)
                .getResultList();
        String form = "by_hand";
        for (int number = 2; taken.contains(form); number++) {
            form = "by_hand_" + number;
        }
        return form;
    }

    /** How people are called who wrote versions. */
    Map<Long, String> names(Collection<Long> people) {
        Map<Long, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            db.createQuery("select p.id, p.displayName from Person p where p.id in :people", Object[].class)
                    .setParameter("people", people)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
