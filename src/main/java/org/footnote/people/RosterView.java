package org.footnote.people;

import java.util.List;
import org.footnote.web.FormErrors;

/**
 * The page that reads a roster.
 *
 * @param rows what was read, line by line; empty before a file was
 * @param done whether everybody is in; otherwise nobody of them is
 */
public record RosterView(long classroom, String name, List<Row> rows, boolean done, FormErrors errors) {

    /**
     * @param said what came of it, or what is wrong with it, in words
     * @param wrong whether it keeps the whole list out
     * @param link with which a new student chooses a password, else empty
     */
    public record Row(long line, String name, String username, String said, boolean wrong, String link) {}

    public long faults() {
        return rows.stream().filter(Row::wrong).count();
    }

    public boolean isLinked() {
        return rows.stream().anyMatch(r -> !r.link().isEmpty());
    }
}
