package org.footnote.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * Where an installation with its own database keeps everything: the database, its log, the generated secrets and the
 * unpacked PostgreSQL. Nobody but its owner may look inside.
 */
final class DataDirectory {

    private static final String SECRETS = "secrets.properties";
    private static final int SECRET_BYTES = 32;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;

    private DataDirectory(Path path) {
        this.path = path;
    }

    /** Makes the directory if need be and closes it to others. */
    static DataDirectory at(Path path) {
        try {
            Files.createDirectories(path);
            own(path, "rwx------");
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot use the data directory " + path + " (" + e.getMessage() + "). Choose another with"
                            + " FOOTNOTE_DATA_DIR or -Dfootnote.data-dir.",
                    e);
        }
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    /** Makes a directory closed to others. */
    static void makePrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        own(directory, "rwx------");
    }

    /** Writes a file closed to others, whole or not at all. */
    static void writePrivate(Path file, String content) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.createFile(whole);
        own(whole, "rw-------");
        Files.writeString(whole, content);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * A secret of this installation, made at first use and kept. Only whoever holds the lock may ask for one that may
     * not exist yet.
     */
    String secret(String name) throws IOException {
        Properties secrets = secrets();
        String secret = secrets.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            secrets.setProperty(name, secret);
            StringBuilder lines = new StringBuilder("# Generated for this installation. Keep it with the data.\n");
            secrets.stringPropertyNames().stream().sorted().forEach(key -> lines.append(key)
                    .append('=')
                    .append(secrets.getProperty(key))
                    .append('\n'));
            writePrivate(resolve(SECRETS), lines.toString());
        }
        return secret;
    }

    private Properties secrets() throws IOException {
        Properties secrets = new Properties();
        if (Files.exists(resolve(SECRETS))) {
            try (InputStream in = Files.newInputStream(resolve(SECRETS))) {
                secrets.load(in);
            }
        }
        return secrets;
    }

    /** The lock that says whose the database is; nothing when another Footnote holds it. Ends with the process. */
    Optional<FileLock> lock() throws IOException {
        FileChannel channel = FileChannel.open(
                resolve("footnote.lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException heldByThisProcess) {
            channel.close();
            return Optional.empty();
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path p : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    static void copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    static void own(Path file, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
