package org.footnote.app;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Brings up the database if it is ours to bring up, then Quarkus, and takes them down in the other order. */
class Platform {

    private static final Logger LOG = Logger.getLogger(Platform.class);
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    /** Longer than the platform waits for requests under way. Seconds. */
    private static final int PATIENCE = 30;

    private static final int KEY_BYTES = 32;

    private final CountDownLatch ended = new CountDownLatch(1);

    /** Serves pages until told to stop. */
    void serve() {
        prepare();
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            ended.countDown();
            Quarkus.run();
            return;
        }
        Quarkus.run((Class<QuarkusApplication>) null, (code, failure) -> {
            explain(failure);
            ended.countDown();
            System.exit(code);
        });
    }

    /** Runs one piece of work on the same database without serving pages, also while a server runs. */
    int run(Class<? extends QuarkusApplication> work, String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        prepare();
        AtomicInteger result = new AtomicInteger(1);
        Quarkus.run(
                work,
                (code, failure) -> {
                    explain(failure);
                    result.set(code);
                    ended.countDown();
                },
                args);
        return result.get();
    }

    /** A failed start says why in its last lines, below whatever the platform has said. */
    private static void explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                System.err.println("Footnote cannot start: another program uses its port (" + cause.getMessage()
                        + "). If it is another Footnote, use that one; else choose a port with QUARKUS_HTTP_PORT.");
                return;
            }
            if (cause.getCause() == null) {
                System.err.println("Footnote cannot start: " + cause);
            }
        }
    }

    private void prepare() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            embed(
                    directory(config),
                    config.getOptionalValue(SESSION_KEY, String.class).isEmpty());
        } else if (config.getOptionalValue(SESSION_KEY, String.class).isEmpty()) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            System.setProperty(SESSION_KEY, Base64.getEncoder().encodeToString(key));
            LOG.warn("No session key is set: a restart will sign everybody out, and a second replica will know nobody."
                    + " Set QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY to a secret of 32 characters or more.");
        }
    }

    private void embed(Path directory, boolean bringKey) {
        EmbeddedDatabase database = EmbeddedDatabase.open(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfterwards(database), "database-stop"));
        try {
            System.setProperty(URL, database.jdbcUrl());
            System.setProperty("quarkus.datasource.username", database.user());
            System.setProperty("quarkus.datasource.password", database.password());
            if (bringKey) {
                System.setProperty(SESSION_KEY, database.sessionKey());
            }
            System.setProperty("footnote.embedded", "true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hooks run at once, so this one waits until the platform has let go of its connections. */
    private void closeAfterwards(EmbeddedDatabase database) {
        try {
            if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
                LOG.warn("The platform is slow to stop; stopping the database under it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static Path directory(SmallRyeConfig config) {
        return config.getOptionalValue("footnote.data-dir", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".footnote"));
    }
}
