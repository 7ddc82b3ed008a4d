package org.footnote.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footnote.bank.Questions;
import org.footnote.progress.fsrs.Fsrs;
import org.footnote.progress.fsrs.Parameters;
import org.footnote.progress.fsrs.Rating;
import org.footnote.progress.fsrs.Schedule;
import org.footnote.progress.fsrs.Scheduler;
import org.footnote.quiz.AttemptSubmitted;
import org.footnote.quiz.AttemptUnmarked;
import org.footnote.quiz.KeyCorrected;

/**
 * A mark that memory learnt from was wrong: the line is taken out of the log and written anew, at the moment and with the
 * forecast it had, and the memory of that fact is computed again. However many learners it concerns, it takes a few
 * statements. What was true before stands with the marks themselves.
 */
@ApplicationScoped
class Reconsidering {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PLACES =
            " (attempt_id, slot) in (select l.attempt, l.slot from jsonb_to_recordset(cast(:rows as"
                    + " jsonb)) as l(attempt bigint, slot integer))";

    @Inject
    FactReviews reviews;

    @Inject
    Questions questions;

    @Inject
    MemorySettings settings;

    @Inject
    EntityManager db;

    /** A learner and a fact. */
    record Held(long person, long fact) {}

    /** What stays of a line that is written anew. */
    private record Former(Instant at, Integer days, Double predicted) {}

    void reconsider(@Observes KeyCorrected corrected) {
        ArrayNode places = JSON.createArrayNode();
        Set<Held> held = corrected.marks().stream()
                .map(m -> new Held(m.student(), m.fact()))
                .collect(toSet());
        corrected
                .marks()
                .forEach(m -> places.addObject().put("attempt", m.attempt()).put("slot", m.slot()));
        queue(held);
        db.flush();
        Map<String, Former> former = former(places);
        ArrayNode lines = JSON.createArrayNode();
        for (KeyCorrected.Remarked mark : corrected.marks()) {
            mark.answered()
                    .ifPresent(a -> write(lines.addObject(), mark, a, former.get(mark.attempt() + " " + mark.slot())));
        }
        db.createNativeQuery("delete from fact_review where" + PLACES)
                .setParameter("rows", places.toString())
                .executeUpdate();
        db.createNativeQuery("insert into fact_review (person_id, fact_id, topic, fraction, at, version_id, attempt_id,"
                        + " slot, rating, days, predicted, certainty, seconds) select l.person, l.fact, l.topic,"
                        + " l.fraction, l.at, l.version, l.attempt, l.slot, l.rating, l.days, l.predicted, l.certainty,"
                        + " l.seconds from jsonb_to_recordset(cast(:rows as jsonb)) as l(person bigint, fact bigint,"
                        + " topic text, fraction double precision, at timestamptz, version bigint, attempt bigint,"
                        + " slot integer, rating smallint, days integer, predicted double precision, certainty text,"
                        + " seconds integer)")
                .setParameter("rows", lines.toString())
                .executeUpdate();
        compute(held);
    }

    void forget(@Observes AttemptUnmarked unmarked) {
        db.flush();
        Set<Held> held = db.createQuery("select r.factId from FactReview r where r.attemptId = :attempt", Long.class)
                .setParameter("attempt", unmarked.attempt())
                .getResultStream()
                .map(fact -> new Held(unmarked.student(), fact))
                .collect(toSet());
        if (!held.isEmpty()) {
            queue(held);
            reviews.delete("attemptId", unmarked.attempt());
            compute(held);
        }
    }

    private Map<String, Former> former(ArrayNode places) {
        Map<String, Former> former = new HashMap<>();
        List<?> rows = db.createNativeQuery(
                        "select attempt_id, slot, at, days, predicted from fact_review where" + PLACES, Object[].class)
                .setParameter("rows", places.toString())
                .getResultList();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            former.put(r[0] + " " + r[1], new Former((Instant) r[2], (Integer) r[3], (Double) r[4]));
        }
        return former;
    }

    private static void write(
            ObjectNode line, KeyCorrected.Remarked mark, AttemptSubmitted.Answered answered, Former former) {
        Recollection shown = Recollection.inQuiz(answered.fraction(), answered.certainty(), answered.seconds());
        line.put("person", mark.student())
                .put("fact", mark.fact())
                .put("topic", answered.topic())
                .put("fraction", answered.fraction())
                .put("at", (former == null ? mark.at() : former.at()).toString())
                .put("version", answered.version())
                .put("attempt", mark.attempt())
                .put("slot", mark.slot())
                .put("rating", shown.rating(Pace.of(answered.item())).grade());
        shown.certainty().ifPresent(c -> line.put("certainty", c.name()));
        shown.seconds().ifPresent(s -> line.put("seconds", s));
        if (former != null) {
            line.put("days", former.days()).put("predicted", former.predicted());
        }
    }

    /** Makes changes of these memories wait for each other until the transaction ends, always in the same order. */
    void queue(Set<Held> held) {
        db.createNativeQuery("select count(pg_advisory_xact_lock(hashtextextended('memory ' || p.id, 0))) from"
                        + " (select id from person where id in :people order by id) p")
                .setParameter("people", people(held))
                .getSingleResult();
    }

    private static Set<Long> people(Set<Held> held) {
        return held.stream().map(Held::person).collect(toSet());
    }

    /** From the log as it is now. */
    void compute(Set<Held> held) {
        Set<Long> facts = held.stream().map(Held::fact).collect(toSet());
        Map<Held, List<FactReviews.Line>> histories = reviews.histories(people(held), facts).stream()
                .collect(groupingBy(l -> new Held(l.person(), l.fact())));
        Map<Long, ZoneId> zones = db.createQuery(
                        "select p.id, p.zone from Person p where p.id in :people", Object[].class)
                .setParameter("people", people(held))
                .getResultStream()
                .collect(toMap(r -> (Long) r[0], r -> ZoneId.of((String) r[1])));
        Map<Long, Parameters> fitted = fitted(people(held));
        Map<Long, Long> asked = histories.isEmpty()
                ? Map.of()
                : questions.questionsOf(histories.values().stream()
                        .flatMap(List::stream)
                        .map(FactReviews.Line::version)
                        .collect(toSet()));
        ArrayNode gone = JSON.createArrayNode();
        ArrayNode rows = JSON.createArrayNode();
        for (Held one : held) {
            gone.addObject().put("person", one.person()).put("fact", one.fact());
            List<FactReviews.Line> history = histories.get(one);
            if (history != null) {
                Scheduler scheduler = new Scheduler(
                        new Fsrs(fitted.getOrDefault(one.person(), Parameters.DEFAULT)), settings.retention());
                write(rows.addObject(), memory(one, history, scheduler, zones.get(one.person()), asked));
            }
        }
        db.createNativeQuery("delete from fact_memory where (person_id, fact_id) in (select l.person, l.fact from"
                        + " jsonb_to_recordset(cast(:rows as jsonb)) as l(person bigint, fact bigint))")
                .setParameter("rows", gone.toString())
                .executeUpdate();
        db.createNativeQuery("insert into fact_memory (person_id, fact_id, phase, step, stability, difficulty, reviews,"
                        + " lapses, question_id, last_at, due_at) select l.person, l.fact, l.phase, l.step, l.stability,"
                        + " l.difficulty, l.reviews, l.lapses, l.question, l.last, l.due from"
                        + " jsonb_to_recordset(cast(:rows as jsonb)) as l(person bigint, fact bigint, phase text,"
                        + " step smallint, stability double precision, difficulty double precision, reviews integer,"
                        + " lapses integer, question bigint, last timestamptz, due timestamptz)")
                .setParameter("rows", rows.toString())
                .executeUpdate();
        db.clear(); // what was read before is not so any more
    }

    private static FactMemory memory(
            Held held, List<FactReviews.Line> history, Scheduler scheduler, ZoneId zone, Map<Long, Long> asked) {
        LearnerDays days = new LearnerDays(zone);
        Schedule schedule = scheduler.replay(Replaying.history(history, days)).orElseThrow();
        FactMemory memory = new FactMemory(held.person(), held.fact());
        for (FactReviews.Line line : history) {
            memory.met(
                    schedule,
                    Rating.ofGrade(line.rating()),
                    asked.get(line.version()),
                    line.at(),
                    days.due(line.at(), schedule));
        }
        return memory;
    }

    private static void write(ObjectNode row, FactMemory memory) {
        Schedule schedule = memory.schedule();
        row.put("person", memory.personId())
                .put("fact", memory.factId())
                .put("phase", schedule.phase().name())
                .put("step", schedule.step())
                .put("stability", memory.memory().stability())
                .put("difficulty", memory.memory().difficulty())
                .put("reviews", memory.reviews())
                .put("lapses", memory.lapses())
                .put("question", memory.questionId())
                .put("last", memory.lastAt().toString())
                .put("due", memory.dueAt().toString());
    }

    /** What fits each of these learners best, as {@link Fits#ofStudent} has it; those of whom nothing is known are left out. */
    private Map<Long, Parameters> fitted(Set<Long> people) {
        Map<Long, Parameters> best = new HashMap<>();
        db.createQuery(
                        "select e.person.id, f from FittedParameters f, Enrolment e where e.classroom.id = f.classroomId"
                                + " and e.part = 'STUDENT' and e.person.id in :people order by f.reviews, f.id desc",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(r -> best.put((Long) r[0], ((FittedParameters) r[1]).parameters()));
        db.createQuery("select f.personId, f from FittedParameters f where f.personId in :people", Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(r -> best.put((Long) r[0], ((FittedParameters) r[1]).parameters()));
        return best;
    }
}
