package org.footnote.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The main process of a PostgreSQL, as its {@code postmaster.pid} describes it.
 *
 * @param pid   process id
 * @param port  where it listens, 0 while it has not said yet
 * @param ready whether it takes connections
 */
record Postmaster(long pid, int port, boolean ready) {

    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** What the file of this database directory says; nothing when there is none or it is just being written. */
    static Optional<Postmaster> recorded(Path database) throws IOException {
        try {
            List<String> lines = Files.readAllLines(database.resolve("postmaster.pid"));
            long pid = Math.abs(Long.parseLong(lines.get(0).strip()));
            int port = lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0;
            boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(new Postmaster(pid, port, ready));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException unfinished) {
            return Optional.empty();
        }
    }

    /** A process that ended and that nobody has taken note of, as happens in containers, is not alive. */
    boolean alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !ended();
    }

    /**
     * Whether that process is the server of this directory. Process ids return: after a restart of the machine or of a
     * container the number may belong to anything. A process that hides its command line is taken for ours, because
     * removing the file under a running server would destroy the data.
     */
    boolean serves(Path database) {
        if (!alive()) {
            return false;
        }
        ProcessHandle.Info info = ProcessHandle.of(pid).map(ProcessHandle::info).orElse(null);
        if (info == null) {
            return false;
        }
        if (info.command().isEmpty() || info.commandLine().isEmpty()) {
            return true;
        }
        String name = Path.of(info.command().get()).getFileName().toString();
        return name.startsWith("postgres") && info.commandLine().get().contains(database.toString());
    }

    /** Only Linux tells: the state stands behind the name of the program, which is in brackets. */
    private boolean ended() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException | StringIndexOutOfBoundsException untold) {
            return false;
        }
    }
}
