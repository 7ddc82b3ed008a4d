package org.footnote.app;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs that travel in the jar, unpacked once into the data directory. Their directory is named by
 * their content, so an upgrade of Footnote that brings another PostgreSQL unpacks beside the old one.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The directory that holds {@code bin}. */
    static Path unpacked(DataDirectory data) throws IOException {
        byte[] archive;
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            archive = in.readAllBytes();
        }
        Path target = data.resolve("postgresql-" + fingerprint(archive));
        if (!Files.isDirectory(target)) {
            Path whole = data.resolve("postgresql.new");
            DataDirectory.deleteTree(whole);
            Files.createDirectories(whole);
            unpack(archive, whole);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static void unpack(byte[] archive, Path whole) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(new ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = whole.resolve(entry.getName()).normalize();
                if (!file.startsWith(whole)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    DataDirectory.copy(tar, file);
                    DataDirectory.own(file, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "Windows" : name.startsWith("mac") ? "Darwin" : "Linux";
    }

    /** macOS runs the Intel programs on either machine. */
    private static String machine() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return arm && !system().equals("Darwin") ? "arm_64" : "x86_64";
    }
}
