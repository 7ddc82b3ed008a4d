package org.footnote.progress;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footnote.bank.QuestionVersion;
import org.footnote.item.Certainty;
import org.footnote.item.Item;
import org.footnote.item.Mark;
import org.footnote.item.Response;
import org.footnote.quiz.AnsweredElsewhere;
import org.footnote.quiz.Decided;
import org.footnote.quiz.QuestionRuled;
import org.footnote.quiz.ResponseJson;
import org.footnote.quiz.RulingsInPractice;

/**
 * Answers given in practice follow a corrected key: each is marked by it, the line in the log is written anew, and memory is
 * computed again. However many learners it concerns, it takes a few statements.
 */
@ApplicationScoped
class ReconsideringPractice implements AnsweredElsewhere {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OF_EACH =
            "select q.id, s.personId, q.version.id, q.askedAt, q.answeredAt, q.response," + " q.certainty, q.rulingId";

    private static final String IN_REACH =
            " from SittingQuestion q join q.sitting s where q.version.question.id = :question"
                    + " and q.answeredAt is not null and (:everywhere = true or exists (select 1 from Enrolment t,"
                    + " Enrolment e where t.classroom = e.classroom and t.person.id = :teacher and t.part = 'TEACHER'"
                    + " and e.person.id = s.personId and e.part = 'STUDENT'))";

    private static final String PLACES = " attempt_id is null and (person_id, version_id, at) in (select l.person,"
            + " l.version, l.at from jsonb_to_recordset(cast(:rows as jsonb)) as l(person bigint, version bigint,"
            + " at timestamptz))";

    @Inject
    RulingsInPractice rulings;

    @Inject
    Reconsidering memory;

    @Inject
    EntityManager db;

    /** An answer as it is on record. */
    private record Given(
            long id,
            long person,
            long version,
            Instant asked,
            Instant at,
            Optional<Response> response,
            Optional<Certainty> certainty,
            long ruling) {

        Mark mark(Item shown, Decided decided) {
            return response.map(r -> decided.mark(shown, r)).orElse(Mark.NOT_RIGHT);
        }

        String place() {
            return person + " " + version + " " + at;
        }
    }

    /** What stays of a line that is written anew. */
    private record Former(Integer days, Double predicted) {}

    void follow(@Observes QuestionRuled ruled) {
        List<Given> all = given(ruled);
        if (all.isEmpty()) {
            return;
        }
        ArrayNode places = JSON.createArrayNode();
        all.forEach(g -> places.addObject()
                .put("person", g.person())
                .put("version", g.version())
                .put("at", g.at().toString()));
        Set<Reconsidering.Held> held = all.stream()
                .map(g -> new Reconsidering.Held(g.person(), ruled.fact()))
                .collect(toSet());
        memory.queue(held);
        Map<Long, Item> items = items(all.stream().map(Given::version).collect(toSet()));
        Map<Long, Decided> rulings = this.rulings.byId(
                all.stream().map(Given::ruling).filter(r -> r != 0).collect(toSet()));
        Map<String, Former> former = former(places);
        ArrayNode marks = JSON.createArrayNode();
        ArrayNode lines = JSON.createArrayNode();
        for (Given one : all) {
            Item shown = items.get(one.version());
            Decided before = rulings.getOrDefault(one.ruling(), Decided.asShown(shown));
            Decided decided = ruled.decided().after(before, shown);
            Mark mark = one.mark(shown, decided);
            marks.addObject()
                    .put("id", one.id())
                    .put("fraction", mark.fraction())
                    .put("correction", mark.correction())
                    .put("ruling", decided.ruling() == 0 ? null : decided.ruling());
            if (!decided.thrownOut()) {
                write(lines.addObject(), one, ruled, shown, mark, former.get(one.place()));
            }
        }
        run(
                "update sitting_question q set fraction = l.fraction, correction = l.correction,"
                        + " ruling_id = l.ruling from jsonb_to_recordset(cast(:rows as jsonb)) as l(id bigint,"
                        + " fraction double precision, correction text, ruling bigint) where q.id = l.id",
                marks);
        run("delete from fact_review where" + PLACES, places);
        run(
                "insert into fact_review (person_id, fact_id, topic, fraction, at, version_id, rating, days, predicted,"
                        + " certainty, seconds) select l.person, l.fact, l.topic, l.fraction, l.at, l.version, l.rating,"
                        + " l.days, l.predicted, l.certainty, l.seconds from jsonb_to_recordset(cast(:rows as jsonb)) as"
                        + " l(person bigint, fact bigint, topic text, fraction double precision, at timestamptz,"
                        + " version bigint, rating smallint, days integer, predicted double precision, certainty text,"
                        + " seconds integer)",
                lines);
        memory.compute(held);
    }

    @Override
    public boolean differs(QuestionRuled ruled) {
        List<Object[]> kinds = answers("select distinct q.version.id, q.rulingId", ruled);
        if (kinds.isEmpty()) {
            return false;
        }
        Map<Long, Item> items = items(kinds.stream().map(k -> (Long) k[0]).collect(toSet()));
        Map<Long, Decided> before = rulings.byId(
                kinds.stream().map(k -> (Long) k[1]).filter(r -> r != null).collect(toSet()));
        return kinds.stream().anyMatch(k -> {
            Item shown = items.get((Long) k[0]);
            return ruled.decided().differs(k[1] == null ? Decided.asShown(shown) : before.get((Long) k[1]), shown);
        });
    }

    /** Items of versions as they were shown. */
    private Map<Long, Item> items(Set<Long> versions) {
        return db.createQuery("from QuestionVersion v where v.id in :versions", QuestionVersion.class)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(toMap(QuestionVersion::id, QuestionVersion::item));
    }

    private List<Object[]> answers(String what, QuestionRuled ruled) {
        return db.createQuery(what + IN_REACH, Object[].class)
                .setParameter("question", ruled.question())
                .setParameter("everywhere", ruled.everywhere())
                .setParameter("teacher", ruled.teacher())
                .getResultList();
    }

    private List<Given> given(QuestionRuled ruled) {
        List<Given> all = new ArrayList<>();
        answers(OF_EACH, ruled)
                .forEach(r -> all.add(new Given(
                        (Long) r[0],
                        (Long) r[1],
                        (Long) r[2],
                        (Instant) r[3],
                        (Instant) r[4],
                        Optional.ofNullable((String) r[5]).map(ResponseJson::read),
                        Optional.ofNullable((Certainty) r[6]),
                        r[7] == null ? 0 : (Long) r[7])));
        return all;
    }

    private Map<String, Former> former(ArrayNode places) {
        Map<String, Former> former = new HashMap<>();
        db.createNativeQuery(
                        "select person_id, version_id, at, days, predicted from fact_review where" + PLACES,
                        Object[].class)
                .setParameter("rows", places.toString())
                .getResultList()
                .forEach(row -> {
                    Object[] r = (Object[]) row;
                    former.put(r[0] + " " + r[1] + " " + r[2], new Former((Integer) r[3], (Double) r[4]));
                });
        return former;
    }

    private static void write(ObjectNode line, Given given, QuestionRuled ruled, Item shown, Mark mark, Former former) {
        Recollection recollection = Recollection.inPractice(
                mark.fraction(),
                given.certainty(),
                Duration.between(given.asked(), given.at()).toSeconds());
        line.put("person", given.person())
                .put("fact", ruled.fact())
                .put("topic", ruled.topic())
                .put("fraction", mark.fraction())
                .put("at", given.at().toString())
                .put("version", given.version())
                .put("rating", recollection.rating(Pace.of(shown)).grade());
        recollection.certainty().ifPresent(c -> line.put("certainty", c.name()));
        recollection.seconds().ifPresent(s -> line.put("seconds", s));
        if (former != null) {
            line.put("days", former.days()).put("predicted", former.predicted());
        }
    }

    private void run(String sql, ArrayNode rows) {
        db.createNativeQuery(sql).setParameter("rows", rows.toString()).executeUpdate();
    }
}
