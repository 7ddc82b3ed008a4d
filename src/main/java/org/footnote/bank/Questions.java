package org.footnote.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.footnote.item.Kind;
import org.footnote.material.Document;

/** The bank. */
@ApplicationScoped
public class Questions implements PanacheRepository<Question> {

    /** Questions with their versions that nobody else changes until the transaction ends, always in the same order. */
    List<Question> held(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select q from Question q join fetch q.versions where q.id in :ids order by q.id",
                                Question.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** A question that nobody else changes until the transaction ends. */
    Optional<Question> held(long id) {
        return held(List.of(id)).stream().findFirst();
    }

    /**
     * Says the same of many questions in one statement, and like every change of a question this raises its revision;
     * what was read of them before stays as it was read.
     *
     * @param topic empty: as it was
     * @param difficulty 0 (easy) to 1 (hard); empty: as it was
     */
    void describe(Collection<Question> those, String topic, OptionalDouble difficulty, Instant now) {
        Query update = getEntityManager()
                .createQuery("update versioned Question q set q.changedAt = :now"
                        + (topic.isEmpty() ? "" : ", q.topic = :topic")
                        + (difficulty.isEmpty() ? "" : ", q.difficulty = :difficulty") + " where q.id in :ids")
                .setParameter("now", now)
                .setParameter("ids", those.stream().map(Question::id).toList());
        if (!topic.isEmpty()) {
            update.setParameter("topic", topic);
        }
        difficulty.ifPresent(figure -> update.setParameter("difficulty", figure));
        update.executeUpdate();
    }

    /** Versions that may be asked, with their questions; no kinds stand for all kinds. */
    public List<QuestionVersion> ready(long collection, Set<Kind> kinds) {
        return getEntityManager()
                .createQuery(
                        "select v from QuestionVersion v join fetch v.question q where v.number = q.currentNumber"
                                + " and v.status = :ready and q.collectionId = :collection and q.kind in :kinds"
                                + " order by q.id",
                        QuestionVersion.class)
                .setParameter("ready", Status.READY)
                .setParameter("collection", collection)
                .setParameter("kinds", kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds)
                .getResultList();
    }

    /** All questions of a collection with their versions and citations, in two statements. */
    List<Question> ofCollection(long collection) {
        List<Question> all = getEntityManager()
                .createQuery(
                        "select distinct q from Question q join fetch q.versions where q.collectionId = :collection",
                        Question.class)
                .setParameter("collection", collection)
                .getResultList();
        getEntityManager()
                .createQuery(
                        "select distinct v from QuestionVersion v join fetch v.citations"
                                + " where v.question.collectionId = :collection",
                        QuestionVersion.class)
                .setParameter("collection", collection)
                .getResultList();
        return all;
    }

    /** Questions whose version in force cites this version of a document, with their versions and citations. */
    List<Question> citing(long collection, long document) {
        List<Long> ids = getEntityManager()
                .createQuery(
                        "select distinct q.id from VersionCitation c join c.version v join v.question q"
                                + " where c.documentId = :document and v.number = q.currentNumber"
                                + " and q.collectionId = :collection",
                        Long.class)
                .setParameter("document", document)
                .setParameter("collection", collection)
                .getResultList();
        return ofCollection(collection).stream()
                .filter(q -> ids.contains(q.id()))
                .toList();
    }

    /** How many questions that are not retired cite any version of documents that were replaced at least once. */
    List<ReplacedLine> replaced(long collection) {
        return getEntityManager()
                .createQuery(
                        "select new org.footnote.bank.ReplacedLine(p.id, p.title,"
                                + " count(distinct case when v.status = 'STALE' then q.id end),"
                                + " count(distinct case when v.status <> 'STALE' then q.id end))"
                                + " from VersionCitation c join c.version v join v.question q"
                                + " join Document d on d.id = c.documentId"
                                + " join Document p on p.collection = d.collection and p.fileName = d.fileName"
                                + " and p.replacedAt is null and p.replaces is not null"
                                + " where v.number = q.currentNumber and v.status <> 'RETIRED'"
                                + " and q.collectionId = :collection group by p.id, p.title, p.ordinal order by p.ordinal",
                        ReplacedLine.class)
                .setParameter("collection", collection)
                .getResultList();
    }

    /** Keys of the versions in force that cite any version of a document and are not retired, the stale first. */
    List<Long> citingAnyVersion(Document document, int index, int size) {
        return getEntityManager()
                .createQuery(
                        "select v.id from QuestionVersion v join v.question q where v.number = q.currentNumber"
                                + " and v.status <> 'RETIRED' and q.collectionId = :collection and exists"
                                + " (select c.id from VersionCitation c join Document d on d.id = c.documentId"
                                + " where c.version = v and d.collection.id = :collection and d.fileName = :name)"
                                + " order by case when v.status = 'STALE' then 0 else 1 end, q.topic, q.factId, q.id",
                        Long.class)
                .setParameter("collection", document.collection().id())
                .setParameter("name", document.fileName())
                .setFirstResult(index * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many facts of each kind can be asked; kinds without any are left out. */
    public Map<Kind, Long> factsReady(long collection) {
        Map<Kind, Long> facts = new EnumMap<>(Kind.class);
        getEntityManager()
                .createQuery(
                        "select q.kind, count(distinct q.factId) from QuestionVersion v join v.question q"
                                + " where v.number = q.currentNumber and v.status = :ready"
                                + " and q.collectionId = :collection group by q.kind",
                        Object[].class)
                .setParameter("ready", Status.READY)
                .setParameter("collection", collection)
                .getResultList()
                .forEach(row -> facts.put((Kind) row[0], (Long) row[1]));
        return facts;
    }

    /** Keys of the versions in force with one of these states, a page of them: what waits for a decision first. */
    List<Long> page(long collection, Collection<Status> states, int index, int size) {
        return getEntityManager()
                .createQuery(
                        "select v.id from QuestionVersion v join v.question q where v.number = q.currentNumber"
                                + " and q.collectionId = :collection and v.status in :states"
                                + " order by case when v.status = 'STALE' then 0 when v.status = 'DRAFT' then 1"
                                + " when v.status = 'READY' then 2 else 3 end, q.topic, q.factId, q.id",
                        Long.class)
                .setParameter("collection", collection)
                .setParameter("states", states)
                .setFirstResult(index * size)
                .setMaxResults(size)
                .getResultList();
    }

    BankView.Counts counts(long collection) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        getEntityManager()
                .createQuery(
                        "select v.status, count(v) from QuestionVersion v join v.question q"
                                + " where v.number = q.currentNumber and q.collectionId = :collection group by v.status",
                        Object[].class)
                .setParameter("collection", collection)
                .getResultList()
                .forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        return new BankView.Counts(
                counts.getOrDefault(Status.READY, 0L),
                counts.getOrDefault(Status.DRAFT, 0L),
                counts.getOrDefault(Status.STALE, 0L),
                counts.getOrDefault(Status.RETIRED, 0L));
    }

    /** Versions in force with their citations, those of retired questions left out, in one statement. */
    List<QuestionVersion> inForce(long collection) {
        return getEntityManager()
                .createQuery(
                        "select distinct v from QuestionVersion v join fetch v.question q left join fetch v.citations"
                                + " where v.number = q.currentNumber and v.status <> :retired"
                                + " and q.collectionId = :collection order by q.id",
                        QuestionVersion.class)
                .setParameter("retired", Status.RETIRED)
                .setParameter("collection", collection)
                .getResultList();
    }

    /** Versions with their citations. */
    public List<QuestionVersion> withCitations(Collection<Long> versions) {
        return getEntityManager()
                .createQuery(
                        "select distinct v from QuestionVersion v join fetch v.question left join fetch v.citations"
                                + " where v.id in :versions",
                        QuestionVersion.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    /**
     * A question that may be asked, without its words.
     *
     * @param type code of the item type
     */
    public record Askable(long version, long question, long fact, long collection, String topic, String type) {}

    /** What may be asked in these collections, in one statement. */
    public List<Askable> askable(Collection<Long> collections) {
        return collections.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select new org.footnote.bank.Questions$Askable(v.id, q.id, q.factId, q.collectionId,"
                                        + " q.topic, q.type) from QuestionVersion v join v.question q"
                                        + " where v.number = q.currentNumber and v.status = :ready"
                                        + " and q.collectionId in :collections order by q.id",
                                Askable.class)
                        .setParameter("ready", Status.READY)
                        .setParameter("collections", collections)
                        .getResultList();
    }

    /** The questions that versions belong to, by version. */
    public Map<Long, Long> questionsOf(Collection<Long> versions) {
        Map<Long, Long> questions = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select v.id, v.question.id from QuestionVersion v where v.id in :versions", Object[].class)
                .setParameter("versions", versions)
                .getResultList()
                .forEach(row -> questions.put((Long) row[0], (Long) row[1]));
        return questions;
    }
}
