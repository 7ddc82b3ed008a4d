package org.footnote.bank;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The search over the bank: by words in the way of English, by letters in scripts without blanks. */
@ApplicationScoped
class FoundQuestions {

    @Inject
    EntityManager db;

    @Inject
    @All
    List<Challenged> rooms;

    /**
     * A page of what was found.
     *
     * @param versions in force, the best first
     * @param total of all pages
     */
    record Page(List<Long> versions, long total) {}

    /** A version in force with its question. */
    private record Row(long version, long question, long total) {}

    Page page(BankFilter filter, Collection<Long> collections, int index, int size) {
        List<Row> rows = rows(filter, collections, index * size, size);
        return new Page(
                rows.stream().map(Row::version).toList(),
                rows.stream().map(Row::total).findFirst().orElse(0L));
    }

    /** Keys of all questions that are found, at most so many. */
    List<Long> all(BankFilter filter, Collection<Long> collections, int most) {
        return rows(filter, collections, 0, most).stream().map(Row::question).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(BankFilter filter, Collection<Long> collections, int first, int most) {
        if (collections.isEmpty() || filter.isTooLong()) {
            return List.of();
        }
        Set<Long> challenged = filter.isChallenged() ? challenged(collections) : Set.of();
        if (filter.isChallenged() && challenged.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where q.collection_id in (:collections)");
        values.put("collections", collections);
        words(filter, where, values);
        if (!filter.document().isEmpty()) {
            where.append(" and exists (select 1 from version_citation c where c.version_id = v.id"
                    + " and c.document_id = :document)");
            values.put("document", Long.valueOf(filter.document()));
        }
        same("q.topic", "topic", filter.topic(), where, values);
        same("q.kind", "kind", filter.kind(), where, values);
        same("q.type", "type", filter.type(), where, values);
        where.append(
                switch (filter.difficulty()) {
                    case "easy" -> " and q.difficulty < 0.4";
                    case "middle" -> " and q.difficulty between 0.4 and 0.6";
                    case "hard" -> " and q.difficulty > 0.6";
                    default -> "";
                });
        if (filter.status().equals(BankFilter.UNSEEN)) {
            where.append(" and v.status = 'READY' and v.approved_by is null and v.written_by is null");
        } else {
            same("v.status", "status", filter.status(), where, values);
        }
        if (filter.isChallenged()) {
            where.append(" and q.id in (:challenged)");
            values.put("challenged", challenged);
        }
        bound("facility >=", "facilityFrom", filter.facilityFrom(), where, values);
        bound("facility <=", "facilityTo", filter.facilityTo(), where, values);
        bound("discrimination >=", "discriminationFrom", filter.discriminationFrom(), where, values);
        bound("discrimination <=", "discriminationTo", filter.discriminationTo(), where, values);
        String rank =
                values.containsKey("words") ? "ts_rank(v.words, websearch_to_tsquery('english', :words)) desc, " : "";
        Query query = db.createNativeQuery("select v.id, q.id as question_id, count(*) over () as total"
                + " from question q join question_version v on v.question_id = q.id and v.number = q.current_number"
                + " left join version_statistics t on t.version_id = v.id"
                + where + " order by " + rank + "case v.status when 'STALE' then 0 when 'DRAFT' then 1"
                + " when 'READY' then 2 else 3 end, q.collection_id, q.topic, q.fact_id, q.id"
                + " limit :most offset :first");
        values.forEach(query::setParameter);
        query.setParameter("most", most);
        query.setParameter("first", first);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(r -> new Row(
                                ((Number) r[0]).longValue(), ((Number) r[1]).longValue(), ((Number) r[2]).longValue()))
                        .toList();
    }

    /** Keys of questions with an open challenge. */
    Set<Long> challenged(Collection<Long> collections) {
        Set<Long> keys = new HashSet<>();
        rooms.forEach(room -> keys.addAll(room.open(collections)));
        return keys;
    }

    private static void bound(
            String comparison, String name, String value, StringBuilder where, Map<String, Object> values) {
        if (!value.isEmpty()) {
            where.append(" and t.").append(comparison).append(" :").append(name);
            values.put(name, Double.valueOf(value));
        }
    }

    private static void words(BankFilter filter, StringBuilder where, Map<String, Object> values) {
        if (filter.isUnspaced()) {
            where.append(" and position(:letters in lower(v.content #>> '{}')) > 0");
            values.put("letters", filter.q().toLowerCase(Locale.ROOT));
        } else if (!filter.q().isEmpty()) {
            where.append(" and v.words @@ websearch_to_tsquery('english', :words)");
            values.put("words", filter.q());
        }
    }

    private static void same(
            String column, String name, String value, StringBuilder where, Map<String, Object> values) {
        if (!value.isEmpty()) {
            where.append(" and ").append(column).append(" = :").append(name);
            values.put(name, value);
        }
    }
}
