package org.footnote.web;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Addresses of our fixed files that change with their content. */
@Startup
@Singleton
public class Assets {

    private static final String SHEET = "footnote.css";

    /** The worker of a student's pages, and what it brings along when it is installed. */
    private static final List<String> WORKER =
            List.of("offline-worker.js", "offline.js", "footnote.js", "attempt.js", SHEET);

    private String sheet;
    private String worker;

    @PostConstruct
    void fingerprints() {
        sheet = "/" + SHEET + "?v=" + fingerprint(List.of(SHEET));
        worker = "/" + WORKER.get(0) + "?v=" + fingerprint(WORKER);
    }

    private static String fingerprint(List<String> files) {
        ClassLoader resources = Thread.currentThread().getContextClassLoader();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                try (InputStream in = resources.getResourceAsStream("META-INF/resources/" + file)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String sheet() {
        return sheet;
    }

    String worker() {
        return worker;
    }
}
