package org.footnote.quiz;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.footnote.bank.ItemJson;
import org.footnote.item.Certainty;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Response;

/** Marks of one question over many attempts, read and written in a few statements however many they are. */
@ApplicationScoped
class MarkBook {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RECORDED = "select s.id, a.id, a.studentId, p.displayName, a.number, z.title, s.number,"
            + " s.version.id, s.maxMark, s.fraction, s.correction, s.points, s.thrownOut, s.ruling.id,"
            + " s.manual.fraction, s.manual.response, a.submittedAt, a.told,"
            + " case when g.certainty = true then true else false end, t.response, t.certainty, s.millis"
            + " from AttemptSlot s join s.attempt a join a.set z left join a.assignment g"
            + " join Person p on p.id = a.studentId"
            + " left join AttemptStep t on t.attempt = a and t.slot = s.number and t.sequence ="
            + " (select max(u.sequence) from AttemptStep u where u.attempt = a and u.slot = s.number)"
            + " where s.version.question.id = :question and " + MarkScope.IN
            + " order by p.displayName, p.id, a.id, s.number";

    @Inject
    EntityManager db;

    /** Every answer to a question, in the order of the students' names. */
    List<Recorded> recorded(long question, MarkScope scope) {
        return scope.on(db.createQuery(RECORDED, Object[].class).setParameter("question", question))
                .getResultStream()
                .map(MarkBook::recorded)
                .toList();
    }

    private static Recorded recorded(Object[] r) {
        Optional<Response> response = Optional.ofNullable((String) r[19]).map(ResponseJson::read);
        Optional<Mark> manual = r[14] == null
                ? Optional.empty()
                : response.filter(given -> ManualMark.same(ResponseJson.read((String) r[15]), given))
                        .map(given -> ManualMark.of((Double) r[14]));
        return new Recorded(
                (Long) r[0],
                (Long) r[1],
                (Long) r[2],
                (String) r[3],
                (Integer) r[4],
                (String) r[5],
                (Integer) r[6],
                (Long) r[7],
                (Double) r[8],
                r[9] == null
                        ? Optional.empty()
                        : Optional.of(new Recorded.Outcome((Double) r[9], (String) r[10], (Double) r[11])),
                (Boolean) r[12],
                r[13] == null ? 0 : (Long) r[13],
                manual,
                (Instant) r[16],
                (Boolean) r[17],
                (Boolean) r[18],
                response,
                Optional.ofNullable((Certainty) r[20]),
                r[21] == null ? null : (int) Math.min(Integer.MAX_VALUE, (Long) r[21] / 1000));
    }

    /** Items of versions as they were shown. */
    Map<Long, Item> items(Collection<Recorded> all) {
        Map<Long, Item> items = new HashMap<>();
        if (all.isEmpty()) {
            return items;
        }
        db.createQuery("select v.id, v.content from QuestionVersion v where v.id in :versions", Object[].class)
                .setParameter("versions", all.stream().map(Recorded::version).collect(toSet()))
                .getResultList()
                .forEach(v -> items.put((Long) v[0], ItemJson.read((String) v[1])));
        return items;
    }

    /** Holds these attempts until the transaction ends. */
    void hold(Collection<Recorded> all) {
        if (!all.isEmpty()) {
            db.createNativeQuery("select id from attempt where id in :ids order by id for update", Long.class)
                    .setParameter("ids", all.stream().map(Recorded::attempt).collect(toSet()))
                    .getResultList();
        }
    }

    /** A mark that is on record, of any question of an attempt. */
    private record Part(long attempt, long slot, Recorded.Outcome outcome, double worth, boolean thrownOut) {}

    /** What becomes of the scores when answers are marked anew. */
    List<Remade> remade(List<Recorded> all, Function<Recorded, Remade> mark) {
        Map<Long, List<Part>> parts = parts(all);
        Map<Long, Remade> fresh = new HashMap<>();
        all.forEach(r -> fresh.put(r.id(), mark.apply(r)));
        return all.stream()
                .map(r -> {
                    Remade one = fresh.get(r.id());
                    return new Remade(
                            r,
                            one.now(),
                            one.thrownOut(),
                            one.ruling(),
                            totals(r, parts.getOrDefault(r.attempt(), List.of()), fresh));
                })
                .toList();
    }

    private Map<Long, List<Part>> parts(List<Recorded> all) {
        Set<Long> attempts = all.stream()
                .filter(r -> r.submitted() != null)
                .map(Recorded::attempt)
                .collect(toSet());
        return attempts.isEmpty()
                ? Map.of()
                : db.createQuery(
                                "select s.attempt.id, s.id, s.fraction, s.points, s.maxMark, s.thrownOut"
                                        + " from AttemptSlot s where s.attempt.id in :attempts order by s.number",
                                Object[].class)
                        .setParameter("attempts", attempts)
                        .getResultStream()
                        .map(p -> new Part(
                                (Long) p[0],
                                (Long) p[1],
                                new Recorded.Outcome((Double) p[2], "", (Double) p[3]),
                                (Double) p[4],
                                (Boolean) p[5]))
                        .collect(groupingBy(Part::attempt));
    }

    private static Remade.Totals totals(Recorded of, List<Part> parts, Map<Long, Remade> fresh) {
        double formerScore = 0;
        double formerMax = 0;
        double score = 0;
        double max = 0;
        for (Part part : parts) {
            if (!part.thrownOut()) {
                formerScore += part.outcome().earns(part.worth());
                formerMax += part.worth();
            }
            Remade other = fresh.get(part.slot());
            boolean out = other == null ? part.thrownOut() : other.thrownOut();
            if (!out) {
                Recorded.Outcome outcome =
                        other == null ? part.outcome() : other.now().orElseThrow();
                score += outcome.earns(part.worth());
                max += part.worth();
            }
        }
        return new Remade.Totals(Math.max(0, formerScore), formerMax, Math.max(0, score), max);
    }

    /** Writes marks and scores, and what is told to the students; those whose mark stays are told nothing. */
    void write(List<Remade> all, MarkChange.Deed deed, String reason, Instant now) {
        ArrayNode slots = JSON.createArrayNode();
        ArrayNode attempts = JSON.createArrayNode();
        ArrayNode changes = JSON.createArrayNode();
        Set<Long> scored = new HashSet<>();
        for (Remade one : all) {
            Recorded before = one.before();
            ObjectNode slot = slots.addObject().put("id", before.id()).put("gone", one.thrownOut());
            slot.put("ruling", one.ruling() == 0 ? null : one.ruling());
            one.now().ifPresent(o -> slot.put("fraction", o.fraction())
                    .put("correction", o.correction())
                    .put("points", o.points()));
            if (before.submitted() != null && scored.add(before.attempt())) {
                attempts.addObject()
                        .put("id", before.attempt())
                        .put("score", one.totals().score())
                        .put("most", one.totals().max());
            }
            if (one.changed() && one.now().isPresent()) {
                changes.add(change(one));
            }
        }
        run(
                "update attempt_slot s set ruling_id = l.ruling, thrown_out = l.gone,"
                        + " fraction = coalesce(l.fraction, s.fraction), correction = coalesce(l.correction, s.correction),"
                        + " points = coalesce(l.points, s.points) from jsonb_to_recordset(cast(:rows as jsonb)) as"
                        + " l(id bigint, ruling bigint, gone boolean, fraction double precision, correction text,"
                        + " points double precision) where s.id = l.id",
                slots);
        run(
                "update attempt a set score = l.score, max_score = l.most from jsonb_to_recordset(cast(:rows as jsonb))"
                        + " as l(id bigint, score double precision, most double precision) where a.id = l.id",
                attempts);
        db.createNativeQuery(
                        "insert into mark_change (student_id, attempt_id, quiz, number, slot, deed, former_mark, mark,"
                                + " former_score, score, former_max, max_score, reason, ruling_id, made_at)"
                                + " select l.student, l.attempt, l.quiz, l.number, l.slot, :deed, l.former_mark, l.mark,"
                                + " l.former_score, l.score, l.former_max, l.max, :reason, l.ruling, cast(:now as timestamptz)"
                                + " from jsonb_to_recordset(cast(:rows as jsonb)) as l(student bigint, attempt bigint,"
                                + " quiz text, number integer, slot integer, former_mark double precision,"
                                + " mark double precision, former_score double precision, score double precision,"
                                + " former_max double precision, max double precision, ruling bigint)")
                .setParameter("deed", deed.name())
                .setParameter("reason", reason)
                .setParameter("now", now.toString())
                .setParameter("rows", changes.toString())
                .executeUpdate();
        db.clear(); // what was read before is not so any more
    }

    private static ObjectNode change(Remade one) {
        Recorded before = one.before();
        ObjectNode change = JSON.createObjectNode()
                .put("student", before.student())
                .put("attempt", before.attempt())
                .put("quiz", before.quiz())
                .put("number", before.attemptNumber())
                .put("slot", before.slot());
        one.formerMark().ifPresent(m -> change.put("former_mark", m));
        one.mark().ifPresent(m -> change.put("mark", m));
        if (before.submitted() != null) {
            change.put("former_score", one.totals().formerScore())
                    .put("score", one.totals().score())
                    .put("former_max", one.totals().formerMax())
                    .put("max", one.totals().max());
        }
        return one.ruling() == 0 ? change : change.put("ruling", one.ruling());
    }

    private void run(String sql, ArrayNode rows) {
        db.createNativeQuery(sql).setParameter("rows", rows.toString()).executeUpdate();
    }
}
