package org.footnote.quiz;

import java.util.List;
import org.footnote.web.Role;
import org.footnote.web.Viewer;

/**
 * What the students of a classroom answered in a quiz, question by question.
 *
 * @param bank whether the viewer may open the questions in their bank
 * @param page from 1
 */
public record AnswersView(
        long classroom,
        String name,
        long quiz,
        String title,
        boolean bank,
        Viewer viewer,
        List<Asked> questions,
        long all,
        int page,
        int pages) {

    /**
     * One version of a question.
     *
     * @param asked in how many submitted attempts
     * @param mean share of its mark over all of them, in per cent
     * @param lines what there was to take, then what was typed, the most frequent first
     * @param open how often nothing was answered
     */
    public record Asked(
            long question, long version, String stem, long asked, String mean, List<Line> lines, long open) {

        /** Per cent of the attempts that left it open. */
        public long openWidth() {
            return share(open, asked);
        }
    }

    /**
     * Something that can be answered.
     *
     * @param letter in the item's own order, empty where it has none
     * @param right whether it is right
     * @param taken how often
     * @param width per cent of the attempts that took it
     */
    public record Line(String letter, String text, boolean right, long taken, long width) {

        static Line of(String letter, String text, boolean right, long taken, long asked) {
            return new Line(letter, text, right, taken, share(taken, asked));
        }
    }

    public boolean admin() {
        return viewer.is(Role.ADMIN);
    }

    /** Where in the navigation one is. */
    public String section() {
        return admin() ? "reports" : "results";
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    private static long share(long part, long whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }
}
