package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footnote.Browsing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program against a database of somebody else: no demonstration, and the truth about its health. */
class ExternalDatabaseIT {

    @TempDir
    Path data;

    @Test
    void the_first_administrator_comes_by_a_link_and_health_tells_when_the_database_is_gone() throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Map<String, String> settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres",
                "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY", "a key that every replica of this test knows");
        Path unused = data.resolve("unused");
        try (RunningFootnote running = RunningFootnote.start(unused, settings)) {
            assertFalse(Files.exists(unused), "nothing embedded starts");
            Browsing stranger = Browsing.stranger().on(running.url());
            assertTrue(stranger.page("/sign-in")
                    .select("form[action=/demo-sessions]")
                    .isEmpty());

            RunningFootnote.await("the link in the log", () -> running.log().contains("/links/"));
            Matcher link = Pattern.compile("/links/[\\w-]{32}").matcher(running.log());
            assertTrue(link.find());
            Document page = stranger.page(link.group());
            assertEquals(
                    303,
                    stranger.submit(
                                    page,
                                    link.group() + "/administrator",
                                    Map.of("username", "head", "displayName", "Head", "newPassword", "by the old oak"))
                            .statusCode());
            assertEquals(200, stranger.get("/people").statusCode());
            assertEquals(
                    410, Browsing.stranger().on(running.url()).get(link.group()).statusCode(), "once");

            try (RunningFootnote replica = RunningFootnote.start(unused, settings)) {
                assertEquals(
                        200, stranger.on(replica.url()).get("/people").statusCode(), "a replica knows the session");
                assertFalse(replica.log().contains("/links/"), "there is an administrator");
            }

            assertEquals(200, running.health("live"));
            postgres.close();
            RunningFootnote.await("not ready", () -> running.health("ready") == 503);
            assertEquals(200, running.health("live"), "the program itself is well");
        } finally {
            postgres.close();
        }
    }
}
