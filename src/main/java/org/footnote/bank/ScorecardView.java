package org.footnote.bank;

import java.util.List;
import java.util.Optional;

/**
 * The scorecard of a collection in the viewer's language.
 *
 * @param keys where keys stand, nothing where no item has choices
 * @param lengths how long keys are, nothing where no item has choices
 * @param found what the latest drafting told, nothing before the first
 */
public record ScorecardView(
        long collection,
        String title,
        int items,
        int facts,
        List<Count> types,
        List<Count> kinds,
        List<Count> documents,
        List<Count> itemsPerFact,
        String difficulty,
        boolean constant,
        List<Count> difficulties,
        List<Keys> keys,
        Optional<Lengths> lengths,
        int trueKeys,
        int falseKeys,
        Optional<Found> found) {

    /** @param width of its bar, 0 to 100 */
    public record Count(String label, int number, int width) {}

    /** @param positions labelled by letters */
    public record Keys(int choices, List<Count> positions, boolean uneven) {}

    /** Mean lengths in characters; shares in per cent. */
    public record Lengths(String key, String distractors, long longest, long shortest, long chance) {}

    public record Found(List<Refused> refused, List<Document> documents) {}

    public record Refused(String reason, int number, String example) {}

    /**
     * @param rows squares of passages, in rows of equal length; empty where there are too many to draw
     * @param asked passages of prose with items
     * @param gaps passages of prose without items
     * @param more how many further gaps are not listed
     */
    public record Document(String title, List<List<Square>> rows, int asked, int prose, List<Gap> gaps, int more) {}

    /** @param level 3 asked, 2 facts, 1 nothing found, 0 not read */
    public record Square(int level, int x) {}

    /** @param link into the reader, nothing where the document is no longer in force */
    public record Gap(int passage, Optional<String> link, String state, String why) {}

    public boolean empty() {
        return items == 0;
    }

    public boolean judged() {
        return trueKeys + falseKeys > 0;
    }
}
