package org.footnote.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that Footnote brings along: durable, closed to other users of the machine, and kept in the data
 * directory. The first Footnote on a directory owns the server and restarts it if it dies; a second one joins it.
 *
 * <p>The server is its own process and outlives a killed Footnote for as long as it takes to start the next one, which
 * finds the lock free, stops the orphan in good order and begins anew.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    static final String NAME = "footnote";
    private static final String SUPERUSER = "postgres";
    private static final Duration JOINING = Duration.ofSeconds(90);
    private static final int ATTEMPTS = 8;
    private static final int PAUSE = 500;

    private final DataDirectory data;
    private final Path database;
    private final int port;

    /** Absent when another Footnote owns the server. */
    private final Optional<FileLock> lock;

    private final Optional<PostgresCommands> commands;
    private volatile boolean closing;

    private EmbeddedDatabase(
            DataDirectory data, int port, Optional<FileLock> lock, Optional<PostgresCommands> commands) {
        this.data = data;
        this.database = data.resolve("database");
        this.port = port;
        this.lock = lock;
        this.commands = commands;
    }

    /** The database of a directory: started, or joined when another Footnote runs on the same directory. */
    static EmbeddedDatabase open(Path directory) {
        DataDirectory data = DataDirectory.at(directory);
        try {
            Optional<FileLock> lock = data.lock();
            return lock.isPresent() ? own(data, lock.get()) : join(data);
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "The database in " + data.path() + " could not be opened: " + e.getMessage() + "\nIts own log is "
                            + data.resolve("postgresql.log") + ".",
                    e);
        }
    }

    private static EmbeddedDatabase own(DataDirectory data, FileLock lock) throws IOException, SQLException {
        PostgresCommands commands = new PostgresCommands(
                PostgresBinaries.unpacked(data), data.resolve("database"), data.resolve("postgresql.log"));
        EmbeddedDatabase embedded = new EmbeddedDatabase(data, freePort(), Optional.of(lock), Optional.of(commands));
        embedded.stopOrphan(commands);
        embedded.initialise(commands);
        embedded.start(commands);
        embedded.createDatabase();
        Thread watch = new Thread(embedded::watch, "database-watch");
        watch.setDaemon(true);
        watch.start();
        return embedded;
    }

    private static EmbeddedDatabase join(DataDirectory data) throws IOException {
        long deadline = System.nanoTime() + JOINING.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Postmaster> other =
                    Postmaster.recorded(data.resolve("database")).filter(p -> p.ready() && p.alive());
            if (other.isPresent()) {
                LOG.infof("Another Footnote runs on %s; using its database.", data.path());
                return new EmbeddedDatabase(data, other.get().port(), Optional.empty(), Optional.empty());
            }
            pause();
        }
        throw new CannotStart("Another Footnote holds " + data.path()
                + " but its database does not answer. Stop that one, or choose another directory with"
                + " FOOTNOTE_DATA_DIR.");
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    String user() {
        return NAME;
    }

    String password() throws IOException {
        return data.secret("database.password");
    }

    /** The key of the session cookies, kept so that a restart signs nobody out. */
    String sessionKey() throws IOException {
        return data.secret("session.key");
    }

    /** Whether this process is the one that stops the server. */
    boolean owned() {
        return lock.isPresent();
    }

    /** Stops the server in good order, if it is ours. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        commands.ifPresent(PostgresCommands::stop);
        lock.ifPresent(held -> {
            try {
                held.channel().close();
            } catch (IOException gone) {
                LOG.debug("the lock file was gone", gone);
            }
        });
    }

    private void stopOrphan(PostgresCommands commands) throws IOException {
        if (Postmaster.recorded(database).filter(p -> p.serves(database)).isPresent()) {
            LOG.info("A database server was left over by a Footnote that ended without stopping it; stopping it now.");
            commands.stop();
        }
    }

    /** In a directory of its own that gets its name when complete, so that being killed half-way does no harm. */
    private void initialise(PostgresCommands commands) throws IOException {
        if (Files.exists(database.resolve("PG_VERSION"))) {
            commands.refuseOtherVersion();
            return;
        }
        Path unfinished = data.resolve("database.new");
        DataDirectory.deleteTree(unfinished);
        Path passwordFile = data.resolve("initial-password");
        DataDirectory.writePrivate(passwordFile, data.secret("database.superuser-password") + "\n");
        try {
            commands.initialise(unfinished, SUPERUSER, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private void start(PostgresCommands commands) throws IOException {
        commands.configure(port);
        for (int attempt = 1; ; attempt++) {
            forgetDeadServer();
            try {
                commands.start();
                return;
            } catch (IOException e) {
                // after the main process was killed, its children need a moment to notice and leave
                if (attempt == ATTEMPTS || closing) {
                    throw e;
                }
                pause();
            }
        }
    }

    /** The number in the file may by now belong to another program, and PostgreSQL would refuse to start. */
    private void forgetDeadServer() throws IOException {
        Optional<Postmaster> recorded = Postmaster.recorded(database);
        if (recorded.isPresent() && !recorded.get().serves(database)) {
            Files.deleteIfExists(database.resolve("postmaster.pid"));
        }
    }

    /** The application's own role owns its database and is no superuser. */
    private void createDatabase() throws IOException, SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        source.setUser(SUPERUSER);
        source.setPassword(data.secret("database.superuser-password"));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                statement.execute("create role " + NAME + " login");
            }
            // the secret has no quotes: it is base64url
            statement.execute("alter role " + NAME + " password '" + password() + "'");
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
        sessionKey();
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    /** Starts the server again, on the same port, when somebody killed it. */
    private void watch() {
        PostgresCommands mine = commands.orElseThrow();
        while (!closing) {
            pause();
            try {
                boolean alive = Postmaster.recorded(database)
                        .filter(p -> p.serves(database))
                        .isPresent();
                if (!alive) {
                    restart(mine);
                }
            } catch (IOException e) {
                LOG.error("The database server is gone and could not be started again; trying on.", e);
            }
        }
    }

    private synchronized void restart(PostgresCommands mine) throws IOException {
        if (!closing) {
            LOG.warn("The database server is gone; starting it again.");
            start(mine);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }
}
