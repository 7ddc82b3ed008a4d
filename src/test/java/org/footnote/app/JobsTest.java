package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.footnote.Browsing;
import org.footnote.bank.Drafting;
import org.footnote.bank.DraftingFailed;
import org.footnote.bank.DraftingReport;
import org.footnote.material.CoursePack;
import org.footnote.material.DocumentCollection;
import org.footnote.material.DocumentCollections;
import org.footnote.material.ImportingMaterial;
import org.footnote.material.Source;
import org.footnote.people.TestPeople;
import org.footnote.quiz.CourseImport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Background work over one database, with replicas that share it and replicas that die. */
@QuarkusTest
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    Drafting drafting;

    @Inject
    ImportingMaterial importing;

    @Inject
    DocumentCollections collections;

    @Inject
    AgroalDataSource database;

    @Inject
    TestPeople people;

    @Test
    void several_replicas_on_one_database_do_each_order_once() throws Exception {
        Scheduler second = jobs.scheduler("second", Duration.ofSeconds(5));
        Scheduler third = jobs.scheduler("third", Duration.ofSeconds(5));
        second.start();
        third.start();
        try {
            List<Long> asked = new ArrayList<>();
            for (int i = 1; i <= 6; i++) {
                long collection = collection("shared-" + i);
                drafting.request(collection);
                drafting.request(collection);
                asked.add(collection);
            }
            for (long collection : asked) {
                await(() -> "DONE".equals(run(collection, "status")), "the end of " + collection);
                assertEquals("1", run(collection, "tries"));
                assertEquals(1, number("select count(*) from drafting_run where collection_id = " + collection));
                assertNotEquals("0", run(collection, "added"));
            }
            await(
                    () -> number("select count(*) from scheduled_tasks where task_instance in (select id::text from"
                                    + " drafting_run where collection_id in ("
                                    + asked.toString().replaceAll("[\\[\\]]", "")
                                    + "))")
                            == 0,
                    "no order is left");
        } finally {
            second.stop();
            third.stop();
        }
    }

    @Test
    void a_replica_that_starts_leaves_the_live_work_of_another_alone_and_takes_it_over_once_that_is_silent()
            throws Exception {
        long collection = collection("live");
        long run = pickedByAnother(collection, "now()");
        Scheduler starting = jobs.scheduler("starting", Duration.ofSeconds(5));
        starting.start();
        jobs.start(new StartupEvent());
        Thread.sleep(3000);
        starting.stop();
        assertEquals("RUNNING", run(collection, "status"));
        assertEquals("1", run(collection, "tries"), "nobody began it again");

        sql("update scheduled_tasks set last_heartbeat = now() - interval '1 hour' where task_instance = '" + run
                + "'");
        Scheduler heir = jobs.scheduler("heir", Duration.ofMillis(200));
        heir.start();
        try {
            await(() -> "DONE".equals(run(collection, "status")), "the heir");
        } finally {
            heir.stop();
        }
        assertEquals("2", run(collection, "tries"));
        long stored = number("select count(*) from question where collection_id = " + collection);
        assertTrue(stored > 0);
        DraftingReport again = drafting.draft(collection);
        assertEquals(0, again.added(), "nothing was there twice");
        assertEquals(stored, again.unchanged());
    }

    @Test
    void an_order_and_its_run_are_kept_together_or_not_at_all() throws Exception {
        long collection = collection("together");
        long before = number("select count(*) from scheduled_tasks");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                drafting.request(collection);
                throw new IllegalStateException("the asker fails");
            });
        } catch (RuntimeException expected) {
            assertTrue(expected.toString().contains("the asker fails"), expected.toString());
        }
        assertEquals(0, number("select count(*) from drafting_run where collection_id = " + collection));
        assertTrue(number("select count(*) from scheduled_tasks") <= before);
    }

    @Test
    void a_run_from_a_version_that_knew_no_jobs_is_taken_up_at_the_start() throws Exception {
        long collection = collection("old");
        insertRun(collection, 0);
        jobs.start(new StartupEvent());
        await(() -> "DONE".equals(run(collection, "status")), "the old run");
    }

    @Test
    void a_teacher_sees_how_far_it_is_and_cancels_it() throws Exception {
        long teacher = people.teacher("canceller").id();
        people.student("nosy");
        long collection = ofTeacher(teacher, "cancel");
        long run = pickedByAnother(collection, "now()");
        sql("update drafting_run set documents_total = 4, documents_read = 3, facts_found = 12 where id = " + run);
        Browsing browsing = Browsing.as("canceller");
        for (String path :
                List.of("/collections/" + collection + "/questions", "/collections/" + collection + "/drafts")) {
            Document page = browsing.page(path);
            String live = page.selectFirst("[data-running] [data-live]").text();
            assertTrue(live.contains("3 of 4 documents read · 12 facts found"), live);
            assertEquals("75", page.selectFirst("[data-live] .v").attr("width"));
        }
        people.admin("guan");
        Browsing inChinese = Browsing.stranger().speaking("zh");
        inChinese.signIn("guan", TestPeople.PASSWORD);
        Document chinese = inChinese.page("/collections/" + collection + "/drafts");
        assertTrue(chinese.text().contains("已读文献 3/4 · 史实 12 条"), chinese.text());
        assertEquals(
                403,
                Browsing.as("nosy")
                        .get("/collections/" + collection + "/drafts")
                        .statusCode());

        Document after =
                browsing.follow(browsing.post("/collections/" + collection + "/drafts/cancellation", Map.of()));
        assertEquals("CANCELLED", run(collection, "status"));
        assertTrue(after.text().contains("Cancelled. Nothing of this run was kept"), after.text());
        assertTrue(after.select("[data-running]").isEmpty());
        assertEquals(0, number("select count(*) from question where collection_id = " + collection));
        Document again =
                browsing.follow(browsing.post("/collections/" + collection + "/drafts/cancellation", Map.of()));
        assertTrue(again.text().contains("It was over already."), again.text());
        // the replica that worked on it finds nothing to do, and the teacher may ask again
        sql("update scheduled_tasks set picked = false, picked_by = null where task_instance = '" + run + "'");
        await(
                () -> number("select count(*) from scheduled_tasks where task_instance = '" + run + "'") == 0,
                "the order");
        assertEquals("CANCELLED", run(collection, "status"));
    }

    @Test
    void nobody_cancels_what_is_another_teachers() throws Exception {
        long collection = ofTeacher(people.teacher("jobs-owner").id(), "theirs");
        pickedByAnother(collection, "now()");
        people.teacher("jobs-stranger");
        assertEquals(
                404,
                Browsing.as("jobs-stranger")
                        .post("/collections/" + collection + "/drafts/cancellation", Map.of())
                        .statusCode());
        assertEquals("RUNNING", run(collection, "status"));
    }

    @Test
    void a_failed_run_is_shown_with_its_reason() throws Exception {
        long collection = ofTeacher(people.teacher("unlucky").id(), "unlucky");
        long run = insertRun(collection, 3);
        assertThrowsFailed(collection);
        assertEquals("FAILED", run(collection, "status"));
        assertEquals(run, Long.parseLong(run(collection, "id")));
        String page = Browsing.as("unlucky")
                .page("/collections/" + collection + "/questions")
                .text();
        assertTrue(page.contains("interrupted three times"), page);
    }

    @Test
    void the_import_command_ends_with_a_failure_where_no_questions_could_be_written() {
        ImportCommand.Work work = new ImportCommand.Work();
        work.courses = new CourseImport() {
            @Override
            public Brought fromPath(Path path, String slug, String title, boolean replace) {
                throw new DraftingFailed("no questions were written: memory");
            }
        };
        assertNotEquals(0, work.run("folder", "", "", "false"));
    }

    /** What waits for the run that goes on is told why it gave nothing. */
    private void assertThrowsFailed(long collection) throws Exception {
        jobs.start(new StartupEvent());
        try {
            drafting.draft(collection);
            assertFalse(true, "it should have failed");
        } catch (DraftingFailed failed) {
            assertTrue(failed.getMessage().contains("interrupted"), failed.getMessage());
        }
    }

    private long ofTeacher(long teacher, String slug) {
        long made = collection(slug + "-of-teacher");
        return QuarkusTransaction.requiringNew().call(() -> {
            DocumentCollection own = DocumentCollection.ofTeacher(
                    teacher, "own-" + slug + "-" + made, "Own " + slug, "", java.time.Instant.EPOCH);
            collections.persist(own);
            return own.id();
        });
    }

    private long collection(String slug) {
        String text = "# The pact of " + slug
                + "\n\nAnna Berg signed the Harbour Pact on 3 May 1931 in Riga. Carl Dahl opened"
                + " the North Bridge on 7 July 1932. On 9 August 1933, Peter Holm visited the town of Norby. In 1935 Clara"
                + " Dahl founded the Harbour School to train young pilots. In October 1937 Anna Berg visited Vienna.\n";
        CoursePack.Reference reference = new CoursePack.Reference("r", "R", "", "", "", "", "", "", "", "");
        Source source = new Source(slug + ".md", text.getBytes(StandardCharsets.UTF_8));
        return importing
                .bring(new CoursePack(
                        "jobs-" + slug,
                        slug,
                        "About",
                        "en",
                        List.of(reference),
                        List.of(new CoursePack.Text("T", "", reference, source)),
                        List.of()))
                .collectionId();
    }

    private long insertRun(long collection, int tries) throws SQLException {
        sql(
                "insert into drafting_run (collection_id, status, tries, started_at, documents, facts, added, revised, unchanged,"
                        + " recalled, problem) values (" + collection + ", 'RUNNING', " + tries
                        + ", now(), 0, 0, 0, 0, 0, 0, '')");
        return number("select max(id) from drafting_run where collection_id = " + collection);
    }

    /** A run that some replica works on, which gave its latest sign of life then. */
    private long pickedByAnother(long collection, String lastHeartbeat) throws SQLException {
        long run = insertRun(collection, 1);
        sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,"
                + " version) values ('" + Jobs.DRAFTING + "', '" + run + "', now(), true, 'another', " + lastHeartbeat
                + ", 2)");
        return run;
    }

    private interface Check {
        boolean holds() throws Exception;
    }

    private static void await(Check check, String what) throws Exception {
        for (int i = 0; i < 300; i++) {
            if (check.holds()) {
                return;
            }
            Thread.sleep(200);
        }
        assertFalse(true, "waited in vain for " + what);
    }

    private String run(long collection, String column) throws SQLException {
        return string(
                "select " + column + " from drafting_run where collection_id = " + collection + " order by id desc");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(string(query));
    }

    private String string(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            assertTrue(rows.next(), query);
            return rows.getString(1);
        }
    }

    private void sql(String update) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.executeUpdate();
        }
    }
}
