package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.footnote.knowledge.Facts;
import org.footnote.material.CoursePack;
import org.footnote.material.CoursePacks;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.Source;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftingTest {

    @Inject
    Drafting drafting;

    @Inject
    DraftingWork work;

    @Inject
    DraftingRuns runs;

    @Inject
    Questions questions;

    @Inject
    Facts facts;

    @Inject
    ImportingMaterial importing;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    @Test
    void what_is_cut_off_again_and_again_fails_at_last_and_whoever_waits_is_told() {
        long collection = collection("poisoned");
        long run = QuarkusTransaction.requiringNew().call(() -> {
            DraftingRun cutOff = new DraftingRun(collection, null, clock.instant());
            for (int i = 0; i < DraftingRun.TRIES; i++) {
                assertTrue(cutOff.attempt(clock.instant()));
            }
            runs.persist(cutOff);
            return cutOff.id();
        });
        assertTrue(work.perform(run, () -> false));
        assertTrue(state(run).failed());
        assertEquals(Optional.of(DraftingRun.Reason.INTERRUPTED), state(run).reason());
    }

    @Test
    void work_put_down_in_good_order_is_taken_up_again_and_counts_as_one_try() {
        long run = run(collection("put-down"));
        AtomicInteger asked = new AtomicInteger();
        assertFalse(work.perform(run, () -> asked.incrementAndGet() > 2));
        assertTrue(state(run).running());
        assertEquals(0, state(run).tries());
        assertTrue(work.perform(run, () -> false));
        assertEquals(DraftingRun.State.DONE, state(run).state());
        assertEquals(1, state(run).tries());
    }

    @Test
    void somebody_taken_for_dead_stores_nothing_when_they_wake() {
        long collection = collection("awoken");
        long run = run(collection);
        AtomicBoolean taken = new AtomicBoolean();
        assertTrue(work.perform(run, () -> {
            if (taken.compareAndSet(false, true)) {
                // meanwhile another begins the same run and finishes it
                assertTrue(work.perform(run, () -> false));
            }
            return false;
        }));
        assertEquals(DraftingRun.State.DONE, state(run).state());
        assertEquals(2, state(run).tries());
        DraftingReport report = state(run).report();
        assertTrue(report.added() > 0, report.toString());
        assertEquals(report.added(), questions(collection));
        DraftingReport again = drafting.draft(collection);
        assertEquals(0, again.added());
        assertEquals(report.added(), again.unchanged());
    }

    @Test
    void a_run_cancelled_in_the_middle_keeps_nothing() {
        long collection = collection("cancelled");
        long run = run(collection);
        AtomicBoolean cancelled = new AtomicBoolean();
        assertTrue(work.perform(run, () -> {
            if (cancelled.compareAndSet(false, true)) {
                QuarkusTransaction.requiringNew()
                        .run(() -> runs.runningLocked(run).orElseThrow().cancel(clock.instant()));
            }
            return false;
        }));
        assertEquals(DraftingRun.State.CANCELLED, state(run).state());
        assertEquals(0, questions(collection));
        assertEquals(0L, QuarkusTransaction.requiringNew().call(() -> facts.countCurrent(collection)));
        assertTrue(drafting.draft(collection).added() > 0, "asked for again, it is done");
    }

    @Test
    void documents_that_come_while_questions_are_written_are_read_too() {
        long collection = collection("growing");
        long run = run(collection);
        AtomicBoolean grown = new AtomicBoolean();
        assertTrue(work.perform(run, () -> {
            if (grown.compareAndSet(false, true)) {
                bring("growing", Map.of("growing.md", text("growing"), "later.md", text("a later day")));
            }
            return false;
        }));
        assertEquals(2, state(run).report().documents());
    }

    @Test
    void what_fails_says_why_and_changes_nothing() {
        long collection = collection("failing");
        long run = run(collection);
        assertTrue(work.perform(run, () -> {
            throw new IllegalStateException("the disk is full");
        }));
        assertTrue(state(run).failed());
        assertEquals(Optional.of(DraftingRun.Reason.ERROR), state(run).reason());
        assertEquals("IllegalStateException: the disk is full", state(run).problem());
        assertEquals(0, questions(collection));
    }

    @Test
    void the_database_itself_keeps_a_version_as_it_was() throws Exception {
        CoursePack pack = CoursePacks.fromClasspath("early-prc-diplomacy");
        drafting.draft(importing.bring(pack).collectionId());
        long version = QuarkusTransaction.requiringNew()
                .call(() -> db.createQuery("select min(v.id) from QuestionVersion v", Long.class)
                        .getSingleResult());
        Exception refused = assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update question_version set content = '{}' where id = :id")
                        .setParameter("id", version)
                        .executeUpdate()));
        assertTrue(refused.toString().contains("frozen"), refused.toString());
    }

    private DraftingRun state(long run) {
        return QuarkusTransaction.requiringNew().call(() -> {
            DraftingRun found = runs.findById(run);
            found.report();
            return found;
        });
    }

    /** Asked for by nobody's order, so that the worker of this application leaves it to the test. */
    private long run(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> {
            DraftingRun run = new DraftingRun(collection, null, clock.instant());
            runs.persist(run);
            return run.id();
        });
    }

    private long questions(long collection) {
        return QuarkusTransaction.requiringNew().call(() -> questions.count("collectionId", collection));
    }

    private long collection(String slug) {
        return bring(slug, Map.of(slug + ".md", text(slug)));
    }

    private static String text(String slug) {
        return "# The pact of " + slug + "\n\nAnna Berg signed the Harbour Pact on 3 May 1931 in Riga."
                + " Carl Dahl opened the North Bridge on 7 July 1932.\n\nThe Harbour Pact ran for thirty years. On 9 August"
                + " 1933, Peter Holm visited the town of Norby. In 1935 Clara Dahl founded the Harbour School to train"
                + " young pilots, opening the coast to trade. In October 1937 Anna Berg visited Vienna.\n";
    }

    private long bring(String slug, Map<String, String> files) {
        CoursePack.Reference reference = new CoursePack.Reference("r", "R", "", "", "", "", "", "", "", "");
        List<CoursePack.Text> texts = new ArrayList<>();
        files.forEach((name, text) -> texts.add(
                new CoursePack.Text("T", "", reference, new Source(name, text.getBytes(StandardCharsets.UTF_8)))));
        return importing
                .bring(new CoursePack(slug, slug, "About", "en", List.of(reference), texts, List.of()))
                .collectionId();
    }
}
