package org.footnote.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL programs at work on one database directory. They refuse to run as root, so root runs them in a user
 * namespace of their own, where the same files belong to the same, now nameless, user.
 */
final class PostgresCommands {

    private static final Logger LOG = Logger.getLogger(PostgresCommands.class);
    private static final int SECONDS = 60;

    private final Path binaries;
    private final Path database;
    private final Path log;

    PostgresCommands(Path binaries, Path database, Path log) {
        this.binaries = binaries;
        this.database = database;
        this.log = log;
    }

    void refuseOtherVersion() throws IOException {
        String kept = Files.readString(database.resolve("PG_VERSION")).strip();
        String brought = run(List.of(program("postgres"), "--version")).replaceFirst("(?s)^.*?(\\d+).*$", "$1");
        if (!kept.equals(brought)) {
            throw new CannotStart("The data in " + database + " were written by PostgreSQL " + kept
                    + ", and this Footnote brings PostgreSQL " + brought
                    + ". Start the older Footnote, save the data with"
                    + " pg_dump, and load them into a new directory.");
        }
    }

    /** The collation is PostgreSQL's own, so that no upgrade of the machine disturbs an index. */
    void initialise(Path directory, String superuser, Path passwordFile) throws IOException {
        run(List.of(
                program("initdb"),
                "--pgdata=" + directory,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C"));
        Files.writeString(
                directory.resolve("postgresql.conf"),
                "\ninclude = 'footnote.conf'\n",
                java.nio.file.StandardOpenOption.APPEND);
    }

    /** Written at each start: an acknowledged answer is on the disk, and only passwords over loopback let anybody in. */
    void configure(int port) throws IOException {
        DataDirectory.writePrivate(database.resolve("footnote.conf"), """
                # Written by Footnote at each start; changes are lost. Put yours into postgresql.conf, after the include.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                max_connections = 60
                logging_collector = off
                log_min_messages = warning
                """.formatted(port));
        DataDirectory.writePrivate(database.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    /** Returns when it takes connections. */
    void start() throws IOException {
        run(List.of(
                program("pg_ctl"),
                "start",
                "--wait",
                "--timeout=" + SECONDS,
                "--silent",
                "--pgdata=" + database,
                "--log=" + log));
    }

    /** Returns when it is stopped; first in good order, then at once, which costs a recovery and no data. */
    void stop() {
        for (String mode : List.of("fast", "immediate")) {
            try {
                run(List.of(
                        program("pg_ctl"),
                        "stop",
                        "--wait",
                        "--timeout=" + SECONDS,
                        "--silent",
                        "--mode=" + mode,
                        "--pgdata=" + database));
                return;
            } catch (IOException e) {
                LOG.debug("stopping the database: " + mode, e);
            }
            if (!Files.exists(database.resolve("postmaster.pid"))) {
                return;
            }
        }
        LOG.warn("The database server did not stop.");
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private String run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if (root()) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.addAll(command);
        // a file, not a pipe: the server inherits the output, and a pipe would stay open as long as it runs
        File output = Files.createTempFile(log.getParent(), "command", ".out").toFile();
        try {
            ProcessBuilder builder = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .directory(log.getParent().toFile());
            builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2 * SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not end");
            }
            String said =
                    Files.readString(output.toPath(), StandardCharsets.UTF_8).strip();
            if (process.exitValue() != 0) {
                throw new IOException(
                        Path.of(command.get(0)).getFileName() + " failed: " + said + (root() ? rootAdvice() : ""));
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output.toPath());
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name")) && File.separatorChar == '/';
    }

    private static String rootAdvice() {
        return "\nAs root, PostgreSQL needs a user namespace (unshare); where that is forbidden, start Footnote as an"
                + " ordinary user.";
    }
}
