package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.footnote.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a database of its own: what was saved survives every way of ending. */
class RunningIT {

    @TempDir
    Path temporary;

    private Path data() {
        return temporary.resolve("data");
    }

    @Test
    void what_was_saved_survives_the_killing_of_either_process_and_the_session_too() throws Exception {
        Browsing lin;
        long database;
        try (RunningFootnote first = RunningFootnote.start(data())) {
            assertTrue(first.log().contains("Footnote is ready. Open " + first.url() + "/ in a browser."), first.log());
            lin = enter(first);
            rename(lin, "Lin, before the killing");
            database = first.databasePid();
            first.kill9();
            assertTrue(ProcessHandle.of(database).isPresent(), "the database is left over");

            try (RunningFootnote second = RunningFootnote.start(data())) {
                assertFalse(new Postmaster(database, 0, false).alive(), "the old database is stopped");
                lin.on(second.url());
                assertEquals("Lin, before the killing", name(lin));

                long killed = second.databasePid();
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();
                RunningFootnote.await(
                        "another database",
                        () -> second.databasePid() != 0
                                && second.databasePid() != killed
                                && second.health("ready") == 200);
                RunningFootnote.await(
                        "the page again", () -> lin.get("/account").statusCode() == 200);
                assertEquals("Lin, before the killing", name(lin));
                rename(lin, "Lin, after the killing");
                long newDatabase = second.databasePid();

                second.stop();
                assertFalse(new Postmaster(newDatabase, 0, false).alive(), "no database stays");
                assertFalse(Files.exists(data().resolve("database/postmaster.pid")), "stopped in good order");
            }
        }
        // the number in a stale file may belong to any process by now: here, to this one
        Files.writeString(
                data().resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data().resolve("database") + "\n");
        try (RunningFootnote third = RunningFootnote.start(data())) {
            assertEquals("Lin, after the killing", name(lin.on(third.url())));
        }
    }

    @Test
    void a_second_start_on_the_same_directory_uses_the_running_database() throws Exception {
        try (RunningFootnote owner = RunningFootnote.start(data());
                RunningFootnote guest = RunningFootnote.start(data())) {
            rename(enter(guest), "Lin by the other door");
            assertEquals("Lin by the other door", name(enter(owner)));
            guest.stop();
            assertEquals(200, owner.health("ready"), "the guest leaves the database running");

            Path text = Files.writeString(temporary.resolve("note.txt"), "A note.\n\nThe pact was signed in 1920.\n");
            RunningFootnote.Ended imported = RunningFootnote.command(
                    data(), "import", "--collection", "notes", "--title", "Notes", text.toString());
            assertEquals(0, imported.code(), imported.output());
            assertTrue(imported.output().contains("1 imported"), imported.output());
            assertEquals(200, owner.health("ready"));
        }
    }

    @Test
    void the_data_are_closed_to_others_and_answers_are_on_the_disk() throws Exception {
        try (RunningFootnote running = RunningFootnote.start(data())) {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data())));
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data().resolve("secrets.properties"))));
            }
            int port = Postmaster.recorded(data().resolve("database"))
                    .orElseThrow()
                    .port();
            for (String user : new String[] {"postgres", "footnote"}) {
                for (String password : new String[] {"", "postgres", "footnote"}) {
                    assertThrows(
                            SQLException.class,
                            () -> DriverManager.getConnection(
                                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres", user, password));
                }
            }
            var secrets = new java.util.Properties();
            try (var in = Files.newInputStream(data().resolve("secrets.properties"))) {
                secrets.load(in);
            }
            try (var connection = DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:" + port + "/footnote",
                            "footnote",
                            secrets.getProperty("database.password"));
                    var statement = connection.createStatement()) {
                for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                    try (var result = statement.executeQuery("show " + setting)) {
                        result.next();
                        assertEquals("on", result.getString(1), setting);
                    }
                }
                try (var result =
                        statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
                    result.next();
                    assertFalse(result.getBoolean(1), "the application is no superuser");
                }
            }
        }
    }

    @Test
    void a_demonstration_does_not_follow_the_data_to_an_open_address() throws Exception {
        Browsing lin;
        try (RunningFootnote local = RunningFootnote.start(data())) {
            lin = enter(local);
            assertEquals(200, lin.get("/account").statusCode());
        }
        try (RunningFootnote open = RunningFootnote.start(data(), Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"))) {
            assertEquals(302, lin.on(open.url()).get("/account").statusCode(), "the old session is no longer good");
            Browsing stranger = Browsing.stranger().on(open.url());
            assertTrue(stranger.page("/sign-in")
                    .select("form[action=/demo-sessions]")
                    .isEmpty());
            assertEquals(
                    404,
                    stranger.post("/demo-sessions", Map.of("person", "varga")).statusCode());
            assertTrue(open.log().contains("/links/"), "somebody real may become the first administrator");
        }
    }

    @Test
    void the_command_line_explains_itself() throws Exception {
        assertEquals(0, RunningFootnote.command(data(), "--help").code());
        assertTrue(RunningFootnote.command(data(), "--version").output().matches("(?s)Footnote \\d.*"));
        RunningFootnote.Ended unknown = RunningFootnote.command(data(), "nonsense");
        assertEquals(2, unknown.code());
        assertTrue(unknown.output().contains("Usage:"), unknown.output());
        assertFalse(Files.exists(data()), "none of these needs a database");
    }

    private static Browsing enter(RunningFootnote running) {
        Browsing browsing = Browsing.stranger().on(running.url());
        assertEquals(
                303,
                browsing.post("/demo-sessions", Map.of("person", "lin.mei")).statusCode());
        return browsing;
    }

    private static void rename(Browsing browsing, String name) {
        assertEquals(
                303,
                browsing.post("/account/profile", Map.of("displayName", name, "language", "", "zone", "UTC"))
                        .statusCode());
    }

    private static String name(Browsing browsing) {
        return browsing.page("/account").getElementById("displayName").val();
    }
}
