package org.footnote.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a question, and two of them held against each other.
 *
 * @param compared nothing where there is one version only
 */
record HistoryView(
        long question,
        long collection,
        String collectionTitle,
        boolean editable,
        List<Version> versions,
        Optional<Compared> compared) {

    /**
     * @param writer empty for the engine
     * @param changed names of the parts that differ from the version before, in the viewer's language
     * @param inForce whether it is the one that is asked
     */
    public record Version(int number, String writer, Instant at, String changed, boolean inForce) {}

    /** @param parts what differs */
    public record Compared(int former, int later, List<Part> parts) {}

    /** @param name in the viewer's language */
    public record Part(String name, List<WordDiff.Piece> pieces) {}
}
