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

/** The style sheet and its fingerprint. */
@Startup
@Singleton
public class Assets {

    private static final String SHEET = "footnote.css";

    private String sheet;

    @PostConstruct
    void fingerprint() {
        String file = "META-INF/resources/" + SHEET;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            sheet = "/" + SHEET + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String sheet() {
        return sheet;
    }
}
