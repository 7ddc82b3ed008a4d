package org.footnote.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
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
    DraftingRuns runs;

    @Inject
    ImportingMaterial importing;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    @Test
    void what_a_restart_cut_off_is_begun_again_and_ends() throws InterruptedException {
        long collection = collection("cut-off");
        long run = QuarkusTransaction.requiringNew().call(() -> {
            DraftingRun cutOff = new DraftingRun(collection, null, clock.instant());
            runs.persist(cutOff);
            return cutOff.id();
        });
        drafting.resume(new StartupEvent());
        for (int i = 0; i < 200 && state(run).running(); i++) {
            Thread.sleep(200);
        }
        assertFalse(state(run).running());
        assertFalse(state(run).failed());
        assertEquals(1, state(run).report().documents());
    }

    @Test
    void what_is_cut_off_again_and_again_fails_at_last() {
        long collection = collection("poisoned");
        long run = QuarkusTransaction.requiringNew().call(() -> {
            DraftingRun cutOff = new DraftingRun(collection, null, clock.instant());
            for (int i = 0; i < DraftingRun.TRIES; i++) {
                assertTrue(cutOff.attempt(clock.instant()));
            }
            runs.persist(cutOff);
            return cutOff.id();
        });
        drafting.draft(collection);
        assertTrue(state(run).failed());
        assertTrue(state(run).problem().contains("interrupted 3 times"));
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

    private long collection(String slug) {
        String text = "# The pact of " + slug + "\n\nAnna Berg signed the Harbour Pact on 3 May 1931 in Riga."
                + " Carl Dahl opened the North Bridge on 7 July 1932.\n\nThe Harbour Pact ran for thirty years.\n";
        CoursePack.Reference reference = new CoursePack.Reference("r", "R", "", "", "", "", "", "", "", "");
        Source source = new Source(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return importing
                .bring(new CoursePack(
                        slug,
                        slug,
                        "About",
                        "en",
                        List.of(reference),
                        List.of(new CoursePack.Text("T", "", reference, source)),
                        List.of()))
                .collectionId();
    }
}
