package org.footnote.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program as its users run it: {@code java -jar quarkus-run.jar} on a free port with a data directory of
 * the test. Close it, or the process and its database stay. Only for tests that failsafe runs ({@code *IT}), because the
 * jar is built before them.
 */
public final class RunningFootnote implements AutoCloseable {

    private static final Duration STARTING = Duration.ofSeconds(180);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;
    private final Path data;
    private final Path log;

    private RunningFootnote(Process process, int port, Path data, Path log) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.log = log;
    }

    /** Starts on a data directory and returns when it is ready. */
    public static RunningFootnote start(Path dataDir) {
        return start(dataDir, Map.of());
    }

    /** Starts with further environment variables and returns when it is ready. */
    public static RunningFootnote start(Path dataDir, Map<String, String> environment) {
        int port = freePort();
        Path log = freshLog();
        ProcessBuilder builder = program(dataDir, List.of());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        try {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            RunningFootnote running = new RunningFootnote(process, port, dataDir, log);
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    public static Ended command(Path dataDir, String... arguments) throws IOException, InterruptedException {
        Path log = freshLog();
        Process process = program(dataDir, List.of(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(STARTING.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + Files.readString(log));
        }
        return new Ended(process.exitValue(), Files.readString(log));
    }

    /** How a command ended, and what it said on both outputs. */
    public record Ended(int code, String output) {}

    /** Without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    /** What it has said so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process id of its database server, 0 while there is none. */
    public long databasePid() throws IOException {
        return Postmaster.recorded(data.resolve("database"))
                .filter(Postmaster::ready)
                .map(Postmaster::pid)
                .orElse(0L);
    }

    /** Status of a health check: 200 or 503. */
    public int health(String which) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/" + which))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Waits until it is ready; a server that ends instead fails the test with what it said. */
    public void awaitReady() {
        await("ready", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Footnote ended with " + process.exitValue() + ":\n" + log());
            }
            return health("ready") == 200;
        });
    }

    /** As a power cut would: the program gets no chance to do anything. */
    public void kill9() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As the system asks a service to stop; returns its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("did not stop:\n" + log());
        }
        return process.exitValue();
    }

    /** Leaves nothing running, neither the program nor its database. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process.isAlive()) {
            stop();
        }
        var database = Postmaster.recorded(data.resolve("database"));
        if (database.isPresent() && database.get().serves(data.resolve("database"))) {
            ProcessHandle.of(database.get().pid()).ifPresent(ProcessHandle::destroy);
        }
    }

    /** Something that becomes true. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    static void await(String what, Condition condition) {
        long deadline = System.nanoTime() + STARTING.toNanos();
        Exception last = null;
        while (System.nanoTime() < deadline) {
            try {
                if (condition.holds()) {
                    return;
                }
            } catch (IOException notYet) {
                last = notYet;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("not " + what, last);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder program(Path dataDir, List<String> arguments) {
        String jar = System.getProperty("jar.under.test", "target/quarkus-app/quarkus-run.jar");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                new File(jar).getAbsolutePath()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // settings of whoever runs the tests are not the test's
        builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("FOOTNOTE_"));
        builder.environment().put("FOOTNOTE_DATA_DIR", dataDir.toString());
        return builder;
    }

    private static Path freshLog() {
        try {
            Path logs = Path.of("target", "running");
            Files.createDirectories(logs);
            return Files.createTempFile(logs, "footnote", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
